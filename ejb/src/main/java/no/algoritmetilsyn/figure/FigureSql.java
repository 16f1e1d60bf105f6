package no.algoritmetilsyn.figure;

/**
 * The figures as one statement. What is counted is the same for the staff and for everybody; they differ in which proceedings are looked at.
 * Each row is a part, a line, a year, how many, how many bodies they are about, and a sum. Its parameter is {@code :from}; those of the
 * conditions come to it.
 */
final class FigureSql {

    private static final String YEAR = "CAST(extract(year FROM %s AT TIME ZONE 'Europe/Oslo') AS int)";

    /** Points that an appeal or a reversal has annulled count neither for the order nor against it. */
    private static final String FIGURES =
            """
            WITH found AS (
              SELECT f.theme, f.provision, f.harm, coalesce(f.ground, 'NONE') AS ground, f.affected, i.organisation_id AS body,
                     %1$s AS year
              FROM findings f JOIN inspections i ON i.id = f.inspection_id JOIN proceedings p ON p.id = i.id
              WHERE f.state IN ('ESTABLISHED', 'CORRECTED') AND f.assessed_at >= :from AND %7$s),
            fined AS (
              SELECT f.state, f.decided_amount, f.amount, f.organisation_id AS body, %2$s AS year,
                     (SELECT sum(y.amount) FROM fine_payments y WHERE y.fine_id = f.id)
                       - coalesce((SELECT sum(r.amount) FROM fine_repayments r WHERE r.fine_id = f.id), 0) AS paid
              FROM fines f JOIN proceedings p ON p.id = f.id WHERE f.decided_at >= :from AND %8$s),
            accrued AS (
              SELECT 'CLAIMED' AS line, c.amount, n.organisation_id AS body, %3$s AS year
              FROM penalty_claims c JOIN penalties n ON n.id = c.penalty_id JOIN proceedings p ON p.id = n.id
              WHERE c.claimed_at >= :from AND %9$s
              UNION ALL
              SELECT 'WAIVED', w.amount, n.organisation_id, %4$s
              FROM penalty_waivers w JOIN penalties n ON n.id = w.penalty_id JOIN proceedings p ON p.id = n.id
              WHERE w.decided_at >= :from AND %10$s
              UNION ALL
              SELECT 'PAID', y.amount, n.organisation_id, CAST(extract(year FROM y.paid_on) AS int)
              FROM penalty_payments y JOIN penalties n ON n.id = y.penalty_id JOIN proceedings p ON p.id = n.id
              WHERE y.paid_on >= CAST(:from AS date) AND %10$s
              UNION ALL
              SELECT 'PAID', -r.amount, n.organisation_id, CAST(extract(year FROM r.repaid_on) AS int)
              FROM penalty_repayments r JOIN penalties n ON n.id = r.penalty_id JOIN proceedings p ON p.id = n.id
              WHERE r.repaid_on >= CAST(:from AS date) AND %10$s),
            ordered AS (
              SELECT o.organisation_id AS body, %5$s AS year, o.ended_at IS NOT NULL AS ended,
                     count(*) FILTER (WHERE s.state <> 'ANNULLED') AS standing,
                     count(*) FILTER (WHERE s.state = 'FULFILLED') AS fulfilled,
                     count(*) FILTER (WHERE s.state = 'FULFILLED' AND s.fulfilled_on > s.limit_on) AS late,
                     count(*) FILTER (WHERE s.state IN ('PARTLY', 'NOT_FULFILLED')) AS lacking
              FROM orders o JOIN order_points s ON s.order_id = o.id JOIN proceedings p ON p.id = o.id
              WHERE o.decided_at >= :from AND %11$s GROUP BY o.id),
            appealed AS (
              SELECT CASE a.ending WHEN 'DECIDED' THEN a.result WHEN 'CHANGED' THEN 'CHANGED_BY_US' ELSE a.ending END AS line,
                     coalesce(a.organisation_id, a.identity_id) AS body, %6$s AS year
              FROM appeals a JOIN proceedings p ON p.id = a.id
              WHERE a.ended_at >= :from AND a.ending <> 'IN_ERROR' AND %12$s),
            written AS (
              SELECT l.language AS line, l.proceeding_id AS body, %14$s AS year
              FROM letters l JOIN proceedings p ON p.id = l.proceeding_id
              WHERE l.state = 'SENT' AND l.sent_at >= :from AND %13$s)
            SELECT 'THEME' AS part, theme AS line, year, count(*) AS number, count(DISTINCT body) AS bodies, CAST(NULL AS bigint) AS amount
              FROM found GROUP BY theme, year
            UNION ALL SELECT 'PROVISION', provision, year, count(*), count(DISTINCT body), CAST(NULL AS bigint) FROM found GROUP BY provision, year
            UNION ALL SELECT 'HARM', harm, year, count(*), count(DISTINCT body), CAST(NULL AS bigint) FROM found GROUP BY harm, year
            UNION ALL SELECT 'GROUND', ground, year, count(*), count(DISTINCT body), CAST(NULL AS bigint) FROM found GROUP BY ground, year
            UNION ALL SELECT 'AFFECTED', CASE WHEN affected IS NULL THEN 'UNKNOWN' WHEN affected <= 10 THEN 'UP_TO_TEN'
                WHEN affected <= 100 THEN 'UP_TO_HUNDRED' WHEN affected <= 1000 THEN 'UP_TO_THOUSAND'
                WHEN affected <= 10000 THEN 'UP_TO_TEN_THOUSAND' ELSE 'MORE' END,
                year, count(*), count(DISTINCT body), sum(affected) FROM found GROUP BY 2, year
            UNION ALL SELECT 'FINE', 'DECIDED', year, count(*), count(DISTINCT body), sum(decided_amount) FROM fined GROUP BY year
            UNION ALL SELECT 'FINE', 'STANDING', year, count(*), count(DISTINCT body), sum(amount)
              FROM fined WHERE NOT (state = 'REVERSED' OR state = 'OVERPAID' AND amount = 0) GROUP BY year
            UNION ALL SELECT 'FINE', 'PAID', year, count(*), count(DISTINCT body), sum(paid)
              FROM fined WHERE paid > 0 GROUP BY year
            UNION ALL SELECT 'PENALTY', line, year, count(*) FILTER (WHERE amount > 0), count(DISTINCT body), sum(amount)
              FROM accrued GROUP BY line, year
            UNION ALL SELECT 'ORDER', CASE WHEN standing = 0 THEN 'ANNULLED' WHEN fulfilled = standing AND late = 0 THEN 'IN_TIME'
                WHEN fulfilled = standing THEN 'LATE' WHEN lacking > 0 OR ended THEN 'NOT' ELSE 'RUNNING' END,
                year, count(*), count(DISTINCT body), CAST(NULL AS bigint) FROM ordered GROUP BY 2, year
            UNION ALL SELECT 'APPEAL', line, year, count(*), count(DISTINCT body), CAST(NULL AS bigint) FROM appealed GROUP BY line, year
            UNION ALL SELECT 'LETTER', line, year, count(*), count(DISTINCT body), CAST(NULL AS bigint) FROM written GROUP BY line, year
            """;

    private FigureSql() {}

    /**
     * The statement.
     *
     * @param found holds for the findings that count: on {@code f}, their inspection {@code i}, its proceeding {@code p}
     * @param fined on the fine {@code f} and its proceeding {@code p}
     * @param claimed on the claim {@code c} of the penalty {@code n} with the proceeding {@code p}
     * @param settled on what was waived or paid of the penalty {@code n} with the proceeding {@code p}
     * @param ordered on the order {@code o} and its proceeding {@code p}
     * @param appealed on the appeal {@code a} and its proceeding {@code p}
     * @param written on the letter {@code l} and its proceeding {@code p}
     */
    static String of(
            String found,
            String fined,
            String claimed,
            String settled,
            String ordered,
            String appealed,
            String written) {
        return FIGURES.formatted(
                YEAR.formatted("f.assessed_at"),
                YEAR.formatted("f.decided_at"),
                YEAR.formatted("c.claimed_at"),
                YEAR.formatted("w.decided_at"),
                YEAR.formatted("o.decided_at"),
                YEAR.formatted("a.ended_at"),
                found,
                fined,
                claimed,
                settled,
                ordered,
                appealed,
                written,
                YEAR.formatted("l.sent_at"));
    }
}
