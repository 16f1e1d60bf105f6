package no.algoritmetilsyn.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessRows;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.decision.step.CloseDecision;
import no.algoritmetilsyn.decision.step.CorrectDecision;
import no.algoritmetilsyn.decision.step.CorrectDecisionArrival;
import no.algoritmetilsyn.decision.step.DraftDecision;
import no.algoritmetilsyn.decision.step.EndWithoutDecision;
import no.algoritmetilsyn.decision.step.TellComplainant;
import no.algoritmetilsyn.decision.step.TellEnding;
import no.algoritmetilsyn.platform.Sql;

/** The rules of how a decision is written, told to others, corrected, closed, or given up. */
@Dependent
class DecisionOutcomes {

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
    Proceedings proceedings;

    @Inject
    AccessRows rows;

    void draft(DraftDecision step, StepRun run) {
        Decision decision = decisions.decision(run.id());
        requireFitting(step, decision);
        decision.draft(step);
        decisions.replacePoints(run.id(), step.points());
        rows.wrote(run.id());
        run.created(letters.decision(decision));
        run.detail("points", Integer.toString(step.points().size()));
    }

    private void requireFitting(DraftDecision step, Decision decision) {
        var faults = new ArrayList<Violation>();
        for (int i = 0; i < step.points().size(); i++) {
            rules.limitFault("/points/" + i + "/limit", step.points().get(i).limit())
                    .ifPresent(faults::add);
        }
        if (step.penalty() != null) {
            penaltyFault(step, decision).ifPresent(faults::add);
        }
        if (!faults.isEmpty()) {
            throw new InvalidStep(faults);
        }
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
        }
        return Optional.empty();
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
        boolean tell = decision.noticedAt() != null;
        if (!tell) {
            decision.end(run.now());
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
        rules.postedFault(step.day(), decision.madeOn()).ifPresent(fault -> {
            throw InvalidStep.at("day", fault);
        });
        deadlines.arrived(decision, step.day(), step.reason());
        run.detail("to", step.day().toString());
    }

    void close(CloseDecision step, StepRun run) {
        Decision decision = decisions.decision(run.id());
        decision.close(run.now());
        deadlines.ended(decision);
        proceedings.end(run.id(), run.now());
    }
}
