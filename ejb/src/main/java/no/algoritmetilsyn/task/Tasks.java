package no.algoritmetilsyn.task;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessTable;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.access.AssertedCondition;
import no.algoritmetilsyn.access.ConditionSql;
import no.algoritmetilsyn.access.Refusal;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Takes and ends tasks; {@link Releases} gives them back. Lists of them are in {@link WorkList} and {@link TaskHistory}. */
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
    Event<TaskDueMoved> moved;

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
                .forEach(task -> {
                    held.endHold(task, "PERSON");
                    task.end(how, access.actor().id(), clock.instant());
                });
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
                held.letGo(task, ReleaseCode.IMPARTIALITY, DISQUALIFIED);
            }
        });
    }

    /** The last day for a task has changed. */
    @AsksNobody("a step of what the calling boundary has asked for")
    public void fallDue(UUID taskId, LocalDate on) {
        Task task = entities.find(Task.class, taskId);
        LocalDate before = task.dueOn();
        task.fallDue(on);
        moved.fire(new TaskDueMoved(taskId, task.kind(), task.proceedingId(), before, on));
        if (task.heldUntil() != null && task.heldUntil().isAfter(on)) {
            // What waits never hides that it falls due.
            held.endHold(task, "DEADLINE");
        }
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
     * @return the proceeding it belongs to
     * @throws TaskTaken when somebody else has
     */
    public UUID claim(UUID taskId) {
        Task task = held.hold(taskId);
        held.require(Act.TASK_CLAIM, task);
        // That they are impartial they declare when they begin to work on it.
        access.require(task.act(), task.casefileId(), task.subjectId(), AssertedCondition.DECLARES_LATER);
        held.requireFree(task);
        held.take(task);
        return task.proceedingId();
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
                held.take(task);
                return Optional.of(task);
            }
        }
        return Optional.empty();
    }

    private void requireFree(Task task) {
        held.requireOpen(task);
        if (task.isHeldBySomebodyElse(access.actor().id())) {
            throw new TaskTaken(false, task.claimedBy(), task.claimedAt());
        }
    }

    private Optional<UUID> next(Actor actor, Set<Act> granted) {
        List<?> next = access.bindSight(entities.createNativeQuery(
                        """
                        SELECT t.id FROM tasks t
                        WHERE t.state = 'OPEN' AND t.organ = :organ AND t.claimed_by IS NULL AND t.held_until IS NULL AND t.act IN (:acts)
                          AND %s AND %s
                        ORDER BY t.due_on, t.id LIMIT 1
                        """
                                .formatted(Access.VISIBLE.formatted("t.casefile_id"), ConditionSql.ofTask(":actor")),
                        UUID.class))
                .setParameter("acts", granted.stream().map(Act::name).toList())
                .getResultList();
        return next.stream().map(UUID.class::cast).findFirst();
    }

    /** All that the actor has taken in a case goes back to the group. */
    @AsksNobody("a step of what the calling boundary has asked for")
    public void giveBack(UUID casefileId, String reason) {
        takeBack(casefileId, access.actor().id(), reason);
    }

    /**
     * All that somebody has taken in a case goes back to the group.
     *
     * @return the tasks
     */
    @AsksNobody("a step of what the calling boundary has asked for")
    public List<UUID> takeBack(UUID casefileId, UUID accountId, String reason) {
        List<Task> taken = entities.createQuery(
                        "select t from Task t where t.casefileId = :casefile and t.claimedBy = :account and t.state = :open",
                        Task.class)
                .setParameter("casefile", casefileId)
                .setParameter("account", accountId)
                .setParameter("open", TaskState.OPEN)
                .getResultList();
        taken.forEach(task -> held.letGo(task, ReleaseCode.IMPARTIALITY, reason));
        return taken.stream().map(Task::id).toList();
    }
}
