package no.algoritmetilsyn.deadline.question;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.algoritmetilsyn.deadline.DeadlineRule;
import no.algoritmetilsyn.deadline.counting.Computation;
import no.algoritmetilsyn.deadline.counting.DeadlineLine;
import no.algoritmetilsyn.law.RuleVersion;
import no.algoritmetilsyn.law.question.LawAnswer;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * What follows from a question.
 *
 * @param computation when the limit ends, and why
 * @param inHours whether it ends at a moment rather than with a day
 * @param rule the rule it was computed by; null when by the method of the row
 * @param ceiling the rule by whose limit it may be cut; null when there is none
 * @param otherStart whether the row names another sort of start than the one from which the rule runs
 */
public record Answer(
        Computation computation, boolean inHours, DeadlineRule rule, DeadlineRule ceiling, boolean otherStart)
        implements LawAnswer {

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

    @Override
    public Map<String, String> result() {
        return Map.of("expected_due", written());
    }

    @Override
    public List<DeadlineLine> lines() {
        return computation.lines();
    }

    @Override
    public List<RuleVersion> rules() {
        return Stream.of(Optional.ofNullable(rule), Optional.ofNullable(ceiling))
                .flatMap(Optional::stream)
                .map(DeadlineRule::version)
                .toList();
    }
}
