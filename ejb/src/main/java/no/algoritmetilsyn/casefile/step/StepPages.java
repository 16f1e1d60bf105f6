package no.algoritmetilsyn.casefile.step;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Condition;
import no.algoritmetilsyn.casefile.Casefile;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.identity.Accounts;
import no.algoritmetilsyn.platform.ReadOnce;
import no.algoritmetilsyn.task.Task;
import no.algoritmetilsyn.task.TaskHistory;

/** Shows which steps there are, and what is seen before one is taken. */
@Stateless
public class StepPages {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    PartyStepPages parties;

    @Inject
    ReadOnce readOnce;

    @Inject
    StepCatalogue catalogue;

    @Inject
    TaskHistory tasks;

    @Inject
    Accounts accounts;

    /**
     * The steps of a proceeding, each with whether the actor can take it now; to those outside the authority, the steps that are
     * theirs.
     *
     * @throws AccessRefused when it is not the actor's business, or there is no such proceeding
     */
    public List<StepOffer> offers(UUID proceedingId) {
        if (!access.actor().isStaff()) {
            return parties.offers(proceedingId);
        }
        Proceeding proceeding = read(proceedingId);
        List<StepDeclaration<?>> steps = catalogue.of(proceeding.kind());
        return steps.stream()
                .collect(Collectors.groupingBy(
                        step -> step.shownSubject(proceedingId), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(about -> offers(about.getValue(), proceeding, about.getKey()).stream())
                .toList();
    }

    private List<StepOffer> offers(List<StepDeclaration<?>> steps, Proceeding proceeding, UUID subject) {
        Map<Act, String> missing =
                access.missing(steps.stream().map(StepDeclaration::act).toList(), proceeding.casefileId(), subject);
        Map<String, Task> last = lastTasks(subject);
        return steps.stream()
                .<StepOffer>map(
                        step -> offer(step, proceeding, missing.get(step.act()), isAwaited(step, proceeding, last)))
                .toList();
    }

    private static StepOffer offer(StepDeclaration<?> step, Proceeding proceeding, String missing, boolean awaited) {
        boolean asked = missing == null || missing.equals(Condition.DECLARED_IMPARTIAL.name());
        String byState = asked ? refusedBy(step, proceeding, null, awaited) : null;
        return new StepOffer(step, missing == null ? byState : missing, asked && byState == null);
    }

    /**
     * All that is lacking before letters are sent and a proceeding ends, by the names of the steps that do that; to those outside the
     * authority, nothing.
     *
     * @throws AccessRefused when the actor may not see its case, or there is no such proceeding
     */
    public Map<String, List<Lack>> lacking(UUID proceedingId) {
        if (!access.actor().isStaff()) {
            return Map.of();
        }
        Proceeding proceeding = read(proceedingId);
        return catalogue.of(proceeding.kind()).stream()
                .collect(Collectors.toMap(StepDeclaration::name, step -> catalogue.lacking(step, proceeding)));
    }

    /**
     * One step.
     *
     * @param path last part of the address of its page
     * @return empty when the proceeding has no such step
     * @throws AccessRefused when the actor may not see its case, or there is no such proceeding
     */
    public Optional<StepPage> open(UUID proceedingId, String path) {
        if (!access.actor().isStaff()) {
            return parties.open(proceedingId, path);
        }
        Proceeding proceeding = read(proceedingId);
        return catalogue.at(proceeding.kind(), path).map(step -> page(step, proceeding));
    }

    private Proceeding read(UUID id) {
        Proceeding proceeding = readOnce.row(entities, Proceeding.class, id);
        access.require(Act.CASEFILE_READ, proceeding == null ? null : proceeding.casefileId());
        return proceeding;
    }

    private StepPage page(StepDeclaration<?> step, Proceeding proceeding) {
        UUID subject = step.shownSubject(proceeding.id());
        Set<Act> allowed = access.allowed(proceeding.casefileId(), subject);
        String missing =
                allowed.contains(step.act()) ? null : access.missing(step.act(), proceeding.casefileId(), subject);
        Map<String, Task> last = lastTasks(subject);
        Task task = last.get(step.task());
        return new StepPage(
                step,
                step.fields(proceeding.id()),
                step.start(proceeding.id()),
                proceeding,
                readOnce.row(entities, Casefile.class, proceeding.casefileId()).number(),
                refusedBy(step, proceeding, missing, isAwaited(step, proceeding, last)),
                catalogue.lacking(step, proceeding),
                task,
                names(task),
                allowed);
    }

    private static boolean isAwaited(StepDeclaration<?> step, Proceeding proceeding, Map<String, Task> last) {
        return !step.needsTask(proceeding)
                || isOpen(last.get(step.task()))
                || step.canDoWithoutTask(task -> isOpen(last.get(task)));
    }

    private static boolean isOpen(Task task) {
        return task != null && task.state().isOpen();
    }

    private static String refusedBy(StepDeclaration<?> step, Proceeding proceeding, String missing, boolean awaited) {
        return missing == null ? step.refusal(proceeding).orElse(awaited ? null : StepOffer.NO_TASK) : missing;
    }

    private Map<String, Task> lastTasks(UUID subjectId) {
        Map<String, Task> last = new HashMap<>();
        tasks.of(subjectId).forEach(task -> last.put(task.kind(), task));
        return last;
    }

    private Map<UUID, String> names(Task task) {
        return task == null
                ? Map.of()
                : accounts.displayNames(Stream.of(task.claimedBy(), task.endedBy())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }
}
