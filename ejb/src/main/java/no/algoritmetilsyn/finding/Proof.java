package no.algoritmetilsyn.finding;

/** How sure the facts are. */
public enum Proof {
    /** More likely than not: enough for an order. */
    PREPONDERANCE,
    /** Clearly more likely than not: what a fine asks for (EMK art. 6). */
    CLEAR_PREPONDERANCE
}
