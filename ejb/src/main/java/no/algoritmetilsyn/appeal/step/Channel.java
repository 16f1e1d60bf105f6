package no.algoritmetilsyn.appeal.step;

/** How an appeal, or something about it, reached us. */
public enum Channel {
    LETTER,
    PHONE,
    VISIT,
    /** The appellant has sent it, on its own pages here or by the API. */
    OWN_PAGES
}
