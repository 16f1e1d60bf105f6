package no.algoritmetilsyn.casefile.step;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.casefile.Casefile;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.ProceedingSight;
import no.algoritmetilsyn.casefile.step.input.StepField;
import no.algoritmetilsyn.task.Tasks;

/** Shows those outside the authority which steps they can take themselves, and nothing about who of the staff does what. */
@Stateless
public class PartyStepPages {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    ProceedingSight sight;

    @Inject
    StepCatalogue catalogue;

    @Inject
    Tasks tasks;

    /**
     * The steps that the actor may take with a proceeding, each with whether the state allows it now.
     *
     * @throws AccessRefused when it is not the actor's business, or there is no such proceeding
     */
    public List<StepOffer> offers(UUID proceedingId) {
        Proceeding proceeding = sight.require(proceedingId);
        return catalogue.of(proceeding.kind()).stream()
                .filter(step -> mayTake(step, proceeding))
                .<StepOffer>map(step -> offer(step, refusedBy(step, proceeding)))
                .toList();
    }

    /**
     * One step.
     *
     * @param path last part of the address of its page
     * @return empty when the proceeding has no such step for the actor
     * @throws AccessRefused when it is not the actor's business, or there is no such proceeding
     */
    public Optional<StepPage> open(UUID proceedingId, String path) {
        Proceeding proceeding = sight.require(proceedingId);
        return catalogue
                .at(proceeding.kind(), path)
                .filter(step -> mayTake(step, proceeding))
                .map(step -> page(step, proceeding));
    }

    private static StepOffer offer(StepDeclaration<?> step, String refusedBy) {
        return new StepOffer(step, refusedBy, refusedBy == null);
    }

    private boolean mayTake(StepDeclaration<?> step, Proceeding proceeding) {
        Actor actor = access.actor();
        return step.isTakenByParty(actor) && access.may(step.act(actor), proceeding.casefileId(), proceeding.id());
    }

    private StepPage page(StepDeclaration<?> step, Proceeding proceeding) {
        List<StepField> asked = step.fields(proceeding.id()).stream()
                .filter(field -> !step.saidByStaff().contains(field.name()))
                .toList();
        return new StepPage(
                step,
                asked,
                step.start(proceeding.id()),
                proceeding,
                entities.find(Casefile.class, proceeding.casefileId()).number(),
                refusedBy(step, proceeding),
                List.of(),
                null,
                Map.of(),
                Set.of(step.act(access.actor())));
    }

    /** A party does what a task waits for, also when a member of the staff has claimed the task. */
    private String refusedBy(StepDeclaration<?> step, Proceeding proceeding) {
        UUID subject = step.shownSubject(proceeding.id());
        boolean awaited = !step.needsTask(proceeding)
                || tasks.isOpen(subject, step.task())
                || step.canDoWithoutTask(task -> tasks.isOpen(subject, task));
        return step.refusal(proceeding).orElse(awaited ? null : StepOffer.NO_TASK);
    }
}
