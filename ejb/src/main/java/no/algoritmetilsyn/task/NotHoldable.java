package no.algoritmetilsyn.task;

import jakarta.ejb.ApplicationException;
import java.time.LocalDate;

/** A task cannot wait until this day. */
@ApplicationException(rollback = true)
public class NotHoldable extends RuntimeException {

    /** The day is not after today. */
    public static final String PAST = "past";

    /** The day is later than the task may wait. */
    public static final String TOO_LATE = "tooLate";

    private static final long serialVersionUID = 1;

    private final String rule;
    private final LocalDate latest;

    NotHoldable(String rule, LocalDate latest) {
        super("Not holdable: " + rule);
        this.rule = rule;
        this.latest = latest;
    }

    /** {@link #PAST} or {@link #TOO_LATE}. */
    public String rule() {
        return rule;
    }

    /** The last day until which it may wait. */
    public LocalDate latest() {
        return latest;
    }
}
