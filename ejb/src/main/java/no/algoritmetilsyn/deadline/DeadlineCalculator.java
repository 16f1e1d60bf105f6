package no.algoritmetilsyn.deadline;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.deadline.counting.Computation;
import no.algoritmetilsyn.deadline.counting.Start;

/** Counts deadlines for everybody who asks, and starts none. */
@Stateless
public class DeadlineCalculator {

    @Inject
    RuleBook ruleBook;

    /** Every rule, by code and regime. */
    public List<DeadlineRule> rules() {
        return List.copyOf(ruleBook.all());
    }

    /**
     * The rule by which {@link #calculate} counts.
     *
     * @param regime code of a regime; null for the one in force, or the only one that has the rule
     */
    public DeadlineRule rule(String ruleCode, String regime, LocalDate date) {
        return ruleBook.ruleOrWaiting(ruleCode, regime, RuleBook.inRange(date));
    }

    /**
     * What a deadline would be; starts none.
     *
     * @param from the day it runs from, with a moment when the rule is in hours; its kind is the rule's, whatever it says
     * @param regime code of a regime, whether in force or not; null as in {@link #rule}
     */
    public Computation calculate(String ruleCode, Start from, String regime) {
        DeadlineRule rule = rule(ruleCode, regime, from.date());
        if (rule.limit().unit().needsTime() && from.instant() == null) {
            throw new DeadlineRefused(Refusal.TIME_NEEDED);
        }
        return rule.limit().from(from);
    }
}
