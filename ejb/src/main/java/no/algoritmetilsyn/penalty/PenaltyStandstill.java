package no.algoritmetilsyn.penalty;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.penalty.step.EndPause;
import no.algoritmetilsyn.penalty.step.PauseGround;
import no.algoritmetilsyn.penalty.step.PausePenalty;
import no.algoritmetilsyn.penalty.step.StopPenalty;
import no.algoritmetilsyn.platform.AuthorityClock;

/** When a coercive fine stands still, goes on and runs no longer. */
@Dependent
class PenaltyStandstill {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int MOST_PAUSES = 100;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Penalties penalties;

    @Inject
    PenaltyChanges changes;

    @Inject
    AuthorityClock clock;

    Optional<String> noMorePauses(UUID id) {
        return penalties.pauses(id).size() < MOST_PAUSES ? Optional.empty() : Optional.of("tooMany");
    }

    /** More time that is given after the limit does not undo what has accrued. */
    void pause(PausePenalty step, StepRun run) {
        requireCounted("from", step.from());
        requireCounted("until", step.until());
        if (step.ground() == PauseGround.MORE_TIME && step.from().isBefore(clock.today())) {
            throw InvalidStep.at("from", "past");
        }
        entities.persist(new PenaltyPause(run.id(), step, run.actor().id(), run.now()));
        count(run);
    }

    Optional<String> nothingToEnd(UUID id) {
        return penalties.pauses(id).stream().anyMatch(pause -> pause.canEnd(clock.today()))
                ? Optional.empty()
                : Optional.of("noneOpen");
    }

    /** Days that we have given and that have passed are not taken back; that fulfilment is possible again can turn out later. */
    void end(EndPause step, StepRun run) {
        requireCounted("until", step.until());
        List<PenaltyPause> pauses = penalties.pauses(run.id());
        if (step.number() > pauses.size()) {
            throw InvalidStep.at("number", "unknown");
        }
        PenaltyPause pause = pauses.get(step.number() - 1);
        if (!pause.canEnd(clock.today())) {
            throw InvalidStep.at("number", pause.isOfAppeal() ? "ofAppeal" : "ended");
        }
        LocalDate first = pause.ground() == PauseGround.IMPOSSIBLE ? pause.fromOn() : later(pause.fromOn());
        if (step.until().isBefore(first)) {
            throw InvalidStep.at("until", "tooEarly", first);
        }
        if (pause.untilOn() != null) {
            run.detail("from", pause.untilOn().toString());
        }
        pause.end(step, run.actor().id(), run.now());
        run.detail("to", step.until().toString());
        count(run);
    }

    private LocalDate later(LocalDate day) {
        return day.isAfter(clock.today()) ? day : clock.today();
    }

    /** A day that is still to come can be corrected: nothing has come of it yet. */
    Optional<String> stopped(UUID id) {
        LocalDate last = penalties.penalty(id).lastOn();
        return last == null || last.isAfter(clock.today()) ? Optional.empty() : Optional.of("stopped");
    }

    void stop(StopPenalty step, StepRun run) {
        requireCounted("day", step.day());
        Penalty penalty = penalties.penalty(run.id());
        if (penalty.lastOn() != null) {
            run.detail("from", penalty.lastOn().toString());
        }
        penalty.stop(step.day(), step.reason());
        run.detail("to", step.day().toString());
        count(run);
    }

    /** The reader of the row that is counted takes no other days. */
    private static void requireCounted(String field, LocalDate day) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            throw InvalidStep.at(field, "outOfRange");
        }
    }

    private void count(StepRun run) {
        Counted counted = changes.changed(penalties.penalty(run.id()));
        run.detail("total", Long.toString(counted.total()));
    }
}
