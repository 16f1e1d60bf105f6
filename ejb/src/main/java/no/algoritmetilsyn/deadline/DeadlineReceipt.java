package no.algoritmetilsyn.deadline;

import jakarta.persistence.Embeddable;
import no.algoritmetilsyn.law.RuleVersion;

/**
 * What proves later how a deadline was counted.
 *
 * @param ruleHash SHA-256 of the rule as it was read then
 * @param receiptHash SHA-256 of the rule's version, of all that went in, of the lines and of the last day
 */
@Embeddable
public record DeadlineReceipt(String ruleHash, String receiptHash) {

    static DeadlineReceipt of(RuleVersion rule, String span) {
        return new DeadlineReceipt(rule.sha256(), RuleVersion.hash(rule.id() + "\u001F" + rule.sha256() + span));
    }
}
