package no.algoritmetilsyn.deadline.counting;

import no.algoritmetilsyn.law.LineKind;

/**
 * One sort of sentence in the explanation of a deadline; the texts are under {@code deadline.lineKind}.
 *
 * <p>The arguments are written as text: dates and moments in ISO 8601 (moments with the offset of Oslo), numbers in
 * digits, days off by the name of their constant.
 */
public enum DeadlineLineKind implements LineKind {
    /** The day. */
    START_DAY_NOT_COUNTED(Argument.DATE),
    /** The hour in which it happened, by its beginning. */
    START_HOUR_NOT_COUNTED(Argument.MOMENT),
    /** The day. */
    AT_ONCE(Argument.DATE),
    /** Hours, moment reached. */
    HOURS_COUNTED(Argument.NUMBER, Argument.MOMENT),
    /** Days, day reached. */
    DAYS_COUNTED(Argument.NUMBER, Argument.DATE),
    /** Working days, day reached. */
    WORKING_DAYS_COUNTED(Argument.NUMBER, Argument.DATE),
    /** Weeks, day reached. */
    SAME_WEEKDAY(Argument.NUMBER, Argument.DATE),
    /** Months, day reached. */
    SAME_DAY_OF_MONTH(Argument.NUMBER, Argument.DATE),
    /** Years, day reached. */
    SAME_DAY_OF_YEAR(Argument.NUMBER, Argument.DATE),
    /** The last day of the month that lacks the number. */
    LAST_DAY_OF_MONTH(Argument.DATE),
    /** A day left out of the count, why. */
    DAY_LEFT_OUT(Argument.DATE, Argument.DAY_OFF),
    /** The day it would have ended, why it does not, the day it moves to. */
    MOVED_FROM_DAY_OFF(Argument.DATE, Argument.DAY_OFF, Argument.DATE),
    /** The day that gives two working days. */
    TWO_WORKING_DAYS(Argument.DATE),
    /** The day on which Norway put its clocks forward or back. */
    CLOCKS_CHANGED(Argument.DATE),
    /** The day set by the authority. */
    SET_BY_AUTHORITY(Argument.DATE),
    /** Days for which it stood still, the day it then ends. */
    STOOD_STILL(Argument.NUMBER, Argument.DATE),
    /** Whole hours for which it stood still, the moment it then ends. */
    STOOD_STILL_HOURS(Argument.NUMBER, Argument.MOMENT),
    /** None: the law says "as soon as possible" and no more. */
    NO_DATE,
    /** The last day of the limit that went before. */
    LIMIT_ENDED(Argument.DATE),
    /** The day from which it was counted anew. */
    BEGAN_ANEW(Argument.DATE),
    /** When the one ends, when the other ends, the earlier. */
    EARLIER_OF_TWO(Argument.DATE, Argument.DATE, Argument.DATE),
    /** None: the law leaves open whether it moves, and for the party that has to act it does. */
    MOVES_BY_SAFE_READING,
    /** The day off on which it ends, why that is off: the law leaves open whether an authority's limit moves. */
    STAYS_BY_SAFE_READING(Argument.DATE, Argument.DAY_OFF),
    /** The last day: all of it counts, until midnight. */
    ENDS_AT_MIDNIGHT(Argument.DATE);

    private final Argument[] arguments;

    DeadlineLineKind(Argument... arguments) {
        this.arguments = arguments;
    }

    @Override
    public String texts() {
        return "deadline.lineKind";
    }

    @Override
    public int arity() {
        return arguments.length;
    }

    @Override
    public Argument argument(int place) {
        return arguments[place];
    }
}
