package no.algoritmetilsyn.lawbook;

import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.law.Line;

/**
 * A row that lawyers wrote, with what the product answers now.
 *
 * @param row its cells by column, as written
 * @param compared what it expects beside what was computed
 * @param lines why, in order
 * @param fault what kept it from being answered; empty when it was
 * @param reason why we disagree with what it expects; empty where we do not
 */
public record GoldenCase(
        Map<String, String> row, List<Compared> compared, List<Line> lines, String fault, String reason) {

    /**
     * One column.
     *
     * @param expected as the row has it
     * @param found as the product answers
     * @param same whether they say the same
     */
    public record Compared(String column, String expected, String found, boolean same) {}

    static GoldenCase unanswered(Map<String, String> row, String fault, String reason) {
        return new GoldenCase(row, List.of(), List.of(), fault, reason);
    }

    /** Its number. */
    public String id() {
        return cell("id");
    }

    /** A cell; empty where the table has no such column. */
    public String cell(String column) {
        return row.getOrDefault(column, "");
    }

    /** Whether the product answers what the row expects. */
    public boolean agrees() {
        return fault.isEmpty() && compared.stream().allMatch(Compared::same);
    }

    /** Whether it does not, and nobody has said why. */
    public boolean isUnexplained() {
        return !agrees() && reason.isBlank();
    }
}
