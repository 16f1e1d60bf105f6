package no.algoritmetilsyn.deadline.counting;

/** What a time limit is measured in. */
public enum DeadlineUnit {
    /** "As soon as possible": the law names no time, so that no date can be computed and none is shown. */
    NO_DATE,
    AT_ONCE,
    HOUR,
    DAY,
    WORKING_DAY,
    WEEK,
    MONTH,
    YEAR;

    /** Whether a date follows from the law at all. */
    public boolean hasDate() {
        return this != NO_DATE;
    }

    /** Whether it comes with an amount: three weeks, but not three "at once". */
    public boolean hasAmount() {
        return this != NO_DATE && this != AT_ONCE;
    }

    /** Whether the time of day decides, and not only the date. */
    public boolean needsTime() {
        return this == HOUR;
    }
}
