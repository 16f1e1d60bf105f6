package no.algoritmetilsyn.task;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
        Query query = entities.createNativeQuery(sql(filter) + " LIMIT :limit OFFSET :offset");
        bind(query, filter);
        query.setParameter("limit", PAGE + 1);
        query.setParameter("offset", filter.page() * PAGE);
        List<?> rows = query.getResultList();
        List<TaskRow> page = rows.stream()
                .limit(PAGE)
                .map(Object[].class::cast)
                .map(WorkList::row)
                .toList();
        return new Page(page, rows.size() > PAGE);
    }

    /** The open tasks of one case. */
    public List<TaskRow> of(UUID casefileId) {
        access.require(Act.CASEFILE_READ, casefileId);
        List<?> rows = entities.createNativeQuery(
                        SELECT + " WHERE t.state = 'OPEN' AND t.casefile_id = :casefile ORDER BY t.due_on, t.id")
                .setParameter("casefile", casefileId)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(WorkList::row).toList();
    }

    private static final String SELECT =
            """
            SELECT t.id, t.kind, t.proceeding_id, t.subject_id, t.casefile_id, c.case_year || '/' || c.case_seq, c.title_internal,
                   t.due_on, t.created_at, t.claimed_by, a.display_name, t.act, t.page
            FROM tasks t JOIN casefiles c ON c.id = t.casefile_id LEFT JOIN accounts a ON a.id = t.claimed_by
            """;

    private static String sql(TaskFilter filter) {
        var sql = new StringBuilder(SELECT)
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

    private static TaskRow row(Object[] row) {
        return new TaskRow(
                (UUID) row[0],
                (String) row[1],
                (UUID) row[2],
                (UUID) row[3],
                (UUID) row[4],
                (String) row[5],
                (String) row[6],
                date(row[7]),
                (Instant) row[8],
                (UUID) row[9],
                (String) row[10],
                Act.valueOf((String) row[11]),
                (String) row[12]);
    }

    private static LocalDate date(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
