package no.algoritmetilsyn.task;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Refusal;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.identity.Accounts;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Gives a task to a colleague: a leader does, and its holder may hand it over. */
@Stateless
public class Assignments {

    @Inject
    Access access;

    @Inject
    HeldTasks held;

    @Inject
    Accounts accounts;

    @Inject
    AuthorityClock clock;

    @PersistenceContext
    EntityManager entities;

    /**
     * The task of that id, for an account that may see its case; nobody else learns whether there is one.
     *
     * @return empty also when the actor may not see the case
     */
    public Optional<Task> find(UUID taskId) {
        access.require(Act.TASK_LIST);
        return Optional.ofNullable(entities.find(Task.class, taskId))
                .filter(task -> access.may(Act.CASEFILE_READ, task.casefileId()));
    }

    /**
     * Gives the task to a colleague, who holds it from now on.
     *
     * @param to user name of the colleague
     * @param reason why; kept with the task
     * @return the move, by which it can be undone
     * @throws TaskTaken when it is done, or somebody else holds it and the actor does not lead
     * @throws NotAssignable when the colleague may not do the work in this case
     */
    public UUID assign(UUID taskId, String to, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("A task is given for a reason");
        }
        Task task = held.hold(taskId);
        access.require(Act.TASK_ASSIGN, task == null ? null : task.casefileId());
        boolean leads = access.actor().roles().contains(Role.LEADER);
        held.requireOpen(task);
        if (!leads) {
            held.requireFree(task);
        }
        UUID before = task.claimedBy();
        UUID stoodInFor = !leads && task.isHeldBySomebodyElse(access.actor().id()) ? before : null;
        if (!leads && task.claimedBy() == null) {
            // What nobody holds is for a leader to give away.
            throw access.refusal(Act.TASK_ASSIGN, task.casefileId(), Refusal.NO_ROLE);
        }
        Actor colleague = accounts.named(to)
                .flatMap(account -> accounts.actor(account.id()))
                .orElseThrow(() -> refused(task, Refusal.NO_ROLE));
        held.hindrance(colleague, task).ifPresent(rule -> {
            throw refused(task, rule);
        });
        UUID release = held.keepReason(task, ReleaseCode.OTHER, reason.strip());
        task.claim(colleague.id(), clock.instant());
        UUID move = held.moved(task, MoveKind.ASSIGNED, before, release, stoodInFor);
        held.log(
                task,
                Tasks.ASSIGNED,
                stoodInFor == null
                        ? Map.of("to", colleague.id().toString())
                        : Map.of("to", colleague.id().toString(), "standsInFor", stoodInFor.toString()));
        return move;
    }

    private NotAssignable refused(Task task, String rule) {
        access.refusal(Act.TASK_ASSIGN, task.casefileId(), rule);
        return new NotAssignable(rule);
    }
}
