package no.algoritmetilsyn.task;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessTable;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Condition;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Rows;

/**
 * How much work there is and how late it is, of what a leader may see. There is no figure of a person, nor of a group so small
 * that its figure would be one of a person (arbeidsmiljøloven §§ 9-1, 9-2).
 */
@Stateless
public class DeskOverview {

    /** A group of fewer members has no figure. */
    public static final int SMALLEST = 3;

    /** The acts by which something is approved, as a list in SQL. */
    static final String APPROVING = Arrays.stream(Act.values())
            .filter(act -> AccessTable.asks(act, Condition.NOT_AUTHOR))
            .map(act -> "'" + act + "'")
            .collect(Collectors.joining(", "));

    private static final int SOON = 3;
    private static final int TWO_WEEKS = 14;
    private static final int WEEK = 7;
    private static final int MONTH = 30;
    private static final int QUARTER = 90;

    private static final String FIGURES =
            """
            WITH seen AS MATERIALIZED (
              SELECT t.id, t.kind, t.due_on, t.created_at, t.act, t.casefile_id, t.claimed_by, t.held_until, p.kind AS proceeding
              FROM tasks t LEFT JOIN proceedings p ON p.id = t.proceeding_id
              WHERE t.state = 'OPEN' AND t.organ = :organ AND %1$s)
            SELECT 'DUE' AS part, CASE WHEN due_on < :today THEN '1_LATE' WHEN due_on <= CAST(:today AS date) + 3 THEN '2_THREE_DAYS'
                     WHEN due_on <= CAST(:today AS date) + 14 THEN '3_TWO_WEEKS' ELSE '4_LATER' END AS line, count(*)
              FROM seen GROUP BY 1, 2
            UNION ALL
            SELECT 'AGE', CASE WHEN created_at > :week THEN '1_WEEK' WHEN created_at > :month THEN '2_MONTH'
                     WHEN created_at > :quarter THEN '3_QUARTER' ELSE '4_OLDER' END, count(*)
              FROM seen GROUP BY 1, 2
            UNION ALL
            SELECT 'HELD', CASE WHEN held_until IS NOT NULL THEN '3_WAITS' WHEN claimed_by IS NULL THEN '1_FREE'
                     ELSE '2_TAKEN' END, count(*) FROM seen GROUP BY 1, 2
            UNION ALL
            SELECT 'PROCEEDING', coalesce(proceeding, ''), count(*) FROM seen GROUP BY 1, 2
            UNION ALL
            SELECT 'STAGE', kind, count(*) FROM seen GROUP BY 1, 2
            UNION ALL
            SELECT 'APPROVAL', kind, count(*) FROM seen WHERE act IN (%2$s) GROUP BY 1, 2
            UNION ALL
            SELECT 'GROUP', g.code, CASE WHEN (SELECT count(*) FROM staff_group_members m WHERE m.group_id = g.id) < %3$d
                     THEN NULL ELSE count(DISTINCT seen.id) END
              FROM seen JOIN relations r ON r.casefile_id = seen.casefile_id AND (r.until IS NULL OR r.until > :now)
              JOIN staff_groups g ON g.id = r.subject_id AND g.organ = :organ GROUP BY g.id, g.code
            ORDER BY 1, 2
            """
                    .formatted(Access.VISIBLE.formatted("t.casefile_id"), APPROVING, SMALLEST);

    /** What a figure is about. */
    public enum Part {
        DUE,
        AGE,
        HELD,
        PROCEEDING,
        STAGE,
        APPROVAL,
        GROUP
    }

    /**
     * One figure.
     *
     * @param line what is counted: a constant, the kind of a task or a proceeding, the code of a group
     * @param number how many; null where it would be a figure of a person
     */
    public record Figure(Part part, String line, Integer number) {

        /** The list whose rows are counted. */
        public DeskQuery rows() {
            DeskQuery all = DeskQuery.of(DeskTab.ALL);
            return switch (part) {
                case STAGE -> all.narrowed(Optional.of(line), DeskNarrowing.NONE);
                case APPROVAL -> all.narrowed(Optional.of(line), DeskNarrowing.approvals());
                default -> all.narrowed(Optional.empty(), narrowing());
            };
        }

        private DeskNarrowing narrowing() {
            String bare = line.replaceFirst("^\\d_", "");
            return switch (part) {
                case DUE ->
                    switch (bare) {
                        case "LATE" -> DeskNarrowing.due(null, -1);
                        case "THREE_DAYS" -> DeskNarrowing.due(-1, SOON);
                        case "TWO_WEEKS" -> DeskNarrowing.due(SOON, TWO_WEEKS);
                        default -> DeskNarrowing.due(TWO_WEEKS, null);
                    };
                case AGE ->
                    switch (bare) {
                        case "WEEK" -> DeskNarrowing.aged(WEEK, null);
                        case "MONTH" -> DeskNarrowing.aged(MONTH, WEEK);
                        case "QUARTER" -> DeskNarrowing.aged(QUARTER, MONTH);
                        default -> DeskNarrowing.aged(null, QUARTER);
                    };
                case HELD -> DeskNarrowing.held(DeskHold.valueOf(bare));
                case PROCEEDING -> DeskNarrowing.of(line);
                default -> DeskNarrowing.handledBy(line);
            };
        }
    }

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    /** All figures, in one statement. */
    public List<Figure> figures() {
        access.require(Act.TASK_OVERVIEW);
        Query query = access.bindSight(entities.createNativeQuery(FIGURES))
                .setParameter("today", clock.today())
                .setParameter("week", daysAgo(clock, WEEK))
                .setParameter("month", daysAgo(clock, MONTH))
                .setParameter("quarter", daysAgo(clock, QUARTER));
        return Rows.of(query)
                .map(row -> new Figure(
                        Part.valueOf((String) row[0]),
                        (String) row[1],
                        row[2] == null ? null : ((Number) row[2]).intValue()))
                .toList();
    }

    /** The beginning of the day so many days before today. */
    static Instant daysAgo(AuthorityClock clock, int days) {
        return clock.today().minusDays(days).atStartOfDay(AuthorityClock.ZONE).toInstant();
    }
}
