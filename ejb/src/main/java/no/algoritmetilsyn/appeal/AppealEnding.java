package no.algoritmetilsyn.appeal;

/** How an appeal has ended. */
public enum AppealEnding {
    /** The first instance has dismissed it. */
    DISMISSED,
    /** The first instance has changed what it decided. */
    CHANGED,
    /** The appeal body has decided. */
    DECIDED,
    WITHDRAWN,
    /** There is no such appeal. */
    IN_ERROR
}
