package no.algoritmetilsyn.deadline.question;

import java.time.format.DateTimeFormatter;
import no.algoritmetilsyn.deadline.DeadlineRule;
import no.algoritmetilsyn.deadline.counting.Computation;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * What follows from a question.
 *
 * @param computation when the limit ends, and why
 * @param inHours whether it ends at a moment rather than with a day
 * @param rule the rule it was computed by; null when by the method of the row
 * @param otherStart whether the row names another sort of start than the one from which the rule runs
 */
public record Answer(Computation computation, boolean inHours, DeadlineRule rule, boolean otherStart) {

    /** How the tables write that no date can be computed. */
    public static final String NO_DATE = "ingen dato";

    /** As the tables write it: a date, a moment with the offset of Oslo, or that there is none. */
    public String written() {
        if (!computation.hasDate()) {
            return NO_DATE;
        }
        return inHours
                ? computation.dueInstant().atZone(AuthorityClock.ZONE).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                : computation.dueDate().toString();
    }
}
