package no.algoritmetilsyn.fine.question;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.algoritmetilsyn.deadline.DeadlineRule;
import no.algoritmetilsyn.deadline.RuleBook;
import no.algoritmetilsyn.deadline.counting.Computation;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.fine.Ceiling;
import no.algoritmetilsyn.fine.FineLineKind;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.Line;
import no.algoritmetilsyn.law.Regime;
import no.algoritmetilsyn.law.RuleVersion;
import no.algoritmetilsyn.law.Sentence;
import no.algoritmetilsyn.law.power.BasicAmount;
import no.algoritmetilsyn.law.power.CeilingKind;
import no.algoritmetilsyn.law.power.CeilingUnit;
import no.algoritmetilsyn.law.power.EuroRate;
import no.algoritmetilsyn.law.power.FineCeiling;
import no.algoritmetilsyn.law.power.FinedSize;
import no.algoritmetilsyn.law.power.Powers;
import no.algoritmetilsyn.law.question.FieldProblem;
import no.algoritmetilsyn.law.question.RowRefused;

/** One question about a fine, answered from power to payment; writes down why while doing so. */
final class FineAssessment {

    /** No law is given retroactive effect. */
    private static final String NOT_RETROACTIVE = "grl-97";

    private static final String LIMITATION_RULE = "fine-limitation";

    private final FineQuestion question;
    private final Laws laws;
    private final Powers powers;
    private final RuleBook deadlines;

    private final List<Line> lines = new ArrayList<>();
    private final List<RuleVersion> rules = new ArrayList<>();
    private LocalDate limitation;
    private boolean interrupted;

    FineAssessment(FineQuestion question, Laws laws, Powers powers, RuleBook deadlines) {
        this.question = question;
        this.laws = laws;
        this.powers = powers;
        this.deadlines = deadlines;
    }

    FineAnswer answer() {
        Optional<FineCeiling> held = powers.ceiling(question.basis(), question.dayOfLaw());
        FineCeiling row = held.or(() -> powers.latestCeiling(question.basis())).orElseThrow();
        rules.add(row.version());
        MayFine power = held.isEmpty() ? beforeTheLaw() : power(row);
        Ceiling ceiling = power == MayFine.NO ? new Ceiling(0, List.of()) : ceiling(row);
        competence(row);
        boolean inTime = limitation(row);
        MayFine may = inTime ? power : MayFine.NO;
        Optional<LocalDate> payment = may == MayFine.NO ? Optional.empty() : payment(row);
        boolean whenFinal = may != MayFine.NO && payment.isEmpty();
        return new FineAnswer(
                ceiling.kroner(),
                ceiling.lines(),
                payment.orElse(null),
                whenFinal,
                limitation,
                interrupted,
                may,
                row.awaits().orElse(null),
                lines,
                rules);
    }

    /** Whether there is a power over such a breach by somebody of this size, and since when. */
    private MayFine power(FineCeiling row) {
        if (row.kind(question.size()).isEmpty()) {
            boolean aboutPublic = question.size() == FinedSize.PUBLIC;
            String provision = aboutPublic ? row.publicProvision().orElse(row.provision()) : row.provision();
            return no(FineLineKind.NOT_THIS_SIZE, provision);
        }
        Regime act = laws.regime(row.regime());
        LocalDate since = act.inForceFrom().or(row::earliest).orElse(LocalDate.MIN);
        if (question.dayOfLaw().isBefore(since)) {
            return beforeTheLaw();
        }
        if (act.inForceFrom().isPresent()) {
            return MayFine.YES;
        }
        lines.add(Sentence.of(FineLineKind.NOT_IN_FORCE, row.awaits().orElseGet(() -> act.shortName("nb"))));
        return MayFine.CONDITIONAL;
    }

    private MayFine beforeTheLaw() {
        return no(FineLineKind.BEFORE_THE_LAW, question.dayOfLaw(), NOT_RETROACTIVE);
    }

    private MayFine no(FineLineKind why, Object... arguments) {
        lines.add(Sentence.of(why, arguments));
        return MayFine.NO;
    }

