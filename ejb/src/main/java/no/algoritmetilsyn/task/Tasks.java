package no.algoritmetilsyn.task;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessTable;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.access.AssertedCondition;
import no.algoritmetilsyn.access.Condition;
import no.algoritmetilsyn.access.ConditionSql;
import no.algoritmetilsyn.access.Refusal;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Takes, gives back and ends tasks. Lists of them are in {@link WorkList} and {@link TaskHistory}. */
@Stateless
public class Tasks {

    /** Action of the audit event that a task was given to a colleague, whose account its detail names as {@code to}. */
    public static final String ASSIGNED = "TASK_ASSIGNED";

    /** Why tasks go back by themselves. */
    public static final String DISQUALIFIED = "forvaltningsloven § 6";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    HeldTasks held;

    @Inject
    TaskHistory history;

    @Inject
    AuthorityClock clock;

    /** The engine has made a user task. */
    @AsksNobody("the process acts, within a step somebody was allowed to take")
    public void open(NewTask facts, Organ organ) {
        entities.persist(new Task(facts, organ, clock.instant()));
    }

    /** The engine has ended a user task: done by the one who acts, or overtaken by events. */
    @AsksNobody("the process acts, within a step somebody was allowed to take")
    public void end(String engineTaskId, TaskState how) {
        entities.createQuery("select t from Task t where t.engineTaskId = :id", Task.class)
                .setParameter("id", engineTaskId)
                .getResultStream()
                .forEach(task -> task.end(how, access.actor().id(), clock.instant()));
    }

    /**
     * Open tasks of a proceeding follow it into another case, those about its points too; those of the account that is
     * disqualified there go back to the group.
     */
    @AsksNobody("a step of what the calling boundary has asked for")
    public void move(UUID proceedingId, UUID casefileId) {
        history.openOf(proceedingId).forEach(task -> {
            task.moveTo(casefileId);
            if (task.claimedBy() != null && access.isDisqualified(task.claimedBy(), casefileId)) {
                release(task, DISQUALIFIED);
            }
        });
    }

    /** The last day for a task has changed. */
    @AsksNobody("a step of what the calling boundary has asked for")
    public void fallDue(UUID taskId, LocalDate on) {
        entities.find(Task.class, taskId).fallDue(on);
    }

    /** Whether a task of a kind about something is open, claimed by somebody or not. */
    @AsksNobody("the calling boundary asks for the proceeding")
    public boolean isOpen(UUID subjectId, String kind) {
        return entities.createQuery(
                                "select count(t) from Task t where t.subjectId = :subject and t.kind = :kind and t.state = :open",
                                Long.class)
                        .setParameter("subject", subjectId)
                        .setParameter("kind", kind)
                        .setParameter("open", TaskState.OPEN)
                        .getSingleResult()
                > 0;
    }

    /**
     * Makes sure that the task of a kind about something is the actor's to do.
     *
     * @return false when there has never been such a task
     * @throws TaskTaken when somebody else has claimed it or has done it
     */
    @AsksNobody("the calling boundary asks for the case")
    public boolean requireFree(UUID subjectId, String kind) {
        Optional<Task> task = entities.createQuery(
                        "select t from Task t where t.subjectId = :subject and t.kind = :kind"
                                + " order by case when t.state = :open then 0 else 1 end, t.createdAt desc",
                        Task.class)
                .setParameter("open", TaskState.OPEN)
                .setParameter("subject", subjectId)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        task.ifPresent(this::requireFree);
        return task.isPresent();
    }

    /**
     * The actor takes the task.
     *
     * @throws TaskTaken when somebody else has
     */
    public void claim(UUID taskId) {
        Task task = held.hold(taskId);
        require(Act.TASK_CLAIM, task);
        // That they are impartial they declare when they begin to work on it.
        access.require(task.act(), task.casefileId(), task.subjectId(), AssertedCondition.DECLARES_LATER);
        requireFree(task);
        take(task);
    }

