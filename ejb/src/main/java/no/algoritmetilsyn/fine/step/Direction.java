package no.algoritmetilsyn.fine.step;

/** Which way a factor counts. */
public enum Direction {
    AGGRAVATES,
    MITIGATES,
    /** It counts neither way, or says nothing here. */
    NEITHER
}
