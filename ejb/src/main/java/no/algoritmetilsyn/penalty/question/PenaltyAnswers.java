package no.algoritmetilsyn.penalty.question;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.Regime;
import no.algoritmetilsyn.law.RuleVersion;
import no.algoritmetilsyn.law.power.PenaltyForm;
import no.algoritmetilsyn.law.power.PenaltyMatter;
import no.algoritmetilsyn.law.power.Powers;
import no.algoritmetilsyn.law.question.FieldProblem;
import no.algoritmetilsyn.law.question.RowRefused;
import no.algoritmetilsyn.penalty.accrual.Accrual;
import no.algoritmetilsyn.penalty.accrual.AccrualLine;
import no.algoritmetilsyn.penalty.accrual.AccrualReason;

/**
 * Answers questions about coercive fines (tvangsmulkt): whether the act knows the form, and what it has come to (forvaltningsloven
 * § 51).
 */
@Stateless
@AsksNobody("law as a pure function: nothing is stored, nobody is named")
public class PenaltyAnswers {

    @Inject
    Laws laws;

    @Inject
    Powers powers;

    @Inject
    PenaltyProcedure procedure;

    /**
     * The answer; nothing is stored.
     *
     * @throws RowRefused when no act has the code
     */
    public PenaltyAnswer answer(PenaltyQuestion question) {
        Regime act = laws.regimes().stream()
                .filter(regime -> regime.code().equals(question.regime()))
                .findFirst()
                .orElseThrow(() -> new RowRefused("regime", FieldProblem.UNKNOWN));
        List<Accrual.Point> points = question.points().stream()
                .map(point -> point.refused(refusal(question, act, point)))
                .toList();
        Accrual accrual = question.unlawful().isEmpty()
                ? Accrual.on(question.day(), points, question.whole())
                : Accrual.of(bare(question.unlawful(), question.day(), AccrualReason.UNLAWFUL));
        List<AccrualLine> lines = new ArrayList<>(accrual.lines());
        if (waives(lines) && procedure.isWaiverLimited(act.code(), question.day())) {
            lines.add(bare("", question.day(), AccrualReason.WAIVER_IS_LIMITED));
        }
        boolean runs = points.size() == 1
                && points.get(0).unlawful() == null
                && lines.get(0).reason() != AccrualReason.ANNULLED;
        var terms = runs ? points.get(0).terms() : null;
        return new PenaltyAnswer(
                new Accrual(cited(lines, question, act)),
                runs ? terms.effectiveLimit() : null,
                runs ? terms.start() : null,
                versions(question));
    }

    /** Why the fine of a point is not lawful: its act is not in force when it begins, or does not know the form. */
    private AccrualReason refusal(PenaltyQuestion question, Regime act, Accrual.Point point) {
        if (!PenaltyProcedure.isProcedure(act) && !act.inForce(point.terms().start())) {
            return AccrualReason.NOT_IN_FORCE;
        }
        return form(question, point).isEmpty() ? AccrualReason.FORM_UNKNOWN : null;
    }

    private Optional<PenaltyForm> form(PenaltyQuestion question, Accrual.Point point) {
        return powers.penaltyForm(
                question.regime(), point.terms().kind(), point.terms().start());
    }

    private static boolean waives(List<AccrualLine> lines) {
        return lines.stream().anyMatch(line -> line.reason().matter() == PenaltyMatter.WAIVER);
    }

    /** Each line with the law it rests on: the form it was decided in, or where the act says the rest. */
    private List<AccrualLine> cited(List<AccrualLine> lines, PenaltyQuestion question, Regime act) {
        String followed = procedure.code(act.code(), question.day());
        return lines.stream()
                .map(line -> line.by(provision(line, question, followed)))
                .toList();
    }

    private String provision(AccrualLine line, PenaltyQuestion question, String followed) {
        PenaltyMatter matter = line.reason().matter();
        if (matter == null) {
            return question.points().stream()
                    .filter(point ->
                            line.point().isEmpty() || point.terms().point().equals(line.point()))
                    .flatMap(point -> form(question, point).stream())
                    .map(PenaltyForm::provision)
                    .findFirst()
                    .orElseThrow();
        }
        return powers.penaltyProvision(question.regime(), matter)
                .or(() -> powers.penaltyProvision(followed, matter))
                .orElseThrow();
    }

    private List<RuleVersion> versions(PenaltyQuestion question) {
        return question.points().stream()
                .flatMap(point -> form(question, point).stream())
                .map(PenaltyForm::version)
                .distinct()
                .toList();
    }

    private static AccrualLine bare(String point, LocalDate day, AccrualReason reason) {
        return new AccrualLine(point, day, day, 0, 0, reason, null);
    }
}
