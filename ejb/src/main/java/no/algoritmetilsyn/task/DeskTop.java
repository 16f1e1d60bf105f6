package no.algoritmetilsyn.task;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Rows;

/**
 * What stands above a work list beside its rows, in one statement: lists under a name, what the reader did last and may take back, and
 * what they began with many tasks and have not come to the end of.
 */
@Stateless
public class DeskTop {

    /** So long something that was begun with many is offered. */
    static final Duration BEGUN = Duration.ofDays(30);

    private static final String ALL =
            """
            SELECT 'VIEW' AS part, v.id, v.name, v.query, v.pinned, v.shared, v.owner_id = :actor AS own,
                   CAST(NULL AS uuid) AS proceeding, v.made_at AS at, '' AS number, 0 AS done, 0 AS total
            FROM saved_views v WHERE v.pinned AND v.owner_id = :actor OR v.shared AND v.organ = :organ
            UNION ALL
            (SELECT 'LAST', t.id, t.kind, m.kind, false, false, true, t.proceeding_id, m.at,
                    c.case_year || '/' || c.case_seq, 0, 0
             FROM task_moves m JOIN tasks t ON t.id = m.task_id JOIN casefiles c ON c.id = t.casefile_id
             WHERE m.actor_id = :actor AND m.at > :undoable AND m.kind IN ('CLAIMED', 'RELEASED', 'ASSIGNED', 'HELD')
               AND NOT EXISTS (SELECT 1 FROM task_moves n WHERE n.task_id = m.task_id AND n.number > m.number)
               AND t.state = 'OPEN' AND t.organ = :organ AND (SELECT %s OFFSET 0)
             ORDER BY m.at DESC, m.number DESC LIMIT 1)
            UNION ALL
            (SELECT 'BULK', b.id, b.act, '', false, false, true, NULL, b.made_at, '',
                    (SELECT count(i.outcome) FROM task_bulk_items i WHERE i.bulk_id = b.id),
                    (SELECT count(*) FROM task_bulk_items i WHERE i.bulk_id = b.id)
             FROM task_bulks b
             WHERE b.actor_id = :actor AND b.made_at > :begun AND b.act IS NOT NULL AND b.stopped_at IS NULL
               AND EXISTS (SELECT 1 FROM task_bulk_items i WHERE i.bulk_id = b.id AND i.outcome IS NULL)
             ORDER BY b.made_at DESC LIMIT 1)
            ORDER BY part, name, id LIMIT 200
            """
                    .formatted(Access.VISIBLE.formatted("t.casefile_id"));

    /**
     * The last that the reader did with a task, which may be taken back.
     *
     * @param task its id
     * @param kind what is to be done in it
     * @param proceeding what it belongs to; null for a case alone
     */
    public record Last(UUID task, String kind, MoveKind move, UUID proceeding, Instant at, String caseNumber) {}

    /**
     * What was begun with many tasks, has not come to its end, and was not stopped.
     *
     * @param done how many have had their turn
     */
    public record Begun(UUID id, int done, int total) {}

    /**
     * All of it.
     *
     * @param views the reader's pinned lists, and those that a leader shares, by name
     */
    public record Top(List<SavedViews.View> views, Optional<Last> last, Optional<Begun> begun) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    /** What stands above the reader's list now. */
    public Top read() {
        access.require(Act.TASK_LIST);
        Instant now = clock.instant();
        List<Object[]> rows = Rows.of(access.bindSight(entities.createNativeQuery(ALL))
                        .setParameter("undoable", now.minus(TaskMoves.UNDO))
                        .setParameter("begun", now.minus(BEGUN)))
                .toList();
        return new Top(
                of(rows, "VIEW").map(DeskTop::view).toList(),
                of(rows, "LAST").map(DeskTop::last).findFirst(),
                of(rows, "BULK")
                        .map(row -> new Begun((UUID) row[1], number(row[10]), number(row[11])))
                        .findFirst());
    }

    private static Stream<Object[]> of(List<Object[]> rows, String part) {
        return rows.stream().filter(row -> part.equals(row[0]));
    }

    private static SavedViews.View view(Object[] row) {
        return new SavedViews.View(
                (UUID) row[1], (String) row[2], (String) row[3], (Boolean) row[4], (Boolean) row[5], (Boolean) row[6]);
    }

    private static Last last(Object[] row) {
        return new Last(
                (UUID) row[1],
                (String) row[2],
                MoveKind.valueOf((String) row[3]),
                (UUID) row[7],
                (Instant) row[8],
                (String) row[9]);
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
