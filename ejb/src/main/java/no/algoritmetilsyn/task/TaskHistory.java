package no.algoritmetilsyn.task;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.platform.ReadOnce;
import no.algoritmetilsyn.platform.Rows;

/** The tasks there are and have been about something, for boundaries that have asked whether the actor may see it. */
@Stateless
@AsksNobody("the calling boundary asks for the case")
public class TaskHistory {

    @PersistenceContext
    EntityManager entities;

    @Inject
    ReadOnce readOnce;

    /** The open tasks of a proceeding, those about its points too, oldest first. */
    public List<Task> openOf(UUID proceedingId) {
        return entities.createQuery(
                        "select t from Task t where t.proceedingId = :proceeding and t.state = :open"
                                + " order by t.createdAt, t.id",
                        Task.class)
                .setParameter("proceeding", proceedingId)
                .setParameter("open", TaskState.OPEN)
                .getResultList();
    }

    /** The open task of a kind about something; there is one at most. */
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

    /** All tasks there have been about something, oldest first; those about the points of a proceeding are not about it. */
    public List<Task> of(UUID subjectId) {
        return readOnce.of(new TasksOf(subjectId), () -> entities.createQuery(
                        "select t from Task t where t.subjectId = :subject order by t.createdAt, t.id", Task.class)
                .setParameter("subject", subjectId)
                .getResultList());
    }

    private record TasksOf(UUID subject) {}

    /** Why tasks were last handed over, by the task; those that never were are left out. */
    public Map<UUID, HandedOver> handedOver(List<Task> tasks) {
        Map<UUID, UUID> reasons = tasks.stream()
                .filter(task -> task.releaseId() != null)
                .collect(Collectors.toMap(Task::releaseId, Task::id));
        if (reasons.isEmpty()) {
            return Map.of();
        }
        Query last = entities.createNativeQuery(
                        """
                        SELECT r.id, r.code, r.reason, r.released_at, a.display_name
                        FROM task_releases r LEFT JOIN accounts a ON a.id = r.released_by WHERE r.id IN (:ids)
                        """)
                .setParameter("ids", reasons.keySet());
        return Rows.of(last)
                .collect(Collectors.toMap(
                        row -> reasons.get((UUID) row[0]),
                        row -> new HandedOver(
                                ReleaseCode.valueOf((String) row[1]), (String) row[2], (Instant) row[3], (String)
                                        row[4])));
    }

    /** Why tasks of a case were given back, by task, in the order it happened. */
    public Map<UUID, List<String>> releaseReasons(UUID casefileId) {
        Query query = entities.createNativeQuery(
                        """
                        SELECT r.task_id, r.reason FROM task_releases r JOIN tasks t ON t.id = r.task_id
                        WHERE t.casefile_id = :casefile ORDER BY r.released_at
                        """)
                .setParameter("casefile", casefileId);
        return Rows.of(query)
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }
}
