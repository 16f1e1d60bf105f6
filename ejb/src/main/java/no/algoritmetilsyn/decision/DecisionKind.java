package no.algoritmetilsyn.decision;

/** What is decided. */
public enum DecisionKind {
    /** That a body has to put something right (pålegg). */
    ORDER
}
