package no.algoritmetilsyn.task;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * The open tasks the actor may see, by due date: one statement for every actor, however many there are.
 *
 * <p>Nothing is counted. A count would read every row the actor may see; one row more than the page holds tells all a
 * reader needs, whether there is more.
 */
@Stateless
public class WorkList {

    /** Rows on a page. */
    public static final int PAGE = 25;

    private static final String OF_CASE = " t.state = 'OPEN' AND t.casefile_id = :casefile AND t.organ = :organ";

    /** A page of the list. */
    public record Page(List<TaskRow> rows, boolean hasMore) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    /** The page of the list that the filter names. */
    public Page page(TaskFilter filter) {
        access.require(Act.TASK_LIST);
        Optional<TaskSearch.Sought> sought =
                filter.words().map(words -> TaskSearch.of(words).sought(entities));
        Query query = entities.createNativeQuery(sql(filter, sought) + " LIMIT :limit OFFSET :offset");
        bind(query, filter);
        sought.ifPresent(words -> words.values().forEach(query::setParameter));
        query.setParameter("limit", PAGE + 1);
        query.setParameter("offset", filter.page() * PAGE);
        List<?> rows = query.getResultList();
        return new Page(TaskRows.read(rows.subList(0, Math.min(PAGE, rows.size()))), rows.size() > PAGE);
    }

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

    /** How many open tasks of the actor's organ one case has. */
    public int countOfCase(UUID casefileId) {
        access.require(Act.CASEFILE_READ, casefileId);
        return ((Number) entities.createNativeQuery("SELECT count(*) FROM tasks t WHERE" + OF_CASE)
                        .setParameter("casefile", casefileId)
                        .setParameter("organ", access.actor().organ().name())
                        .getSingleResult())
                .intValue();
    }

    private static String sql(TaskFilter filter, Optional<TaskSearch.Sought> sought) {
        var sql = new StringBuilder(TaskRows.select("tasks"))
                .append(" WHERE t.state = 'OPEN' AND t.organ = :organ AND ")
                .append(Access.VISIBLE.formatted("t.casefile_id"));
        if (filter.mine()) {
            sql.append(" AND t.claimed_by = :actor");
        }
        if (filter.unclaimed()) {
            sql.append(" AND t.claimed_by IS NULL");
        }
        if (filter.overdue()) {
            sql.append(" AND t.due_on < :today");
        }
        if (filter.kind().isPresent()) {
            sql.append(" AND t.kind = :kind");
        }
        sought.ifPresent(words -> sql.append(" AND ").append(words.condition()));
        return sql.append(" ORDER BY t.due_on, t.id").toString();
    }

    private void bind(Query query, TaskFilter filter) {
        Actor actor = access.actor();
        query.setParameter("subjects", actor.subjects());
        query.setParameter("actor", actor.id());
        query.setParameter("organ", actor.organ().name());
        query.setParameter("now", clock.instant());
        if (filter.overdue()) {
            query.setParameter("today", clock.today());
        }
        filter.kind().ifPresent(kind -> query.setParameter("kind", kind));
    }
}