    /**
     * The actor takes the task that falls due first of those that nobody has taken. Two who ask at once get two.
     *
     * @return it; empty when there is none
     */
    public Optional<Task> claimNext() {
        access.require(Act.TASK_LIST);
        Actor actor = access.actor();
        Set<Act> granted = AccessTable.grantedTo(actor.roles());
        if (!granted.contains(Act.TASK_CLAIM)) {
            throw access.refusal(Act.TASK_CLAIM, null, Refusal.NO_ROLE);
        }
        for (Optional<UUID> next = next(actor, granted); next.isPresent(); next = next(actor, granted)) {
            Task task = held.hold(next.get());
            // The one who was waited for may have taken it: then another is next.
            if (task.state().isOpen() && task.claimedBy() == null) {
                take(task);
                return Optional.of(task);
            }
        }
        return Optional.empty();
    }

    private void requireFree(Task task) {
        if (!task.state().isOpen()) {
            throw new TaskTaken(true, task.endedBy(), task.endedAt());
        }
        if (task.isHeldBySomebodyElse(access.actor().id())) {
            throw new TaskTaken(false, task.claimedBy(), task.claimedAt());
        }
    }

    private Optional<UUID> next(Actor actor, Set<Act> granted) {
        List<?> next = entities.createNativeQuery(
                        """
                        SELECT t.id FROM tasks t
                        WHERE t.state = 'OPEN' AND t.organ = :organ AND t.claimed_by IS NULL AND t.act IN (:acts)
                          AND %s AND %s
                        ORDER BY t.due_on, t.id LIMIT 1
                        """
                                .formatted(Access.VISIBLE.formatted("t.casefile_id"), ConditionSql.ofTask(":actor")),
                        UUID.class)
                .setParameter("subjects", actor.subjects())
                .setParameter("actor", actor.id())
                .setParameter("organ", actor.organ().name())
                .setParameter("acts", granted.stream().map(Act::name).toList())
                .setParameter("now", clock.instant())
                .getResultList();
        return next.stream().map(UUID.class::cast).findFirst();
    }

    private void take(Task task) {
        task.claim(access.actor().id(), clock.instant());
        held.log(task, "TASK_CLAIMED", Map.of());
    }

    /** Tasks belong to an organ: somebody who sees a case in one has no business with the tasks of the other. */
    private void require(Act act, Task task) {
        access.require(act, task == null ? null : task.casefileId());
        if (task.organ() != access.actor().organ()) {
            throw access.refusal(act, task.casefileId(), Condition.RELATED.name());
        }
    }

    /** A task, for somebody who may give it back. */
    public Task read(UUID taskId) {
        Task task = entities.find(Task.class, taskId);
        require(Act.TASK_RELEASE, task);
        return task;
    }

    /**
     * The caseworker who has taken the task, or a leader, gives it back to the group.
     *
     * @param reason why; kept with the release
     * @throws TaskTaken when it is done, or somebody else has taken it
     */
    public void release(UUID taskId, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("A task is given back for a reason");
        }
        Task task = held.hold(taskId);
        require(Act.TASK_RELEASE, task);
        if (!task.state().isOpen()) {
            throw new TaskTaken(true, task.endedBy(), task.endedAt());
        }
        if (task.isHeldBySomebodyElse(access.actor().id())
                && !access.actor().roles().contains(Role.LEADER)) {
            throw new TaskTaken(false, task.claimedBy(), task.claimedAt());
        }
        release(task, reason);
    }

    /** All that the actor has taken in a case goes back to the group. */
    @AsksNobody("a step of what the calling boundary has asked for")
    public void giveBack(UUID casefileId, String reason) {
        entities.createQuery(
                        "select t from Task t where t.casefileId = :casefile and t.claimedBy = :actor and t.state = :open",
                        Task.class)
                .setParameter("casefile", casefileId)
                .setParameter("actor", access.actor().id())
                .setParameter("open", TaskState.OPEN)
                .getResultList()
                .forEach(task -> release(task, reason));
    }

    private void release(Task task, String reason) {
        held.keepReason(task, reason);
        task.release();
        held.log(task, "TASK_RELEASED", Map.of());
    }
}