    private Ceiling ceiling(FineCeiling row) {
        CeilingKind kind = row.kind(question.size()).orElseThrow();
        if (kind == CeilingKind.LOWEST && question.turnover() == null) {
            throw new RowRefused("turnover_nok", FieldProblem.MISSING);
        }
        BigDecimal unit = row.fixedIn() == CeilingUnit.EUR
                ? euroRate()
                : row.fixedIn() == CeilingUnit.G ? basicAmount() : BigDecimal.ONE;
        Ceiling ceiling = Ceiling.of(row, kind, unit, question.turnover());
        lines.addAll(ceiling.lines());
        lines.add(Sentence.of(
                row.isUnsettled() ? FineLineKind.CEILING_UNSETTLED : FineLineKind.CEILING_BY, row.provision()));
        return ceiling;
    }

    /** As the row tells it, else by our table on the day of the decision. */
    private BigDecimal euroRate() {
        if (question.euroRate() != null) {
            return question.euroRate();
        }
        EuroRate rate =
                powers.euroRate(question.decided()).orElseThrow(() -> new RowRefused("eur_rate", FieldProblem.MISSING));
        rules.add(rate.version());
        lines.add(Sentence.of(FineLineKind.RATE_OF_DAY, question.decided()));
        return rate.rate();
    }

    /** As the row tells it, else by our table on the day the breach ended: the law does not say which day counts. */
    private BigDecimal basicAmount() {
        if (question.basicAmount() != null) {
            return question.basicAmount();
        }
        BasicAmount amount = powers.basicAmount(question.dayOfLaw())
                .orElseThrow(() -> new RowRefused("g_nok", FieldProblem.MISSING));
        rules.add(amount.version());
        lines.add(Sentence.of(FineLineKind.BASIC_AMOUNT_OF_DAY, question.dayOfLaw()));
        return BigDecimal.valueOf(amount.amount());
    }

    private void competence(FineCeiling row) {
        var competence = powers.competence(row.regime(), question.decided());
        competence.ifPresent(known -> rules.add(known.version()));
        lines.add(competence
                .map(known -> Sentence.of(FineLineKind.COMPETENT, known.authority()))
                .orElseGet(() -> Sentence.of(FineLineKind.COMPETENCE_UNKNOWN)));
    }

    /**
     * Whether the decision comes before the power has lapsed. A notice within the time interrupts it, and so does the decision; the
     * acts do not say whether a new time then runs. We let one of the same length run from the notice, and none after it.
     */
    private boolean limitation(FineCeiling row) {
        if (question.breachEnded() == null) {
            lines.add(Sentence.of(FineLineKind.BREACH_GOES_ON));
            return true;
        }
        DeadlineRule rule = deadlines.ruleFor(LIMITATION_RULE, row.rulesOf(), question.breachEnded());
        rules.add(rule.version());
        limitation = lastDay(rule, question.breachEnded());
        if (row.awaits().isPresent()) {
            lines.add(Sentence.of(FineLineKind.LIMITATION_ASSUMED, rule.provision()));
        }
        lines.add(Sentence.of(FineLineKind.LIMITATION, limitation, rule.provision()));
        LocalDate last = limitation;
        if (question.notice() != null) {
            interrupted = !question.notice().isAfter(limitation);
            if (interrupted) {
                last = lastDay(rule, question.notice());
                lines.add(Sentence.of(FineLineKind.INTERRUPTED, question.notice(), last));
            } else {
                lines.add(Sentence.of(FineLineKind.NOTICE_TOO_LATE, question.notice()));
            }
        }
        boolean inTime =
                !question.decided().isAfter(last) || !question.decided().isAfter(limitation);
        lines.add(Sentence.of(inTime ? FineLineKind.IN_TIME : FineLineKind.BARRED, question.decided()));
        return inTime;
    }

    private static LocalDate lastDay(DeadlineRule rule, LocalDate start) {
        return rule.limit().from(Start.on(rule.startKind(), start)).dueDate();
    }

    /** The last day to pay; empty where it runs from a day that has not come. */
    private Optional<LocalDate> payment(FineCeiling row) {
        DeadlineRule rule = deadlines.ruleFor(row.paymentRule(), row.rulesOf(), question.decided());
        rules.add(rule.version());
        LocalDate start = rule.startKind() == StartKind.BECAME_FINAL ? question.becameFinal() : question.decided();
        if (start == null) {
            lines.add(Sentence.of(FineLineKind.PAYMENT_WHEN_FINAL, rule.provision()));
            return Optional.empty();
        }
        Computation computation = rule.limit().from(Start.on(rule.startKind(), start));
        lines.addAll(computation.lines());
        lines.add(Sentence.of(FineLineKind.PAYMENT, computation.dueDate(), rule.provision()));
        return Optional.of(computation.dueDate());
    }
}
