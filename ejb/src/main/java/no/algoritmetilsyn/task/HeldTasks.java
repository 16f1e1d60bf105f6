package no.algoritmetilsyn.task;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.AssertedCondition;
import no.algoritmetilsyn.access.Condition;
import no.algoritmetilsyn.access.Refusal;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.audit.AuditSubject;
import no.algoritmetilsyn.platform.AuthorityClock;

/** What the boundaries of tasks do alike: hold one until the transaction ends, and keep what was done with it. */
@Dependent
class HeldTasks {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Audit audit;

    @Inject
    AuthorityClock clock;

    /** A task that nobody else changes until the transaction ends, and whose case stands still; null when there is none. */
    Task hold(UUID taskId) {
        List<UUID> casefile = entities.createQuery("select t.casefileId from Task t where t.id = :id", UUID.class)
                .setParameter("id", taskId)
                .getResultList();
        audit.hold(casefile);
        return entities.find(Task.class, taskId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Tasks belong to an organ: somebody who sees a case in one has no business with the tasks of the other. */
    void require(Act act, Task task) {
        access.require(act, task == null ? null : task.casefileId());
        if (task.organ() != access.actor().organ()) {
            throw access.refusal(act, task.casefileId(), Condition.RELATED.name());
        }
    }

    /** Nobody does anything more with a task that is done. */
    void requireOpen(Task task) {
        if (!task.state().isOpen()) {
            throw new TaskTaken(true, task.endedBy(), task.endedAt());
        }
    }

    /** Nobody takes what is done, or what a colleague holds for whom they do not stand in. */
    void requireFree(Task task) {
        requireOpen(task);
        if (task.isHeldBySomebodyElse(access.actor().id()) && !standsInFor(task.claimedBy())) {
            throw new TaskTaken(false, task.claimedBy(), task.claimedAt());
        }
    }

    /**
     * Why somebody cannot do a task; empty when they can. That they are impartial they declare when they begin to work on it.
     *
     * @return the rule, as a refusal tells it
     */
    Optional<String> hindrance(Actor somebody, Task task) {
        return access.hindrance(somebody, Act.TASK_CLAIM, task.casefileId(), task.proceedingId(), null)
                .or(() -> access.hindrance(
                        somebody, task.act(), task.casefileId(), task.subjectId(), AssertedCondition.DECLARES_LATER))
                .or(() -> task.organ() == somebody.organ() ? Optional.empty() : Optional.of(Refusal.NO_ROLE));
    }

    /** Whether the actor stands in for somebody today, directly or for one who stands in for them. */
    boolean standsInFor(UUID absent) {
        return entities.createNativeQuery(Substitutions.STANDS_IN_FOR, UUID.class)
                .setParameter("actor", access.actor().id())
                .setParameter("today", clock.today())
                .getResultList()
                .contains(absent);
    }

    /** The actor holds the task from now on, in their own name also where they stand in for the one who held it. */
    void take(Task task) {
        UUID before = task.claimedBy();
        UUID stoodInFor = task.isHeldBySomebodyElse(access.actor().id()) ? before : null;
        endHold(task, "PERSON");
        task.claim(access.actor().id(), clock.instant());
        moved(task, MoveKind.CLAIMED, before, null, stoodInFor);
        log(task, "TASK_CLAIMED", stoodInFor == null ? Map.of() : Map.of("standsInFor", stoodInFor.toString()));
    }

    /** Nobody holds the task from now on. */
    UUID letGo(Task task, ReleaseCode code, String reason) {
        UUID before = task.claimedBy();
        UUID release = keepReason(task, code, reason);
        endHold(task, "PERSON");
        task.release();
        UUID move = moved(task, MoveKind.RELEASED, before, release, null);
        log(task, "TASK_RELEASED", Map.of());
        return move;
    }

    /** Keeps why the actor lets somebody else have the task. */
    UUID keepReason(Task task, ReleaseCode code, String reason) {
        UUID id = UUID.randomUUID();
        entities.createNativeQuery(
                        """
                        INSERT INTO task_releases (id, task_id, released_by, released_at, reason, code)
                        VALUES (:id, :task, :by, :at, :reason, :code)
                        """)
                .setParameter("id", id)
                .setParameter("task", task.id())
                .setParameter("by", access.actor().id())
                .setParameter("at", clock.instant())
                .setParameter("reason", reason)
                .setParameter("code", code.name())
                .executeUpdate();
        task.handedOver(id);
        return id;
    }

    /**
     * Keeps from whom to whom a task has gone.
     *
     * @param before who held it; who holds it now is read from the task
     * @param release the reason that was kept, or null
     * @param stoodInFor for whom the actor stood in, or null
     * @return its id, by which it can be undone
     */
    UUID moved(Task task, MoveKind kind, UUID before, UUID release, UUID stoodInFor) {
        return moved(task, kind, before, release, stoodInFor, null);
    }

    /** The same for what undoes an earlier move. */
    UUID moved(Task task, MoveKind kind, UUID before, UUID release, UUID stoodInFor, UUID undoes) {
        UUID id = UUID.randomUUID();
        entities.createNativeQuery(
                        """
                        INSERT INTO task_moves
                          (id, task_id, kind, actor_id, at, holder_before, holder_after, release_id, stood_in_for, undoes)
                        VALUES (:id, :task, :kind, :actor, :at, CAST(:before AS uuid), CAST(:after AS uuid),
                          CAST(:release AS uuid), CAST(:stoodInFor AS uuid), CAST(:undoes AS uuid))
                        """)
                .setParameter("id", id)
                .setParameter("task", task.id())
                .setParameter("kind", kind.name())
                .setParameter("actor", access.actor().id())
                .setParameter("at", clock.instant())
                .setParameter("before", text(before))
                .setParameter("after", text(task.claimedBy()))
                .setParameter("release", text(release))
                .setParameter("stoodInFor", text(stoodInFor))
                .setParameter("undoes", text(undoes))
                .executeUpdate();
        return id;
    }

    /** The type of a null cannot be told to the database otherwise. */
    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }

    /**
     * The task waits no longer, if it did. The day until which it was to wait is kept.
     *
     * @param how {@code DAY}, {@code REPLY}, {@code PERSON} or {@code DEADLINE}
     */
    void endHold(Task task, String how) {
        if (task.heldUntil() == null) {
            return;
        }
        entities.createNativeQuery(
                        """
                        UPDATE task_holds SET ended_at = :at, ended_as = :how, ended_by = :by
                        WHERE task_id = :task AND ended_at IS NULL
                        """)
                .setParameter("at", clock.instant())
                .setParameter("how", how)
                .setParameter("by", access.actor().id())
                .setParameter("task", task.id())
                .executeUpdate();
        task.wake();
    }

    /** Keeps that the actor did something with the task. */
    void log(Task task, String action, Map<String, String> detail) {
        audit.append(task.casefileId(), access.actor(), action, new AuditSubject("TASK", task.id()), detail);
    }
}
