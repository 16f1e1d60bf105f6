package no.algoritmetilsyn.task.trend;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Rows;

/**
 * What came in, was decided and ended in each of the last months, how old it was, and which deadlines were missed: of what a
 * leader may see, by kind of proceeding. There is no figure of a person: how many tasks of a kind were done, and how long they
 * took, is not told where fewer than
 * three people have done them (arbeidsmiljøloven §§ 9-1, 9-2).
 */
@Stateless
public class Trends {

    /** So many months, the present one among them. */
    public static final int MONTHS = 12;

    /** What fewer people have done has no figure. */
    public static final int FEWEST = 3;

    /**
     * Each part by month and kind, by month, by kind, and in all. Rows are found by the indexes of their days; sight is asked row by row, as
     * in the lists.
     */
    private static final String FIGURES =
            """
            WITH came AS (
              SELECT to_char(p.received_at AT TIME ZONE 'Europe/Oslo', 'YYYY-MM') AS month, p.kind
              FROM proceedings p WHERE p.organ = :organ AND p.received_at >= :from AND p.received_at <= :now AND %1$s),
            ended AS (
              SELECT to_char(p.ended_at AT TIME ZONE 'Europe/Oslo', 'YYYY-MM') AS month, p.kind,
                     extract(epoch FROM p.ended_at - p.received_at) / 86400 AS days
              FROM proceedings p WHERE p.organ = :organ AND p.ended_at >= :from AND p.ended_at <= :now AND %1$s),
            decided AS (
              SELECT to_char(l.sent_at AT TIME ZONE 'Europe/Oslo', 'YYYY-MM') AS month, p.kind
              FROM letters l JOIN proceedings p ON p.id = l.proceeding_id
              WHERE l.decision AND l.state = 'SENT' AND l.sent_at >= :from AND l.sent_at <= :now AND p.organ = :organ AND %1$s),
            due AS (
              SELECT to_char(d.due_date, 'YYYY-MM') AS month, p.kind,
                     d.status = 'LAPSED' OR d.met_at >= d.due_instant OR d.status = 'RUNNING' AS missed
              FROM deadlines d JOIN proceedings p ON p.id = d.proceeding_id
              WHERE d.nature IN ('AUTHORITY_DUTY', 'SERVICE_GOAL') AND d.due_date >= :first AND d.due_date < :today
                AND d.status IN ('MET', 'LAPSED', 'RUNNING') AND p.organ = :organ AND %1$s)
            SELECT 'RECEIVED' AS part, month, kind, count(*) AS number, NULL AS value
              FROM came GROUP BY GROUPING SETS ((month, kind), (month), (kind), ())
            UNION ALL
            SELECT 'ENDED', month, kind, count(*), percentile_cont(0.5) WITHIN GROUP (ORDER BY days)
              FROM ended GROUP BY GROUPING SETS ((month, kind), (month), (kind), ())
            UNION ALL
            SELECT 'DECIDED', month, kind, count(*), NULL FROM decided GROUP BY GROUPING SETS ((month, kind), (month), (kind), ())
            UNION ALL
            SELECT 'DUE', month, kind, count(*), count(*) FILTER (WHERE missed)
              FROM due GROUP BY GROUPING SETS ((month, kind), (month), (kind), ())
            UNION ALL
            SELECT 'STAGE', NULL, t.kind, CASE WHEN count(DISTINCT t.ended_by) >= %2$d THEN count(*) ELSE 0 END,
                   CASE WHEN count(DISTINCT t.ended_by) >= %2$d THEN
                     percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM t.ended_at - t.created_at) / 86400) END
              FROM tasks t WHERE t.state = 'DONE' AND t.organ = :organ AND t.ended_at >= :from AND t.ended_at <= :now
                AND %3$s GROUP BY t.kind
            """
                    .formatted(
                            Access.VISIBLE.formatted("p.casefile_id"),
                            FEWEST,
                            Access.VISIBLE.formatted("t.casefile_id"));

    /**
     * One figure.
     *
     * @param month null for all months together
     * @param kind of the proceeding, or of the task; null for all kinds together
     * @param number how many; none where it would be one of a person
     * @param value days in the middle, or how many were missed; null where there is none or it would be one of a person
     */
    public record Figure(TrendPart part, YearMonth month, String kind, int number, Double value) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    /** The months, the first one first. */
    public List<YearMonth> months() {
        access.require(Act.TASK_OVERVIEW);
        YearMonth last = YearMonth.from(clock.today());
        return IntStream.range(0, MONTHS)
                .mapToObj(month -> last.minusMonths(MONTHS - 1L - month))
                .toList();
    }

    /** All figures, in one statement. */
    public List<Figure> figures() {
        access.require(Act.TASK_OVERVIEW);
        LocalDate first = YearMonth.from(clock.today()).minusMonths(MONTHS - 1L).atDay(1);
        Query query = access.bindSight(entities.createNativeQuery(FIGURES))
                .setParameter("today", clock.today())
                .setParameter("first", first)
                .setParameter("from", first.atStartOfDay(AuthorityClock.ZONE).toInstant());
        return Rows.of(query).map(Trends::figure).toList();
    }

    private static Figure figure(Object[] row) {
        return new Figure(
                TrendPart.valueOf((String) row[0]),
                row[1] == null ? null : YearMonth.parse((String) row[1]),
                (String) row[2],
                ((Number) row[3]).intValue(),
                row[4] == null ? null : ((Number) row[4]).doubleValue());
    }
}
