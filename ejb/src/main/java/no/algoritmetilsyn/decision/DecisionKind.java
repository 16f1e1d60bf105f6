package no.algoritmetilsyn.decision;

/** What is decided. */
public enum DecisionKind {
    /** That a body has to put something right (pålegg). */
    ORDER,
    /** That a body has to pay for a breach (overtredelsesgebyr). */
    FINE
}
