package no.algoritmetilsyn.task;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Rows;

/**
 * Lets a task wait until a day, or until somebody answers. No deadline moves by it: a task waits no longer than its own
 * last day, and what falls due is never out of sight.
 */
@Stateless
public class TaskHolds {

    /** Days that a task may wait at most. */
    public static final int LONGEST = 180;

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

    /**
     * The last day until which a task may wait: its own last day, or as long as anything may where that day has come already. What
     * is due or late stays among the holder's own meanwhile ({@link DeskTab#MINE}).
     */
    @AsksNobody("the calling page has read the task")
    public LocalDate latest(Task task) {
        LocalDate today = clock.today();
        LocalDate longest = today.plusDays(LONGEST);
        return task.dueOn().isAfter(today) && task.dueOn().isBefore(longest) ? task.dueOn() : longest;
    }

    /**
     * Lets a task wait until a day. Who holds it goes on holding it.
     *
     * @param text more about it; may be null
     * @return the move, by which it can be undone
     * @throws NotHoldable when the day is not one until which it may wait
     * @throws TaskTaken when it is done, or somebody else holds it and the actor does not lead
     */
    public UUID hold(UUID taskId, LocalDate until, HoldCode code, String text) {
        Task task = held.hold(taskId);
        held.require(Act.TASK_HOLD, task);
        held.requireOpen(task);
        requireOwn(task);
        if (!until.isAfter(clock.today())) {
            throw new NotHoldable(NotHoldable.PAST, latest(task));
        }
        if (until.isAfter(latest(task))) {
            throw new NotHoldable(NotHoldable.TOO_LATE, latest(task));
        }
        held.endHold(task, "PERSON");
        entities.createNativeQuery(
                        """
                        INSERT INTO task_holds (id, task_id, held_by, held_at, until, code, text)
                        VALUES (:id, :task, :by, :at, :until, :code, CAST(:text AS text))
                        """)
                .setParameter("id", UUID.randomUUID())
                .setParameter("task", task.id())
                .setParameter("by", access.actor().id())
                .setParameter("at", clock.instant())
                .setParameter("until", until)
                .setParameter("code", code.name())
                .setParameter("text", text == null || text.isBlank() ? null : text.strip())
                .executeUpdate();
        task.waitUntil(until);
        UUID move = held.moved(task, MoveKind.HELD, task.claimedBy(), null, null);
        held.log(task, "TASK_HELD", Map.of("until", until.toString()));
        return move;
    }

    /** Ends the waiting before its day. */
    public void wake(UUID taskId) {
        Task task = held.hold(taskId);
        held.require(Act.TASK_HOLD, task);
        held.requireOpen(task);
        requireOwn(task);
        wake(task, "PERSON");
    }

    private void requireOwn(Task task) {
        if (task.isHeldBySomebodyElse(access.actor().id())
                && !access.actor().roles().contains(Role.LEADER)) {
            throw new TaskTaken(false, task.claimedBy(), task.claimedAt());
        }
    }

    /** Something has come in about a proceeding: what waits there waits no longer. */
    @AsksNobody("a step of what the calling boundary has asked for")
    public void replied(UUID proceedingId) {
        history.openOf(proceedingId).forEach(task -> wake(task, "REPLY"));
    }

    private void wake(Task task, String how) {
        if (task.heldUntil() != null) {
            held.endHold(task, how);
            held.moved(task, MoveKind.WOKEN, task.claimedBy(), null, null);
            held.log(task, "TASK_WOKEN", Map.of());
        }
    }

    /** Those whose day has come, as of now; a hundred at a time. */
    @AsksNobody("run by a timer; the day that wakes them was set by somebody who might")
    public List<UUID> ripe() {
        return entities.createQuery(
                        "select t.id from Task t where t.state = :open and t.heldUntil <= :today order by t.heldUntil, t.id",
                        UUID.class)
                .setParameter("open", TaskState.OPEN)
                .setParameter("today", clock.today())
                .setMaxResults(100)
                .getResultList();
    }

    /** The day of this one has come; nothing happens where it has been woken meanwhile. */
    @AsksNobody("run by a timer; the day that wakes them was set by somebody who might")
    public void ripen(UUID taskId) {
        Task task = held.hold(taskId);
        if (task.state().isOpen()
                && task.heldUntil() != null
                && !task.heldUntil().isAfter(clock.today())) {
            wake(task, "DAY");
        }
    }

    /** How a task waits or last waited. */
    public record Wait(LocalDate until, HoldCode code, String text, boolean running, String endedAs) {}

    /** How a task waits, or waited last; null when it never has. */
    @AsksNobody("the calling page has read the task")
    public Wait last(UUID taskId) {
        Query query = entities.createNativeQuery(
                        "SELECT until, code, text, ended_at IS NULL, ended_as FROM task_holds WHERE task_id = :task"
                                + " ORDER BY held_at DESC LIMIT 1")
                .setParameter("task", taskId);
        return Rows.of(query)
                .map(row -> new Wait(
                        row[0] instanceof Date date ? date.toLocalDate() : (LocalDate) row[0],
                        HoldCode.valueOf((String) row[1]),
                        (String) row[2],
                        (Boolean) row[3],
                        (String) row[4]))
                .findFirst()
                .orElse(null);
    }
}
