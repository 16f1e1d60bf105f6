package no.algoritmetilsyn.letter.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.step.ProceedingSteps;
import no.algoritmetilsyn.casefile.step.StepCatalogue;
import no.algoritmetilsyn.casefile.step.StepRefused;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.deadline.DeadlineCalculator;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.platform.AuthorityClock;

/** The rules of what is done with a copy of a letter after it was sent, also when its proceeding has ended. */
@ApplicationScoped
public class DispatchSteps implements ProceedingSteps {

    /** Nobody is told when the post delivers a letter. */
    private static final String ARRIVAL = "post-arrival";

    @PersistenceContext
    EntityManager entities;

    @Inject
    LetterDispatches dispatches;

    @Inject
    FailedDispatches failed;

    @Inject
    DeadlineCalculator calculator;

    @Inject
    AuthorityClock clock;

    @Override
    public void declare(StepCatalogue catalogue) {
        catalogue
                .add(MendDispatch.class, this::mend)
                .about((step, id) -> step.dispatch(), id -> shown(id, this::isToMend))
                .unless(proceeding -> unlessThereIs(proceeding, this::isToMend))
                .startingFrom(id -> first(id, this::isToMend))
                .evenAfterTheEnd();
        catalogue
                .add(PostLetter.class, this::post)
                .about((step, id) -> step.dispatch(), id -> shown(id, DispatchSteps::waits))
                .unless(proceeding -> unlessThereIs(proceeding, DispatchSteps::waits))
                .startingFrom(id -> first(id, DispatchSteps::waits))
                .evenAfterTheEnd();
        catalogue
                .add(ReturnLetter.class, this::comeBack)
                .about((step, id) -> step.dispatch(), id -> shown(id, DispatchSteps::isPosted))
                .unless(proceeding -> unlessThereIs(proceeding, DispatchSteps::isPosted))
                .startingFrom(id -> first(id, DispatchSteps::isPosted))
                .evenAfterTheEnd();
    }

    /** Which copies a step is for. */
    private interface Fitting {
        boolean test(Dispatch copy);
    }

    private boolean isToMend(Dispatch copy) {
        return failed.isLookedAfter(copy);
    }

    private static boolean waits(Dispatch copy) {
        return copy.state() == DispatchState.WAITING;
    }

    private static boolean isPosted(Dispatch copy) {
        return copy.state() == DispatchState.POSTED;
    }

    private Optional<Dispatch> find(UUID proceedingId, Fitting fitting) {
        List<Dispatch> copies = dispatches.ofProceeding(proceedingId);
        return copies.stream().filter(fitting::test).findFirst();
    }

    private UUID shown(UUID proceedingId, Fitting fitting) {
        return find(proceedingId, fitting).map(Dispatch::id).orElse(proceedingId);
    }

    private Optional<String> unlessThereIs(Proceeding proceeding, Fitting fitting) {
        return find(proceeding.id(), fitting).isPresent() ? Optional.empty() : Optional.of("noDispatch");
    }

    private Map<String, String> first(UUID proceedingId, Fitting fitting) {
        return find(proceedingId, fitting)
                .map(copy -> Map.of("dispatch", copy.id().toString()))
                .orElse(Map.of());
    }

    private Dispatch copy(UUID id, StepRun run) {
        Dispatch copy = entities.find(Dispatch.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (copy == null || !copy.proceedingId().equals(run.id())) {
            throw InvalidStep.at("dispatch", "unknown");
        }
        run.detail("dispatch", id.toString());
        return copy;
    }

    private void mend(MendDispatch step, StepRun run) {
        Dispatch copy = copy(step.dispatch(), run);
        LocalDate day = step.day() == null ? clock.today() : step.day();
        if (day.isAfter(clock.today())) {
            throw InvalidStep.at("day", "late");
        }
        if (step.how() == MendDispatch.How.PAPER) {
            if (copy.letterId() == null) {
                throw InvalidStep.at("how", "noLetter");
            }
            dispatches.hand(entities.find(OutgoingLetter.class, copy.letterId()), Way.PAPER, run);
        }
        copy.replace(step.how() == MendDispatch.How.TOLD ? day : null);
        run.detail("how", step.how().name());
    }

    private void post(PostLetter step, StepRun run) {
        Dispatch copy = copy(step.dispatch(), run);
        if (copy.state() != DispatchState.WAITING) {
            throw new StepRefused("otherState");
        }
        if (step.postedOn().isAfter(clock.today())) {
            throw InvalidStep.at("postedOn", "late");
        }
        copy.post(
                step.postedOn(),
                calculator
                        .calculate(ARRIVAL, Start.on(StartKind.POSTED, step.postedOn()), null)
                        .dueDate());
    }

    private void comeBack(ReturnLetter step, StepRun run) {
        Dispatch copy = copy(step.dispatch(), run);
        if (copy.state() != DispatchState.POSTED) {
            throw new StepRefused("otherState");
        }
        copy.giveBack(clock.today());
        failed.lookAfter(copy, "LETTER_CAME_BACK");
    }
}
