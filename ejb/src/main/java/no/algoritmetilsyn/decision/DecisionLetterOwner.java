package no.algoritmetilsyn.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.FinishCheck;
import no.algoritmetilsyn.casefile.step.FinishSection;
import no.algoritmetilsyn.casefile.step.Lack;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.decision.step.AssessStatement;
import no.algoritmetilsyn.decision.step.DraftDecision;
import no.algoritmetilsyn.decision.step.DraftNotice;
import no.algoritmetilsyn.decision.step.TellEnding;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.PowerRuling;
import no.algoritmetilsyn.law.Powers;
import no.algoritmetilsyn.letter.desk.LetterOwner;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * What becomes of a decision when a letter about it is sent: the notice begins the hearing, and the decision is made when its
 * letter has left and not before (forvaltningsloven § 27).
 */
@ApplicationScoped
public class DecisionLetterOwner implements LetterOwner {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Decisions decisions;

    @Inject
    DecisionRules rules;

    @Inject
    DecisionDeadlines deadlines;

    @Inject
    DecisionLetters letters;

    @Inject
    PenaltyForms forms;

    @Inject
    DecisionKinds kinds;

    @Inject
    DecisionReversing reversing;

    @Inject
    Proceedings proceedings;

    @Inject
    Laws laws;

    @Inject
    Powers powers;

    @Inject
    Audit audit;

    @Inject
    AuthorityClock clock;

    @Inject
    Event<DecisionMade> made;

    @Override
    public ProceedingKind kind() {
        return ProceedingKind.DECISION;
    }

    /** A decision that is final may be reversed, too. */
    @Override
    public Set<LetterKind> letters() {
        return Set.of(LetterKind.DECISION_REVERSED, LetterKind.REVERSAL_TOLD);
    }

    @Override
    public FinishCheck check(OutgoingLetter letter) {
        Decision decision = decisions.decision(letter.proceedingId());
        return switch (letter.kind()) {
            case ADVANCE_NOTICE, FINE_NOTICE -> checkNotice(decision, letter);
            case DECISION, FINE_DECISION, INTERIM_BAN -> checkDecision(decision, letter);
            case DECISION_REVERSED -> reversing.check(decision, letter);
            default -> new FinishCheck();
        };
    }

    private FinishCheck checkNotice(Decision decision, OutgoingLetter letter) {
        if (decision.state() != DecisionState.NOTICE) {
            return new FinishCheck().when(true, FinishSection.QUESTIONS, "noticeTooLate");
        }
        boolean tooShort =
                rules.hearingFault("/limit", decision.commentUntil(), decision).isPresent();
        return new FinishCheck()
                .when(rules.notOurs(decision.power()).isPresent(), FinishSection.PROVISIONS, "powerLost")
                .when(tooShort, FinishSection.DATES, "hearingTooShort", Lack.at(decision.id(), DraftNotice.class))
                .add(kinds.of(decision).checkNotice(decision))
                .last(() -> !letters.saysTheSame(decision, letter), FinishSection.DOCUMENTS, "draftChanged");
    }

    private FinishCheck checkDecision(Decision decision, OutgoingLetter letter) {
        boolean unheard = decision.state() != DecisionState.WRITING
                || !decisions.unassessed(decision.id()).isEmpty();
        return new FinishCheck()
                .when(unheard, FinishSection.STATEMENTS, "notHeardYet", Lack.at(decision.id(), AssessStatement.class))
                .when(rules.notOurs(decision.power()).isPresent(), FinishSection.PROVISIONS, "powerLost")
                .add(kinds.of(decision).checkDecision(decision, letter))
                .last(() -> !letters.saysTheSame(decision, letter), FinishSection.DOCUMENTS, "draftChanged");
    }

    @Override
    public void sent(OutgoingLetter letter, StepRun run) {
        Decision decision = decisions.decision(letter.proceedingId());
        switch (letter.kind()) {
            case ADVANCE_NOTICE, FINE_NOTICE -> {
                decision.notice(run.now());
                deadlines.noticed(decision);
                tell("DECISION_NOTICED", run);
                run.endsTaskOf(DraftNotice.class, run.id(), Map.of("noticeGiven", true));
            }
            case DECISION, FINE_DECISION, INTERIM_BAN -> make(decision, run);
            case DECISION_REVERSED -> {
                reversing.carryOut(decision, letter, run);
                tell("DECISION_REVERSED", run);
            }
            case DECISION_TOLD -> decision.tellComplainant(run.now());
            case CASE_ENDED, FINE_DROPPED -> {
                decision.end(DecisionState.ENDED, run.now());
                proceedings.end(run.id(), run.now());
                tell("DECISION_ENDED", run);
                run.endsTaskOf(TellEnding.class, run.id(), Map.of());
            }
            default -> tell("DECISION_LETTER_SENT", run);
        }
    }

    private void make(Decision decision, StepRun run) {
        LocalDate today = clock.today();
        PowerRuling ruling = powers.ruling(decision.power(), today);
        String regime = laws.regimeInForce("procedure", today).orElseThrow().code();
        decision.make(
                new Made(ruling.power().id(), regime, run.now(), run.actor().id()));
        deadlines.made(decision);
        tell("DECISION_MADE", run);
        run.endsTaskOf(DraftDecision.class, run.id(), Map.of("decided", true));
        entities.flush();
        made.fire(new DecisionMade(
                decision.id(),
                decision.kind(),
                decision.casefileId(),
                decision.reference(),
                decision.title(),
                decision.directedAt(),
                ruling.power().id(),
                decision.penaltyKind() == null ? null : forms.regime(decision).orElseThrow(),
                decision.penaltyKind(),
                decision.penaltyCap(),
                decision.rise(),
                decisions.points(decision.id()).stream()
                        .map(point ->
                                new DecisionMade.Point(point.number(), point.text(), point.limitOn(), point.rate()))
                        .toList(),
                run.now()));
    }

    private void tell(String action, StepRun run) {
        audit.append(run.casefileId(), run.actor(), action, run.subject(), Map.of());
    }
}
