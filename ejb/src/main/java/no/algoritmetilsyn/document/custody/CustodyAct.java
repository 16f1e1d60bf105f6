package no.algoritmetilsyn.document.custody;

/** What was done with a file. */
public enum CustodyAct {
    /** It came in. */
    GOT,
    /** The authority made it. */
    MADE,
    /** Its bytes were given to a reader. */
    OPENED,
    /** Another form of the same document was made from it. */
    COPIED,
    /** It was shown or sent to somebody outside the authority. */
    SENT
}
