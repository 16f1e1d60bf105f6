package no.algoritmetilsyn.penalty.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.law.web.LawReceiptAnswer;
import no.algoritmetilsyn.law.web.LawText;
import no.algoritmetilsyn.penalty.accrual.AccrualLine;

/**
 * What a coercive fine has come to.
 *
 * @param result the columns that the row expects, as the tables write them; amounts are whole kroner
 * @param lines why; their amounts add up to the total
 * @param receipt what proves later how it was computed
 */
record AccrualAnswer(Map<String, Object> result, List<Line> lines, LawReceiptAnswer receipt) {

    /**
     * A part of it.
     *
     * @param units how many of the unit that the rate is for
     * @param rate whole kroner for a unit
     * @param amount whole kroner
     * @param why a sentence in the reader's language
     * @param law the provision
     */
    record Line(
            String point, LocalDate from, LocalDate to, long units, long rate, long amount, String why, String law) {

        static List<Line> of(List<AccrualLine> lines, LawText text) {
            return lines.stream().map(line -> of(line, text)).toList();
        }

        private static Line of(AccrualLine line, LawText text) {
            return new Line(
                    line.point(),
                    line.from(),
                    line.to(),
                    line.units(),
                    line.rate(),
                    line.amount(),
                    text.sentence(line),
                    text.citation(line.provision()));
        }
    }
}
