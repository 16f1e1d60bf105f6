package no.algoritmetilsyn.penalty;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.law.question.Receipt;
import no.algoritmetilsyn.penalty.accrual.AccrualLine;

/**
 * What a coercive fine comes to at the end of a day, as the pure function says it.
 *
 * @param row what was counted: a row of the table of coercive fines
 * @param day at the end of which it is counted
 * @param lines why, each with the law that it rests on
 * @param receipt proves it later
 */
public record Counted(JsonObject row, LocalDate day, List<AccrualLine> lines, Receipt receipt) {

    public Counted {
        lines = List.copyOf(lines);
    }

    /** Whole kroner. */
    public long total() {
        return lines.stream().mapToLong(AccrualLine::amount).sum();
    }
}
