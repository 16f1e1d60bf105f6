package no.algoritmetilsyn.task;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Takes, gives back and ends tasks. Lists of them are in {@link WorkList}. */
@Stateless
public class Tasks {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Audit audit;

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

    /** Open tasks about something follow it into another case. */
    @AsksNobody("a step of what the calling boundary has asked for")
    public void move(UUID subjectId, UUID casefileId) {
        entities.createQuery("select t from Task t where t.subjectId = :subject and t.state = :open", Task.class)
                .setParameter("subject", subjectId)
                .setParameter("open", TaskState.OPEN)
                .getResultStream()
                .forEach(task -> task.moveTo(casefileId));
    }

    /** The last day for a kind of work about something has changed. */
    @AsksNobody("a step of what the calling boundary has asked for")
    public void fallDue(UUID subjectId, String kind, LocalDate on) {
        open(subjectId, kind).ifPresent(task -> task.fallDue(on));
    }

    /** The open task of a kind about something. */
    @AsksNobody("the calling boundary asks for the case")
    public Optional<Task> open(UUID subjectId, String kind) {
        return entities.createQuery(
                        "select t from Task t where t.subjectId = :subject and t.kind = :kind and t.state = :open",
                        Task.class)
                .setParameter("subject", subjectId)
                .setParameter("kind", kind)
                .setParameter("open", TaskState.OPEN)
                .getResultStream()
                .findFirst();
    }

    /**
     * Holds the task of a kind about something for the rest of the transaction, before its work is done.
     *
     * @throws TaskTaken when somebody else has claimed it or has done it
     */
    @AsksNobody("the calling boundary asks for the case")
    public Task hold(UUID subjectId, String kind) {
        Task task = entities.createQuery(
                        "select t from Task t where t.subjectId = :subject and t.kind = :kind order by t.createdAt desc",
                        Task.class)
                .setParameter("subject", subjectId)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
        if (!task.state().isOpen()) {
            throw new TaskTaken(true, task.endedBy(), task.endedAt());
        }
        if (task.isHeldBySomebodyElse(access.actor().id())) {
            throw new TaskTaken(false, task.claimedBy(), task.claimedAt());
        }
        return task;
    }

    /**
     * The actor takes the task.
     *
     * @throws TaskTaken when somebody else has
     */
    public void claim(UUID taskId) {
        Task task = entities.find(Task.class, taskId, LockModeType.PESSIMISTIC_WRITE);
        access.require(Act.TASK_CLAIM, task == null ? null : task.casefileId());
        UUID actor = access.actor().id();
        if (!task.state().isOpen()) {
            throw new TaskTaken(true, task.endedBy(), task.endedAt());
        }
        if (task.isHeldBySomebodyElse(actor)) {
            throw new TaskTaken(false, task.claimedBy(), task.claimedAt());
        }
        task.claim(actor, clock.instant());
        log(task, "TASK_CLAIMED", Map.of());
    }

    /**
     * The actor, or a leader, gives the task back to the group.
     *
     * @param reason why; shown in the case's timeline
     */
    public void release(UUID taskId, String reason) {
        Task task = entities.find(Task.class, taskId, LockModeType.PESSIMISTIC_WRITE);
        access.require(Act.TASK_RELEASE, task == null ? null : task.casefileId());
        if (!task.state().isOpen()) {
            throw new TaskTaken(true, task.endedBy(), task.endedAt());
        }
        entities.createNativeQuery(
                        """
                        INSERT INTO task_releases (id, task_id, released_by, released_at, reason)
                        VALUES (:id, :task, :by, :at, :reason)
                        """)
                .setParameter("id", UUID.randomUUID())
                .setParameter("task", taskId)
                .setParameter("by", access.actor().id())
                .setParameter("at", clock.instant())
                .setParameter("reason", reason)
                .executeUpdate();
        task.release();
        log(task, "TASK_RELEASED", Map.of());
    }

    private void log(Task task, String action, Map<String, String> detail) {
        audit.append(task.casefileId(), access.actor().id(), access.actor().kind(), action, "TASK", task.id(), detail);
    }
}
