package no.algoritmetilsyn.deadline;

/** Why something could not be done with a deadline; the texts are under {@code deadline.refusal}. */
public enum Refusal {
    UNKNOWN_DEADLINE,
    UNKNOWN_RULE,
    UNKNOWN_REGIME,
    /** The rule is there, but its regime does not bind on the day and nobody named it. */
    NOT_IN_FORCE,
    /** Several regimes in force have the rule; the caller must name one. */
    REGIME_NEEDED,
    /** The rule runs from another sort of date. */
    WRONG_START,
    /** The limit is in hours, and the start is only a day. */
    TIME_NEEDED,
    /** Outside the years that the calculator serves. */
    DATE_OUT_OF_RANGE,
    /** Met or lapsed already. */
    CLOSED,
    NOT_SUSPENDED,
    ALREADY_SUSPENDED,
    /** It stands still, but goes on rather than begins anew, or the other way round. */
    NOT_INTERRUPTED,
    /** The law gives no power to move it. */
    NOT_EXTENDABLE,
    /** More time must be given before the limit expires. */
    EXPIRED,
    /** The new date is not after the present one, or not after the start. */
    NOT_LATER,
    /** It has not expired yet. */
    NOT_EXPIRED,
    /** What has not happened yet cannot have met it. */
    IN_FUTURE,
    /** A reason must be given. */
    REASON_NEEDED;

    /** Refuses what is not allowed. */
    void unless(boolean allowed) {
        if (!allowed) {
            throw new DeadlineRefused(this);
        }
    }
}
