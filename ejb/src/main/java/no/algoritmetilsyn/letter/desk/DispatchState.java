package no.algoritmetilsyn.letter.desk;

/** How far a copy of a letter has come. */
public enum DispatchState {
    /** It waits to be put in the post. */
    WAITING,
    /** It lies where its recipient can read it. */
    SENT,
    /** Its recipient has opened it. */
    OPENED,
    /** It was put in the post. */
    POSTED,
    /** The post brought it back. */
    RETURNED,
    /** It, or the notice about it, did not come through. */
    FAILED,
    /** Another copy was sent in its place, or its recipient was reached otherwise. */
    REPLACED
}
