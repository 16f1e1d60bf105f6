package no.algoritmetilsyn.law.power;

/** What a coercive fine (tvangsmulkt) is counted in. */
public enum PenaltyKind {
    /** Each day that passes, days off included. */
    DAY,
    /** Each whole week. */
    WEEK,
    /** Each week that has begun, where the decision says so. */
    WEEK_STARTED,
    /** Each whole month. */
    MONTH,
    /** Each breach. */
    BREACH,
    /** One sum. */
    ONCE
}
