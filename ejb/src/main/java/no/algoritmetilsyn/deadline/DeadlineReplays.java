package no.algoritmetilsyn.deadline;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Counts deadlines anew by the version of the rule that they name, and holds the receipts against each other. */
@Dependent
public class DeadlineReplays {

    @Inject
    RuleBook rules;

    /** Whether a deadline gets the same receipt now; empty where none was kept. */
    public Optional<Boolean> same(Deadline deadline) {
        DeadlineRule rule = rules.version(deadline.rule().ruleId());
        return Optional.ofNullable(deadline.receipt())
                .map(kept -> rule != null && kept.equals(deadline.receiptBy(rule)));
    }
}
