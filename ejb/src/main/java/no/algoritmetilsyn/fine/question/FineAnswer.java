package no.algoritmetilsyn.fine.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.algoritmetilsyn.fine.FineLineKind;
import no.algoritmetilsyn.law.Line;
import no.algoritmetilsyn.law.RuleVersion;
import no.algoritmetilsyn.law.Sentence;
import no.algoritmetilsyn.law.question.LawAnswer;

/**
 * What follows from a question about an administrative fine.
 *
 * @param ceiling whole kroner; 0 where there is no power
 * @param arithmetic how the ceiling was counted; nothing where there is no power
 * @param payment the last day to pay; null where nothing is due, or not yet
 * @param paidWhenFinal whether the time to pay runs from a day that has not come
 * @param limitation the last day on which a fine may be decided; null while the breach goes on
 * @param interrupted whether a notice interrupted that
 * @param may whether a fine may be decided on the day of the decision
 * @param awaits what an act that is not in force waits for; null for others
 * @param lines why
 * @param rules the rows of law that it follows from
 */
public record FineAnswer(
        long ceiling,
        List<Sentence<FineLineKind>> arithmetic,
        LocalDate payment,
        boolean paidWhenFinal,
        LocalDate limitation,
        boolean interrupted,
        MayFine may,
        String awaits,
        List<Line> lines,
        List<RuleVersion> rules)
        implements LawAnswer {

    public FineAnswer {
        arithmetic = List.copyOf(arithmetic);
        lines = List.copyOf(lines);
        rules = List.copyOf(rules);
    }

    /** Whether a fine may be decided on the day of the decision, by law that is in force. */
    public boolean mayBeDecided() {
        return may == MayFine.YES;
    }

    @Override
    public Map<String, String> result() {
        return Map.of(
                "expected_ceiling_nok",
                Long.toString(ceiling),
                "arithmetic",
                arithmetic.isEmpty() ? "ingen hjemmel" : written(),
                "payment_due",
                paidWhenFinal ? "når vedtaket er endelig + 4 uker" : written(payment),
                "limitation_last_day",
                written(limitation),
                "interrupted",
                interrupted ? "ja" : "nei",
                "may_fine_on_decision_day",
                switch (may) {
                    case YES -> "ja";
                    case NO -> "nei";
                    case CONDITIONAL -> "betinget av at " + awaits + " er i kraft";
                });
    }

    private String written() {
        return arithmetic.stream()
                .map(FineAnswer::written)
                .collect(Collectors.joining("; "))
                .replace("; (", " (");
    }

    /** As the tables write it. */
    private static String written(Sentence<FineLineKind> line) {
        return switch (line.kind()) {
            case EUROS -> number(line, 0) + " EUR × " + line.arguments().get(1) + " = " + number(line, 2);
            case BASIC_AMOUNTS -> number(line, 0) + " × " + number(line, 1) + " = " + number(line, 2);
            case KRONER -> number(line, 0);
            case SHARE_OF_TURNOVER -> line.arguments().get(0) + " % × " + number(line, 1) + " = " + number(line, 2);
            case NO_TURNOVER -> "(ingen omsetning å regne av)";
            case HIGHEST -> "høyeste = " + number(line, 0);
            case LOWEST -> "laveste = " + number(line, 0);
            case NEVER_OVER -> "aldri over " + number(line, 0) + " = " + number(line, 1);
            default -> throw new IllegalArgumentException(line.kind() + " is no arithmetic");
        };
    }

    private static String number(Sentence<FineLineKind> line, int place) {
        return String.format(Locale.ROOT, "%,d", Long.valueOf(line.arguments().get(place)))
                .replace(',', ' ');
    }

    private static String written(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
