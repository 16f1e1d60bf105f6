package no.algoritmetilsyn.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.FinishCheck;
import no.algoritmetilsyn.casefile.step.FinishSection;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.decision.step.CloseDecision;
import no.algoritmetilsyn.decision.step.ReversalEffect;
import no.algoritmetilsyn.decision.step.ReverseDecision;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.Regime;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.publication.Standings;

/**
 * The authority takes back what it has decided, by itself: it is written, and carried out in the transaction in which the letter leaves
 * (forvaltningsloven §§ 27, 35; of 2025 §§ 71, 73, 74).
 */
@Dependent
class DecisionReversing {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Decisions decisions;

    @Inject
    ReversalRules rules;

    @Inject
    ReversalGrounds grounds;

    @Inject
    DecisionReversalLetters letters;

    @Inject
    DecisionDeadlines deadlines;

    @Inject
    Proceedings proceedings;

    @Inject
    Standings standings;

    @Inject
    Laws laws;

    @Inject
    AuthorityClock clock;

    @Inject
    Event<DecisionReversed> reversed;

    void draft(ReverseDecision step, StepRun run) {
        Decision decision = decisions.decision(run.id());
        List<Violation> faults = rules.faults(step, decision);
        if (!faults.isEmpty()) {
            throw new InvalidStep(faults);
        }
        DecisionReversal reversal = decisions.reversal(run.id()).orElseGet(() -> new DecisionReversal(decision.id()));
        reversal.write(step, run);
        entities.persist(reversal);
        run.created(letters.toBody(decision, reversal));
        run.detail("ground", step.ground().name());
        run.detail("effect", step.effect().name());
    }

    /** What the form begins with: the draft as it stands. */
    Map<String, String> form(UUID id) {
        return decisions.reversal(id).map(DecisionReversing::form).orElse(Map.of());
    }

    private static Map<String, String> form(DecisionReversal draft) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "ground", draft.ground().name(),
                "effect", draft.effect().name(),
                "because", draft.because(),
                "heard", draft.heard()));
        if (draft.told() != null) {
            fields.put("told", draft.told());
        }
        return fields;
    }

    /** All that keeps the letter from being signed or sent now: the case may have moved on since it was written. */
    FinishCheck check(Decision decision, OutgoingLetter letter) {
        Optional<DecisionReversal> reversal = decisions.reversal(decision.id());
        boolean gone = reversal.isEmpty() || !decision.state().holds();
        if (gone) {
            return new FinishCheck().when(true, FinishSection.QUESTIONS, "decisionGone");
        }
        return new FinishCheck()
                .when(rules.isAppealed(decision.id()), FinishSection.QUESTIONS, "decisionAppealed")
                .when(
                        rules.groundFault(reversal.get().ground(), decision).isPresent(),
                        FinishSection.PROVISIONS,
                        "reversalGroundLost")
                .add(rules.otherLetters(decision.id(), letter.id()))
                .last(
                        () -> !letters.values(decision, reversal.get())
                                .equals(letter.snapshot().data()),
                        FinishSection.DOCUMENTS,
                        "draftChanged");
    }

    /** The letter has left: the decision holds no longer, and what carries it out ends. */
    void carryOut(Decision decision, OutgoingLetter letter, StepRun run) {
        DecisionReversal reversal = decisions.reversal(decision.id()).orElseThrow();
        LocalDate today = clock.today();
        boolean open = decision.endedAt() == null;
        reversal.send(
                grounds.of(reversal.ground(), today).orElseThrow().id(),
                laws.regimeInForce("procedure", today).map(Regime::code).orElseThrow(),
                letter.id(),
                run);
        boolean fromTheBeginning = reversal.effect() == ReversalEffect.FROM_THE_BEGINNING;
        decision.end(fromTheBeginning ? DecisionState.REVERSED : DecisionState.WITHDRAWN, run.now());
        standings.annulled(decision.id(), today);
        entities.flush();
        reversed.fire(
                new DecisionReversed(decision.id(), decision.kind(), decision.reference(), fromTheBeginning, today));
        letters.toComplainants(decision, reversal).forEach(run::created);
        if (open) {
            deadlines.ended(decision);
            proceedings.end(decision.id(), run.now());
            run.endsTaskOf(CloseDecision.class, decision.id(), Map.of());
        }
    }
}
