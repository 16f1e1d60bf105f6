package no.algoritmetilsyn.fine.step;

/** Why a fine is given up. */
public enum WriteOffGround {
    /** The claim has lapsed. */
    LAPSED,
    /** Nothing can be collected from the body. */
    UNCOLLECTIBLE,
    /** It would be unreasonable to claim it. */
    WAIVED
}
