package no.algoritmetilsyn.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.algoritmetilsyn.casefile.step.FinishCheck;
import no.algoritmetilsyn.casefile.step.FinishSection;
import no.algoritmetilsyn.casefile.step.Lack;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.decision.step.DraftDecision;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.letter.kind.Letter;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Decisions that order something: points with limits, perhaps secured by a coercive fine (forvaltningsloven § 51). */
@ApplicationScoped
public class OrderingDecisions implements KindOfDecision {

    private static final Set<String> LEFT_OUT = Set.of("amount");

    @Inject
    Decisions decisions;

    @Inject
    DecisionContents contents;

    @Inject
    DecisionLimits limits;

    @Inject
    PenaltyForms forms;

    @Inject
    InformationDuty duty;

    @Inject
    AuthorityClock clock;

    @Override
    public DecisionKind kind() {
        return DecisionKind.ORDER;
    }

    @Override
    public Set<String> leftOut() {
        return LEFT_OUT;
    }

    @Override
    public LetterKind noticeLetter() {
        return LetterKind.ADVANCE_NOTICE;
    }

    @Override
    public LetterKind decisionLetter() {
        return LetterKind.DECISION;
    }

    @Override
    public List<Violation> faults(DraftDecision step, Decision decision) {
        if (step.points().isEmpty()) {
            return List.of(Violation.of("points", "required"));
        }
        var faults = new ArrayList<Violation>();
        duty.lacking(decision).map(rule -> Violation.at("/points", rule)).ifPresent(faults::add);
        for (int i = 0; i < step.points().size(); i++) {
            limits.fault("/points/" + i + "/limit", step.points().get(i).limit())
                    .ifPresent(faults::add);
        }
        if (step.penalty() != null) {
            penaltyFault(step, decision).ifPresent(faults::add);
        }
        return faults;
    }

    /** The act knows the form, and the body could say something about it (forvaltningsloven §§ 16, 51). */
    private Optional<Violation> penaltyFault(DraftDecision step, Decision decision) {
        if (!forms.knows(decision, step.penalty())) {
            return Optional.of(Violation.at("/penalty", "formUnknown"));
        }
        Integer noticed = decision.noticedRate();
        if (decision.noticedAt() == null) {
            return Optional.empty();
        }
        if (noticed == null) {
            return Optional.of(Violation.at("/penalty", "notNoticed"));
        }
        for (int i = 0; i < step.points().size(); i++) {
            Integer rate = step.points().get(i).rate();
            if (rate != null && rate > noticed) {
                return Optional.of(Violation.at("/points/" + i + "/rate", "aboveNotice", noticed));
            }
            if (rate != null && step.rise() != null && step.rise().raised(rate) > noticed) {
                return Optional.of(Violation.at("/riseAfter", "aboveNotice", noticed));
            }
        }
        return Optional.empty();
    }

    @Override
    public void keep(DraftDecision draft, Decision decision) {
        decisions.replacePoints(decision.id(), draft.points());
    }

    @Override
    public Letter notice(Decision decision) {
        return contents.notice(decision);
    }

    @Override
    public Letter decision(Decision decision) {
        return contents.decision(decision);
    }

    @Override
    public Letter ending(Decision decision, String because) {
        return contents.ending(decision, because);
    }

    @Override
    public boolean tellsEnding(Decision decision) {
        return decision.noticedAt() != null;
    }

    @Override
    public FinishCheck checkDecision(Decision decision, OutgoingLetter letter) {
        boolean formLost = decision.penaltyKind() != null && !forms.knows(decision, decision.penaltyKind());
        boolean passed = decisions.points(decision.id()).stream()
                .anyMatch(point -> !point.limitOn().isAfter(clock.today()));
        String draft = Lack.at(decision.id(), DraftDecision.class);
        return new FinishCheck()
                .when(formLost, FinishSection.PROVISIONS, "penaltyFormLost", draft)
                .when(duty.lacking(decision), FinishSection.PROVISIONS, draft)
                .when(passed, FinishSection.DATES, "dayPassed", draft);
    }
}
