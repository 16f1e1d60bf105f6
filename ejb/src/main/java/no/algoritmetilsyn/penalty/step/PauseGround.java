package no.algoritmetilsyn.penalty.step;

/** Why a coercive fine stands still. */
public enum PauseGround {
    /** The effect of the order is suspended (forvaltningsloven § 42). */
    SUSPENDED_EFFECT,
    /** It is impossible to fulfil the order, without the body's fault (§ 51 second paragraph). */
    IMPOSSIBLE,
    /** The body has got more time after its limit had passed. */
    MORE_TIME
}
