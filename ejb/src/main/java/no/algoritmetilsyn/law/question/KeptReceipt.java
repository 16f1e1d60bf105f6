package no.algoritmetilsyn.law.question;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What was kept of a receipt.
 *
 * @param sha256 its hash
 * @param rules the rows of law, each with its hash, one a line; null where only the hash was kept
 * @param lines the explanation, in no language, one a line; null where only the hash was kept
 */
public record KeptReceipt(String sha256, String rules, String lines) {

    /** What is to be kept of a receipt. */
    public static KeptReceipt of(Receipt receipt) {
        return new KeptReceipt(
                receipt.sha256(),
                receipt.rules().stream()
                        .map(rule -> rule.id() + " " + rule.sha256())
                        .collect(Collectors.joining("\n")),
                String.join("\n", receipt.lines()));
    }

    boolean isHashAlone() {
        return rules == null || lines == null;
    }

    List<String> ruleList() {
        return rules.lines().toList();
    }

    List<String> lineList() {
        return lines.lines().toList();
    }
}
