package no.algoritmetilsyn.casefile.step;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.ProceedingLog;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.consequence.Consequences;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.IdempotencyKeys;
import no.algoritmetilsyn.platform.KeyReused;
import no.algoritmetilsyn.task.TaskHolds;
import no.algoritmetilsyn.task.TaskTaken;
import no.algoritmetilsyn.task.Tasks;

/**
 * Takes steps: the only way in which the state of a proceeding changes. What a step changes, its audit event, its row in
 * the change feed and what it does to the process are one transaction.
 *
 * <p>Everybody locks in one order, so that nobody waits in a ring: the proceeding, the chains of the cases by id, the rest.
 */
@Stateless
public class Steps {

    /** Rule that forbids every step: the proceeding has ended. */
    public static final String ENDED = "ended";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    StepCatalogue catalogue;

    @Inject
    Proceedings proceedings;

    @Inject
    StepFiles files;

    @Inject
    IdempotencyKeys idempotencyKeys;

    @Inject
    Tasks tasks;

    @Inject
    TaskHolds holds;

    @Inject
    Audit audit;

    @Inject
    ProceedingLog log;

    @Inject
    Consequences consequences;

    @Inject
    AuthorityClock clock;

    @Inject
    Event<StepTaken> taken;

    @Inject
    StepRefusals refusals;

    /**
     * Takes a step.
     *
     * @param input record of the step; checked once more, wherever it comes from
     * @throws AccessRefused when the access table says no, also where there is no such proceeding
     * @throws TaskTaken when somebody else has done the task that the step ends, or has claimed it
     * @throws StepRefused when law or state forbid it
     * @throws ProceedingChanged when the proceeding has another version than the request names
     * @throws InvalidStep when the input is not allowed, or does not fit the state
     * @throws KeyReused when the key came with another input before
     */
    public StepResult take(UUID proceedingId, Record input, StepRequest request) {
        StepDeclaration<?> step = catalogue.taking(input.getClass());
        List<UUID> repeated = repeated(proceedingId, input, request);
        if (repeated != null) {
            Proceeding proceeding = entities.find(Proceeding.class, proceedingId);
            requireRight(step, input, proceedingId, proceeding);
            return new StepResult(proceedingId, proceeding.casefileId(), repeated, true, null);
        }
        Proceeding proceeding = held(proceedingId, step, input, request.version());
        requireAllowed(step, input, proceeding);
        boolean between = isBetween(step, step.subject(input, proceedingId));
        var run = new StepRun(proceeding, access.actor(), clock.instant(), request.prepared());
        refusals.telling(step, proceeding.casefileId(), () -> {
            files.file(step, input, proceeding);
            step.take(input, run);
            return null;
        });
        if (!run.isUnchanged()) {
            tell(step, step.subject(input, proceedingId), step.endsTask() && !between, run);
        }
        if (request.idempotencyKey() != null) {
            idempotencyKeys.answer(key(request), run.created());
        }
        return new StepResult(proceedingId, proceeding.casefileId(), run.created(), false, consequences.runId());
    }

    private void requireAllowed(StepDeclaration<?> step, Record input, Proceeding proceeding) {
        try {
            step.requireAllowed(input, step.isTakenByParty(access.actor()));
        } catch (InvalidStep invalid) {
            refusals.tellLacking(step, proceeding.casefileId(), invalid);
            throw invalid;
        }
    }

    private List<UUID> repeated(UUID proceedingId, Record input, StepRequest request) {
        return request.idempotencyKey() == null
                ? null
                : idempotencyKeys
                        .take(key(request), proceedingId + " " + input, proceedingId)
                        .map(IdempotencyKeys.Earlier::created)
                        .orElse(null);
    }

    /** Two people may use the same key without knowing of each other. */
    private String key(StepRequest request) {
        return access.actor().id() + " " + request.idempotencyKey();
    }

    /** The proceeding, when nothing stands in the way; nobody else changes it until the transaction ends. */
    private Proceeding held(UUID id, StepDeclaration<?> step, Record input, Integer version) {
        Proceeding proceeding = proceedings.hold(id);
        UUID subject = step.subject(input, id);
        requireRight(step, input, id, proceeding);
        return refusals.telling(
                step, proceeding.casefileId(), () -> allowed(proceeding, step, input, subject, version));
    }

    /** The proceeding, when law and state allow the step. */
    private Proceeding allowed(
            Proceeding proceeding, StepDeclaration<?> step, Record input, UUID subject, Integer version) {
        UUID id = proceeding.id();
        if (!step.isFor(proceeding.kind())) {
            throw new StepRefused("otherKind");
        }
        var cases = new ArrayList<>(step.otherCases(input, id));
        cases.add(proceeding.casefileId());
        audit.hold(cases);
        // Somebody who was waited for may have declared that the actor has no business here.
        requireRight(step, input, id, proceeding);
        if (step.needsTask(proceeding) && !isBetween(step, subject) && !hasTask(step, subject)) {
            throw new StepRefused(StepOffer.NO_TASK);
        }
        step.refusal(proceeding).ifPresent(rule -> {
            throw new StepRefused(rule);
        });
        if (version != null && version != proceeding.version()) {
            throw new ProceedingChanged(proceeding.version());
        }
        if (step.changesState()) {
            entities.lock(proceeding, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        }
        return proceeding;
    }

    /** The staff has a right in the case, or in a part of the proceeding; a party has one in the proceeding. */
    private void requireRight(StepDeclaration<?> step, Record input, UUID id, Proceeding proceeding) {
        access.require(
                step.act(access.actor()),
                proceeding == null ? null : proceeding.casefileId(),
                step.isTakenByParty(access.actor()) ? id : step.subject(input, id));
    }

    /** A party does what the task waits for, also when a member of the staff has claimed it. */
    private boolean hasTask(StepDeclaration<?> step, UUID subject) {
        return step.isTakenByParty(access.actor())
                ? tasks.isOpen(subject, step.task())
                : tasks.requireFree(subject, step.task());
    }

    /** It is taken although the task is not open that it ends: while another one is, or at any time. */
    private boolean isBetween(StepDeclaration<?> step, UUID subject) {
        return step.canDoWithoutTask(task -> tasks.isOpen(subject, task)) && !tasks.isOpen(subject, step.task());
    }

    private void tell(StepDeclaration<?> step, UUID subject, boolean endsTask, StepRun run) {
        log.add(run.proceeding(), run.actor(), step.event(), run.details());
        if (step.isOpenToParties()) {
            // An answer has come, entered by the party or by the staff: tasks on hold for it wait no longer.
            holds.replied(run.id());
        }
        taken.fire(new StepTaken(
                run.id(),
                run.proceeding().kind(),
                step.name(),
                endsTask ? step.task() : "",
                step.message(),
                subject,
                Map.copyOf(run.variables())));
        run.ends()
                .forEach(end -> taken.fire(new StepTaken(
                        run.id(),
                        run.proceeding().kind(),
                        step.name(),
                        end.task(),
                        "",
                        end.subjectId(),
                        Map.copyOf(end.variables()))));
    }
}
