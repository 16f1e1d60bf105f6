package no.algoritmetilsyn.law.power;

/** What the fixed amount of a ceiling is told in. */
public enum CeilingUnit {
    /** Euros. */
    EUR,
    /** The basic amount of the national insurance. */
    G,
    /** Kroner. */
    NOK
}
