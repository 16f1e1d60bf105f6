package no.algoritmetilsyn.penalty.question;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.law.ClaimCollection;
import no.algoritmetilsyn.law.ClaimKind;
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

    private static final String PROCEDURE = "procedure";

    /** The act whose § 51 third paragraph limits what is waived of claims that the Collection Authority collects. */
    private static final String LIMITS_WAIVER = "fvl67";

    @Inject
    Laws laws;

    @Inject
    Powers powers;

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
        Optional<AccrualLine> refusal = refusal(question, act);
        Accrual accrual = refusal.map(Accrual::of)
                .orElseGet(() -> Accrual.on(question.day(), question.points(), question.whole()));
        List<AccrualLine> lines = new ArrayList<>(accrual.lines());
        if (waives(lines) && isWaiverLimited(question, act)) {
            lines.add(bare("", question.day(), AccrualReason.WAIVER_IS_LIMITED));
        }
        boolean nothing = refusal.isPresent() || lines.get(0).reason() == AccrualReason.ANNULLED;
        boolean one = question.points().size() == 1 && !nothing;
        var terms = one ? question.points().get(0).terms() : null;
        return new PenaltyAnswer(
                new Accrual(cited(lines, question, act)),
                one ? terms.effectiveLimit() : null,
                one ? terms.start() : null,
                versions(question));
    }

    /** Why the fine is not lawful: as the row tells, because the act is not in force, or because it does not know the form. */
    private Optional<AccrualLine> refusal(PenaltyQuestion question, Regime act) {
        if (!question.unlawful().isEmpty()) {
            return Optional.of(bare(question.unlawful(), question.day(), AccrualReason.UNLAWFUL));
        }
        for (Accrual.Point point : question.points()) {
            LocalDate start = point.terms().start();
            if (!isProcedure(act) && !act.inForce(start)) {
                return Optional.of(bare(point.terms().point(), start, AccrualReason.NOT_IN_FORCE));
            }
            if (form(question, point).isEmpty()) {
                return Optional.of(bare(point.terms().point(), start, AccrualReason.FORM_UNKNOWN));
            }
        }
        return Optional.empty();
    }

    private Optional<PenaltyForm> form(PenaltyQuestion question, Accrual.Point point) {
        return powers.penaltyForm(
                question.regime(), point.terms().kind(), point.terms().start());
    }

    /** A row may name only the act on procedure, which gives no power itself; then the power is taken for granted. */
    private static boolean isProcedure(Regime act) {
        return act.family().equals(PROCEDURE);
    }

    private static boolean waives(List<AccrualLine> lines) {
        return lines.stream().anyMatch(line -> line.reason().matter() == PenaltyMatter.WAIVER);
    }

    private boolean isWaiverLimited(PenaltyQuestion question, Regime act) {
        return procedure(act, question.day()).equals(LIMITS_WAIVER)
                && laws.collection(act.code(), ClaimKind.COERCIVE_FINE)
                        .filter(ClaimCollection::isCollected)
                        .isPresent();
    }

    private String procedure(Regime act, LocalDate day) {
        return isProcedure(act)
                ? act.code()
                : laws.regimeInForce(PROCEDURE, day).map(Regime::code).orElse(LIMITS_WAIVER);
    }

    /** Each line with the law it rests on: the form it was decided in, or where the act says the rest. */
    private List<AccrualLine> cited(List<AccrualLine> lines, PenaltyQuestion question, Regime act) {
        String procedure = procedure(act, question.day());
        return lines.stream()
                .map(line -> line.by(provision(line, question, procedure)))
                .toList();
    }

    private String provision(AccrualLine line, PenaltyQuestion question, String procedure) {
        PenaltyMatter matter = line.reason().matter();
        if (matter == null) {
            return question.points().stream()
                    .filter(point -> point.terms().point().equals(line.point())
                            || line.point().isEmpty())
                    .findFirst()
                    .flatMap(point -> form(question, point))
                    .map(PenaltyForm::provision)
                    .orElseThrow();
        }
        return powers.penaltyProvision(question.regime(), matter)
                .or(() -> powers.penaltyProvision(procedure, matter))
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
