package no.algoritmetilsyn.demand.step;

/** How something of a body reached us: written down by the staff, or on its own pages. */
public enum Channel {
    LETTER,
    PHONE,
    VISIT,
    /** The body itself has sent it, on its pages here or by the API. */
    OWN_PAGES
}
