package no.algoritmetilsyn.law.power;

/** What is fined, as far as the ceiling depends on it; the names are those of the tables, which lawyers read. */
public enum FinedSize {
    /** An undertaking that is neither of the next two. */
    LARGE,
    /** A small or medium enterprise, start-ups included. */
    SME,
    /** A small mid-cap enterprise. */
    SMC,
    /** A public body, which has no turnover. */
    PUBLIC,
    /** A natural person. */
    PERSON
}
