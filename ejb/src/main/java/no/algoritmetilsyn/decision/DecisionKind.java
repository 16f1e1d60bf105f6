package no.algoritmetilsyn.decision;

/** What is decided. */
public enum DecisionKind {
    /** That a body has to put something right (pålegg). */
    ORDER,
    /** That a body has to pay for a breach (overtredelsesgebyr). */
    FINE,
    /** That a body must not use something for the time being (midlertidig forbud). */
    INTERIM_BAN
}
