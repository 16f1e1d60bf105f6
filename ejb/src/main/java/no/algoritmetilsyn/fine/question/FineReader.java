package no.algoritmetilsyn.fine.question;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import no.algoritmetilsyn.law.power.FinedSize;
import no.algoritmetilsyn.law.question.FieldProblem;
import no.algoritmetilsyn.law.question.Reading;
import no.algoritmetilsyn.law.question.Row;

/**
 * Reads a row of a table of administrative fines (columns {@code basis, turnover_nok, size, eur_rate, g_nok, breach_ended,
 * advance_notice, decided, arrived, became_final}; others are left alone).
 */
public final class FineReader {

    /** Far above any, so that a ceiling in millions of euros can still be counted. */
    private static final BigDecimal HIGHEST_RATE = BigDecimal.valueOf(1000);

    private FineReader() {}

    /** Reads a row; a column that is absent is as good as empty. */
    public static Reading<FineQuestion> read(Map<String, String> cells) {
        var row = new Row(cells);
        String basis = row.cell("basis");
        row.require("basis", basis);
        FinedSize size = row.constant(FinedSize.class, "size");
        row.require("size", row.cell("size"));
        BigDecimal rate = row.decimal("eur_rate");
        if (rate != null && rate.compareTo(HIGHEST_RATE) > 0) {
            row.problem("eur_rate", FieldProblem.OUT_OF_RANGE);
        }
        Long basicAmount = row.kroner("g_nok");
        LocalDate decided = row.day("decided");
        row.require("decided", decided);
        LocalDate notice = row.day("advance_notice");
        row.requireOrder(notice, "decided", decided);
        row.requireOrder(decided, "arrived", row.day("arrived"));
        LocalDate becameFinal = row.day("became_final");
        row.requireOrder(decided, "became_final", becameFinal);
        var question = new FineQuestion(
                basis,
                row.kroner("turnover_nok"),
                size,
                rate,
                basicAmount == null ? null : BigDecimal.valueOf(basicAmount),
                row.day("breach_ended"),
                notice,
                decided,
                becameFinal);
        return row.asking(question);
    }
}
