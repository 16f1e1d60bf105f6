package no.algoritmetilsyn.penalty.web;

import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.law.web.LawText;
import no.algoritmetilsyn.penalty.Counted;

/**
 * What a coercive fine comes to at the end of a day.
 *
 * @param on the day
 * @param total whole kroner; the amounts of the lines add up to it
 * @param lines why
 * @param receipt SHA-256 of what proves later how it was counted
 */
record AccruedAnswer(LocalDate on, long total, List<AccrualAnswer.Line> lines, String receipt) {

    static AccruedAnswer of(Counted counted, LawText text) {
        return new AccruedAnswer(
                counted.day(),
                counted.total(),
                AccrualAnswer.Line.of(counted.lines(), text),
                counted.receipt().sha256());
    }
}
