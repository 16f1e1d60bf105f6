package no.algoritmetilsyn.order.step;

/** What a body says about a point. */
public enum Claim {
    DONE,
    PARTLY_DONE,
    NOT_DONE,
    /** It holds that it has no such duty. */
    DISPUTED
}
