package no.algoritmetilsyn.law.power;

/** What a provision says about a coercive fine, other than its form. */
public enum PenaltyMatter {
    /** That an act must allow it, and that it secures a duty. */
    BASIS,
    /** When it does not accrue. */
    STANDSTILL,
    /** When what has accrued may be waived. */
    WAIVER
}
