package no.algoritmetilsyn.costs;

/** Where a claim of costs stands. */
public enum CostsState {
    /** It is to be ruled on. */
    CLAIMED,
    /** The party was told; what is covered is to be paid, and what is not can be appealed. */
    RULED,
    ENDED
}
