package no.algoritmetilsyn.deadline;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * The rule by which a deadline was counted, as it was read then.
 *
 * @param ruleId names its version
 * @param ruleCode such as {@code appeal}
 * @param regime code of the regime
 * @param whose who has to act
 * @param follows message key, after {@code deadline.follows}, of what happens when the deadline passes
 */
@Embeddable
public record AppliedRule(
        String ruleId,
        String ruleCode,
        String regime,
        @Enumerated(EnumType.STRING) DeadlineNature nature,
        @Enumerated(EnumType.STRING) Whose whose,
        String follows) {

    static AppliedRule of(DeadlineRule rule) {
        return new AppliedRule(rule.id(), rule.code(), rule.regime(), rule.nature(), rule.whose(), rule.follows());
    }
}
