package no.algoritmetilsyn.task;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.platform.AuthorityClock;

/** The open tasks of one case, as far as the actor may see it, by due date. Those of all cases are the {@link Desk}'s. */
@Stateless
public class WorkList {

    /** Rows on a page. */
    public static final int PAGE = 25;

    private static final String OF_CASE = " t.state = 'OPEN' AND t.casefile_id = :casefile AND t.organ = :organ";

    /**
     * A page of a list.
     *
     * @param hasMore one row more than the page holds was asked for, and there was one: nothing is counted
     */
    public record Page(List<TaskRow> rows, boolean hasMore) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    /**
     * The open tasks of one case, those of the actor's organ, the first to be due first.
     *
     * @param most for a page that shows so many of everything: so many of them, and those of so many of its oldest proceedings
     */
    public List<TaskRow> of(UUID casefileId, int most) {
        access.require(Act.CASEFILE_READ, casefileId);
        List<?> rows = entities.createNativeQuery(TaskRows.select("tasks") + " WHERE" + OF_CASE
                        + """
                         AND (t.id IN (SELECT t.id FROM tasks t WHERE%s ORDER BY t.due_on, t.id LIMIT :most)
                          OR t.proceeding_id IN (SELECT p.id FROM proceedings p WHERE p.casefile_id = :casefile
                                                 ORDER BY p.received_at, p.reference LIMIT :most))
                        ORDER BY t.due_on, t.id
                        """
                                .formatted(OF_CASE))
                .setParameter("casefile", casefileId)
                .setParameter("organ", access.actor().organ().name())
                .setParameter("actor", access.actor().id())
                .setParameter("now", clock.instant())
                .setParameter("most", most)
                .getResultList();
        return TaskRows.read(rows);
    }

    /** One task as a line, also when it is done; refused to those who may not see its case. */
    public Optional<TaskRow> one(UUID taskId) {
        List<?> rows = entities.createNativeQuery(TaskRows.select("tasks") + " WHERE t.id = :task")
                .setParameter("task", taskId)
                .setParameter("actor", access.actor().id())
                .setParameter("now", clock.instant())
                .getResultList();
        Optional<TaskRow> row = TaskRows.read(rows).stream().findFirst();
        access.require(Act.CASEFILE_READ, row.map(TaskRow::casefileId).orElse(null));
        return row;
    }

    /** How many open tasks of the actor's organ one case has. */
    public int countOfCase(UUID casefileId) {
        access.require(Act.CASEFILE_READ, casefileId);
        return ((Number) entities.createNativeQuery("SELECT count(*) FROM tasks t WHERE" + OF_CASE)
                        .setParameter("casefile", casefileId)
                        .setParameter("organ", access.actor().organ().name())
                        .getSingleResult())
                .intValue();
    }
}
