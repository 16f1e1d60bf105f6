package no.algoritmetilsyn.fine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import no.algoritmetilsyn.law.Sentence;
import no.algoritmetilsyn.law.power.CeilingKind;
import no.algoritmetilsyn.law.power.CeilingUnit;
import no.algoritmetilsyn.law.power.FineCeiling;

/**
 * How high a fine may be, counted by one row of law (forvaltningsloven § 44 second paragraph). Every amount is rounded down to whole
 * kroner.
 *
 * @param kroner the ceiling
 * @param lines how it was counted, in order
 */
public record Ceiling(long kroner, List<Sentence<FineLineKind>> lines) {

    public Ceiling {
        lines = List.copyOf(lines);
    }

    /**
     * Counts.
     *
     * @param rule the row of law
     * @param kind which of the two amounts it lets count for this size
     * @param kronerPerUnit the rate of the euro, or the basic amount; null where the row is in kroner
     * @param turnover of the undertaking in the world, last year; null where there is none, or nobody has told it
     */
    public static Ceiling of(FineCeiling rule, CeilingKind kind, BigDecimal kronerPerUnit, Long turnover) {
        List<Sentence<FineLineKind>> lines = new ArrayList<>();
        long ceiling = fixed(rule, kronerPerUnit, lines);
        if (kind != CeilingKind.FIXED && turnover != null) {
            BigDecimal percent = rule.percent().orElseThrow();
            long share = whole(BigDecimal.valueOf(turnover).multiply(percent).movePointLeft(2));
            lines.add(Sentence.of(FineLineKind.SHARE_OF_TURNOVER, percent, turnover, share));
            boolean highest = kind == CeilingKind.HIGHEST;
            ceiling = highest ? Math.max(ceiling, share) : Math.min(ceiling, share);
            lines.add(Sentence.of(highest ? FineLineKind.HIGHEST : FineLineKind.LOWEST, ceiling));
        } else if (rule.percent().isPresent()) {
            lines.add(Sentence.of(FineLineKind.NO_TURNOVER));
        }
        if (rule.neverOver().isPresent()) {
            ceiling = Math.min(ceiling, rule.neverOver().get());
            lines.add(Sentence.of(FineLineKind.NEVER_OVER, rule.neverOver().get(), ceiling));
        }
        return new Ceiling(ceiling, lines);
    }

    private static long fixed(FineCeiling rule, BigDecimal kronerPerUnit, List<Sentence<FineLineKind>> lines) {
        if (rule.fixedIn() == CeilingUnit.NOK) {
            lines.add(Sentence.of(FineLineKind.KRONER, whole(rule.fixed())));
            return whole(rule.fixed());
        }
        long kroner = whole(rule.fixed().multiply(kronerPerUnit));
        FineLineKind kind = rule.fixedIn() == CeilingUnit.EUR ? FineLineKind.EUROS : FineLineKind.BASIC_AMOUNTS;
        lines.add(Sentence.of(kind, rule.fixed(), kronerPerUnit, kroner));
        return kroner;
    }

    private static long whole(BigDecimal kroner) {
        return kroner.setScale(0, RoundingMode.DOWN).longValueExact();
    }
}
