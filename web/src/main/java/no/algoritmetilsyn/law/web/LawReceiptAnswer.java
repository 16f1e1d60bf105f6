package no.algoritmetilsyn.law.web;

import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.law.question.Receipt;

/**
 * What proves later how something was computed: who sends the same row again gets the same hash, unless the law or the program
 * has changed.
 *
 * @param matter the table that was asked, such as {@code penalty}
 * @param inputs the columns that went in, without empty ones
 * @param rules the rows of law it follows from
 * @param sha256 hash of all of it, 64 hexadecimal digits
 */
public record LawReceiptAnswer(String matter, Map<String, Object> inputs, List<Rule> rules, String sha256) {

    /**
     * A row of law.
     *
     * @param sha256 hash of its version, 64 hexadecimal digits
     */
    public record Rule(String rule, String sha256) {}

    static LawReceiptAnswer of(Receipt receipt) {
        return new LawReceiptAnswer(
                receipt.matter(),
                Map.copyOf(receipt.inputs()),
                receipt.rules().stream()
                        .map(rule -> new Rule(rule.id(), rule.sha256()))
                        .toList(),
                receipt.sha256());
    }
}
