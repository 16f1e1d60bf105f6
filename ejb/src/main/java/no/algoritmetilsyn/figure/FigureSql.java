package no.algoritmetilsyn.figure;

/**
 * The figures as one statement. What is counted is the same for the staff and for everybody; they differ in which proceedings are looked at.
 * The same things are counted, each row being a part, a line, a year, how many, how many bodies they are about, and a sum; or listed, so that
 * a list holds as many as its figure says. The parameter is {@code :from}; those of the conditions come to it.
 */
final class FigureSql {

    private static final String DAY = "CAST(%s AT TIME ZONE 'Europe/Oslo' AS date)";

    /** Points that an appeal or a reversal has annulled count neither for the order nor against it. */
    private static final String THINGS =
            """
            WITH found AS (
              SELECT f.theme, f.provision, f.harm, coalesce(f.ground, 'NONE') AS ground, f.affected, i.organisation_id AS body,
                     p.id AS proceeding, CAST(f.number AS text) AS item, %1$s AS day
              FROM findings f JOIN inspections i ON i.id = f.inspection_id JOIN proceedings p ON p.id = i.id
              WHERE f.state IN ('ESTABLISHED', 'CORRECTED') AND f.assessed_at >= :from AND %7$s),
            fined AS (
              SELECT f.state, f.decided_amount, f.amount, f.organisation_id AS body, p.id AS proceeding, %2$s AS day,
                     (SELECT sum(y.amount) FROM fine_payments y WHERE y.fine_id = f.id
                        AND NOT EXISTS (SELECT 1 FROM fine_payments c WHERE c.corrects = y.id)) AS paid,
                     (SELECT sum(r.amount) FROM fine_repayments r WHERE r.fine_id = f.id
                        AND NOT EXISTS (SELECT 1 FROM fine_repayments c WHERE c.corrects = r.id)) AS repaid
              FROM fines f JOIN proceedings p ON p.id = f.id WHERE f.decided_at >= :from AND %8$s),
            accrued AS (
              SELECT 'CLAIMED' AS line, c.amount, n.organisation_id AS body, p.id AS proceeding, %3$s AS day
              FROM penalty_claims c JOIN penalties n ON n.id = c.penalty_id JOIN proceedings p ON p.id = n.id
              WHERE c.claimed_at >= :from AND %9$s
              UNION ALL
              SELECT 'WAIVED', w.amount, n.organisation_id, p.id, %4$s
              FROM penalty_waivers w JOIN penalties n ON n.id = w.penalty_id JOIN proceedings p ON p.id = n.id
              WHERE w.decided_at >= :from AND %10$s
              UNION ALL
              SELECT 'REDUCED', r.amount, n.organisation_id, p.id, %15$s
              FROM penalty_claim_reductions r JOIN penalties n ON n.id = r.penalty_id JOIN proceedings p ON p.id = n.id
              WHERE r.reduced_at >= :from AND %10$s
              UNION ALL
              SELECT 'PAID', y.amount, n.organisation_id, p.id, y.paid_on
              FROM penalty_payments y JOIN penalties n ON n.id = y.penalty_id JOIN proceedings p ON p.id = n.id
              WHERE y.paid_on >= CAST(:from AS date) AND y.amount > 0
                AND NOT EXISTS (SELECT 1 FROM penalty_payments c WHERE c.corrects = y.id) AND %10$s
              UNION ALL
              SELECT 'REPAID', r.amount, n.organisation_id, p.id, r.repaid_on
              FROM penalty_repayments r JOIN penalties n ON n.id = r.penalty_id JOIN proceedings p ON p.id = n.id
              WHERE r.repaid_on >= CAST(:from AS date) AND r.amount > 0
                AND NOT EXISTS (SELECT 1 FROM penalty_repayments c WHERE c.corrects = r.id) AND %10$s),
            ordered AS (
              SELECT o.organisation_id AS body, p.id AS proceeding, %5$s AS day, o.ended_at IS NOT NULL AS ended,
                     count(*) FILTER (WHERE s.state <> 'ANNULLED') AS standing,
                     count(*) FILTER (WHERE s.state = 'FULFILLED') AS fulfilled,
                     count(*) FILTER (WHERE s.state = 'FULFILLED' AND s.fulfilled_on > s.limit_on) AS late,
                     count(*) FILTER (WHERE s.state IN ('PARTLY', 'NOT_FULFILLED')) AS lacking
              FROM orders o JOIN order_points s ON s.order_id = o.id JOIN proceedings p ON p.id = o.id
              WHERE o.decided_at >= :from AND %11$s GROUP BY o.id, p.id),
            appealed AS (
              SELECT CASE a.ending WHEN 'DECIDED' THEN a.result WHEN 'CHANGED' THEN 'CHANGED_BY_US' ELSE a.ending END AS line,
                     coalesce(a.organisation_id, a.identity_id) AS body, p.id AS proceeding, %6$s AS day
              FROM appeals a JOIN proceedings p ON p.id = a.id
              WHERE a.ended_at >= :from AND a.ending <> 'IN_ERROR' AND %12$s),
            written AS (
              SELECT l.language AS line, l.proceeding_id AS body, p.id AS proceeding, l.kind AS item, %14$s AS day
              FROM letters l JOIN proceedings p ON p.id = l.proceeding_id
              WHERE l.state = 'SENT' AND l.sent_at >= :from AND %13$s),
            things AS (
              SELECT 'THEME' AS part, theme AS line, body, CAST(NULL AS numeric) AS amount, proceeding, item, day FROM found
              UNION ALL SELECT 'PROVISION', provision, body, NULL, proceeding, item, day FROM found
              UNION ALL SELECT 'HARM', harm, body, NULL, proceeding, item, day FROM found
              UNION ALL SELECT 'GROUND', ground, body, NULL, proceeding, item, day FROM found
              UNION ALL SELECT 'AFFECTED', CASE WHEN affected IS NULL THEN 'UNKNOWN' WHEN affected <= 10 THEN 'UP_TO_TEN'
                  WHEN affected <= 100 THEN 'UP_TO_HUNDRED' WHEN affected <= 1000 THEN 'UP_TO_THOUSAND'
                  WHEN affected <= 10000 THEN 'UP_TO_TEN_THOUSAND' ELSE 'MORE' END, body, affected, proceeding, item, day FROM found
              UNION ALL SELECT 'FINE', 'DECIDED', body, decided_amount, proceeding, NULL, day FROM fined
              UNION ALL SELECT 'FINE', 'STANDING', body, amount, proceeding, NULL, day FROM fined
                WHERE NOT (state = 'REVERSED' OR state = 'OVERPAID' AND amount = 0)
              UNION ALL SELECT 'FINE', 'PAID', body, paid, proceeding, NULL, day FROM fined WHERE paid > 0
              UNION ALL SELECT 'FINE', 'REPAID', body, repaid, proceeding, NULL, day FROM fined WHERE repaid > 0
              UNION ALL SELECT 'PENALTY', line, body, amount, proceeding, NULL, day FROM accrued
              UNION ALL SELECT 'ORDER', CASE WHEN standing = 0 THEN 'ANNULLED' WHEN fulfilled = standing AND late = 0 THEN 'IN_TIME'
                  WHEN fulfilled = standing THEN 'LATE' WHEN lacking > 0 OR ended THEN 'NOT' ELSE 'RUNNING' END,
                  body, NULL, proceeding, NULL, day FROM ordered
              UNION ALL SELECT 'APPEAL', line, body, NULL, proceeding, NULL, day FROM appealed
              UNION ALL SELECT 'LETTER', line, body, NULL, proceeding, item, day FROM written)
            """;

