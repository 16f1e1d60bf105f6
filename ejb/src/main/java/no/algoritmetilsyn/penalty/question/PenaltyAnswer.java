package no.algoritmetilsyn.penalty.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.law.RuleVersion;
import no.algoritmetilsyn.law.question.LawAnswer;
import no.algoritmetilsyn.penalty.accrual.Accrual;
import no.algoritmetilsyn.penalty.accrual.AccrualLine;

/**
 * What follows from a question about a coercive fine.
 *
 * @param accrual what it has come to, and why
 * @param effectiveLimit the limit after it has moved; null where there is none, or several
 * @param firstDay the first day that accrues; null where nothing can, or where there are several
 * @param rules the rows of law that it follows from
 */
public record PenaltyAnswer(Accrual accrual, LocalDate effectiveLimit, LocalDate firstDay, List<RuleVersion> rules)
        implements LawAnswer {

    public PenaltyAnswer {
        rules = List.copyOf(rules);
    }

    @Override
    public Map<String, String> result() {
        return Map.of(
                "expected_nok", Long.toString(accrual.total()),
                "limit_effective", written(effectiveLimit),
                "first_day", written(firstDay));
    }

    @Override
    public List<AccrualLine> lines() {
        return accrual.lines();
    }

    private static String written(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
