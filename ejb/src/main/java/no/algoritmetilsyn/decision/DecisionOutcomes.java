package no.algoritmetilsyn.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessRows;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.PastDay;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.decision.step.CloseDecision;
import no.algoritmetilsyn.decision.step.CorrectDecision;
import no.algoritmetilsyn.decision.step.CorrectDecisionArrival;
import no.algoritmetilsyn.decision.step.DraftDecision;
import no.algoritmetilsyn.decision.step.EndWithoutDecision;
import no.algoritmetilsyn.decision.step.TellComplainant;
import no.algoritmetilsyn.decision.step.TellEnding;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Sql;

/** The rules of how a decision is written, told to others, corrected, closed, or given up. */
@Dependent
class DecisionOutcomes {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Decisions decisions;

    @Inject
    AuthorityClock clock;

    @Inject
    DecisionDeadlines deadlines;

    @Inject
    DecisionLetters letters;

    @Inject
    DecisionKinds kinds;

    @Inject
    Proceedings proceedings;

    @Inject
    AccessRows rows;

    @Inject
    Event<DecisionFinal> closed;

    void draft(DraftDecision step, StepRun run) {
        Decision decision = decisions.decision(run.id());
        KindOfDecision kind = kinds.of(decision);
        List<Violation> faults = kind.faults(step, decision);
        if (!faults.isEmpty()) {
            throw new InvalidStep(faults);
        }
        decision.draft(step);
        kind.keep(step, decision);
        rows.wrote(run.id());
        UUID letter = letters.decision(decision);
        if (decision.kind() != DecisionKind.ORDER) {
            // What the letter tells of guilt and factors, or of danger, was written by those who assessed that.
            rows.wroteOn(run.id(), letter);
        }
        run.created(letter);
        run.detail("kind", decision.kind().name());
    }

    void giveUp(EndWithoutDecision step, StepRun run) {
        Decision decision = decisions.decision(run.id());
        decision.giveUp(step.reason());
        decisions
                .undecided(run.id())
                .ifPresent(request -> request.decide(
                        CommentTimeRequest.Outcome.LAPSED,
                        null,
                        null,
                        run.actor().id(),
                        run.now()));
        deadlines.ended(decision);
        boolean tell = kinds.of(decision).tellsEnding(decision);
        if (!tell) {
            decision.end(DecisionState.ENDED, run.now());
            proceedings.end(run.id(), run.now());
        }
        run.variable("partyToTell", tell);
    }

    void tellEnding(TellEnding step, StepRun run) {
        run.created(letters.ending(decisions.decision(run.id()), step.because()));
    }

    void tellComplainant(TellComplainant step, StepRun run) {
        letters.toComplainants(decisions.decision(run.id()), step.summary()).forEach(run::created);
    }

    void correct(CorrectDecision step, StepRun run) {
        Decision decision = decisions.decision(run.id());
        entities.flush();
        UUID id = UUID.randomUUID();
        Sql.run(
                entities,
                "INSERT INTO decision_corrections (id, decision_id, wrong, corrected, corrected_by, corrected_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                id,
                run.id(),
                step.wrong(),
                step.right(),
                run.actor().id(),
                run.now());
        run.created(letters.correction(decision, step));
    }

    void correctArrival(CorrectDecisionArrival step, StepRun run) {
        Decision decision = decisions.decision(run.id());
        PastDay.require("day", step.day(), decision.made().on(), clock.today());
        deadlines.arrived(decision, step.day(), step.reason());
        run.detail("to", step.day().toString());
    }

    void close(CloseDecision step, StepRun run) {
        Decision decision = decisions.decision(run.id());
        decision.end(DecisionState.FINAL, run.now());
        LocalDate last = deadlines.appeal(run.id()).flatMap(Deadline::dueDate).orElseThrow();
        deadlines.ended(decision);
        closed.fire(new DecisionFinal(run.id(), last.plusDays(1)));
        proceedings.end(run.id(), run.now());
    }
}
