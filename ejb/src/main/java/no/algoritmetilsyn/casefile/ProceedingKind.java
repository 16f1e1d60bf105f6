package no.algoritmetilsyn.casefile;

/** What a case can hold: each kind has a procedure of its own, and a feature that keeps its legal state. */
public enum ProceedingKind {
    /** A complaint or tip from outside. */
    COMPLAINT
}
