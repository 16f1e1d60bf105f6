package no.algoritmetilsyn.deadline.counting;

/** What a time limit is measured in. */
public enum DeadlineUnit {
    AT_ONCE,
    HOUR,
    DAY,
    WORKING_DAY,
    WEEK,
    MONTH,
    YEAR;

    /** Whether the time of day decides, and not only the date. */
    public boolean needsTime() {
        return this == HOUR;
    }
}