    private static final String COUNTED =
            """
            SELECT part, line, CAST(extract(year FROM day) AS int) AS year, count(*) AS number, count(DISTINCT body) AS bodies,
              sum(amount) AS amount
            FROM things GROUP BY 1, 2, 3
            """;

    private static final String LISTED =
            """
            SELECT t.day, p.id, p.kind, p.reference, p.title, p.organisation, t.item, t.amount
            FROM things t JOIN proceedings p ON p.id = t.proceeding
            WHERE t.part = :part AND t.line = :line AND (:year = 0 OR extract(year FROM t.day) = :year)
            ORDER BY t.day DESC, p.reference, t.item, t.amount
            """;

    private FigureSql() {}

    /** How many things there are in each line and year. */
    static String counting(String things) {
        return things + COUNTED;
    }

    /** The things in a line, the newest first: {@code :part}, {@code :line} and {@code :year}, 0 for all years. */
    static String listing(String things) {
        return things + LISTED;
    }

    /**
     * The things that are counted, to be {@linkplain #counting counted} or {@linkplain #listing listed}.
     *
     * @param found holds for the findings that count: on {@code f}, their inspection {@code i}, its proceeding {@code p}
     * @param fined on the fine {@code f} and its proceeding {@code p}
     * @param claimed on the claim {@code c} of the penalty {@code n} with the proceeding {@code p}
     * @param settled on what was waived or paid of the penalty {@code n} with the proceeding {@code p}
     * @param ordered on the order {@code o} and its proceeding {@code p}
     * @param appealed on the appeal {@code a} and its proceeding {@code p}
     * @param written on the letter {@code l} and its proceeding {@code p}
     */
    static String things(
            String found,
            String fined,
            String claimed,
            String settled,
            String ordered,
            String appealed,
            String written) {
        return THINGS.formatted(
                DAY.formatted("f.assessed_at"),
                DAY.formatted("f.decided_at"),
                DAY.formatted("c.claimed_at"),
                DAY.formatted("w.decided_at"),
                DAY.formatted("o.decided_at"),
                DAY.formatted("a.ended_at"),
                found,
                fined,
                claimed,
                settled,
                ordered,
                appealed,
                written,
                DAY.formatted("l.sent_at"),
                DAY.formatted("r.reduced_at"));
    }
}
