package no.algoritmetilsyn.casefile.step.input;

/** How something reached us: written down by the staff, or sent by those whose it is. */
public enum Channel {
    LETTER,
    PHONE,
    VISIT,
    /** They have sent it themselves, on their own pages here or by the API. */
    OWN_PAGES
}
