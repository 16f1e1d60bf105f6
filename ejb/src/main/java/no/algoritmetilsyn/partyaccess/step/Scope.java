package no.algoritmetilsyn.partyaccess.step;

/** How much a party asks to see. */
public enum Scope {
    /** All documents of its case. */
    ALL,
    /** Those that it names. */
    NAMED
}
