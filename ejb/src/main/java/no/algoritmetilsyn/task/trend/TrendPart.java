package no.algoritmetilsyn.task.trend;

/** What a figure of a month is about. */
public enum TrendPart {
    /** Proceedings that came in. */
    RECEIVED,
    /** Proceedings that ended; with it the median of the days from receipt to end. */
    ENDED,
    /** Decisions that were sent. */
    DECIDED,
    /** Deadlines of the authority itself whose last day was in the month; with it how many of them were missed. */
    DUE,
    /** Tasks of a kind that were done; with it the median of the days that they took. Over the whole time only. */
    STAGE
}
