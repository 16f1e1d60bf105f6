package no.algoritmetilsyn.decision.step;

/** From when a decision that is reversed holds no longer. */
public enum ReversalEffect {
    /** As if it had never been made: what has accrued by it falls away. */
    FROM_THE_BEGINNING,
    /** From the day on which the letter leaves: what has accrued until then stands. */
    FROM_NOW
}
