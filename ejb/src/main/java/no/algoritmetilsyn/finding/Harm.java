package no.algoritmetilsyn.finding;

/** How much harm may follow for somebody. */
public enum Harm {
    MINOR,
    MODERATE,
    SERIOUS,
    /** To life or health, or to what somebody lives on, and cannot be undone. */
    CRITICAL
}
