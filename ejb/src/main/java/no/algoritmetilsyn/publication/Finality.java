package no.algoritmetilsyn.publication;

/** Whether what is published can still change. */
public enum Finality {
    /** It decides nothing that could be appealed. */
    NOT_APPEALABLE,
    /** It can be appealed, or an appeal is undecided. */
    NOT_FINAL,
    /** Nobody has appealed in time, or an appeal led to nothing else. */
    FINAL,
    /** An appeal has changed it. */
    CHANGED,
    /** It was annulled: it holds no longer, and is shown with that. */
    ANNULLED
}
