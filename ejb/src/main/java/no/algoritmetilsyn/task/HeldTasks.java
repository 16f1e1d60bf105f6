package no.algoritmetilsyn.task;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.audit.Audit;
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

    /** Keeps why the actor lets somebody else have the task. */
    void keepReason(Task task, String reason) {
        entities.createNativeQuery(
                        """
                        INSERT INTO task_releases (id, task_id, released_by, released_at, reason)
                        VALUES (:id, :task, :by, :at, :reason)
                        """)
                .setParameter("id", UUID.randomUUID())
                .setParameter("task", task.id())
                .setParameter("by", access.actor().id())
                .setParameter("at", clock.instant())
                .setParameter("reason", reason)
                .executeUpdate();
    }

    /** Keeps that the actor did something with the task. */
    void log(Task task, String action, Map<String, String> detail) {
        audit.append(task.casefileId(), access.actor().id(), access.actor().kind(), action, "TASK", task.id(), detail);
    }
}
