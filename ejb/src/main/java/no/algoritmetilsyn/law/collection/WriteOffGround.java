package no.algoritmetilsyn.law.collection;

/** Why a claim is given up. */
public enum WriteOffGround {
    /** Nothing can be collected from the body. */
    UNCOLLECTIBLE,
    /** The claim has lapsed. */
    LAPSED,
    /** It would be unreasonable to claim it. */
    WAIVED
}
