package no.algoritmetilsyn.statement;

/** How a statement reached us. */
public enum Channel {
    LETTER,
    PHONE,
    VISIT,
    /** The representative has sent it, on the pages here or by the API. */
    OWN_PAGES
}
