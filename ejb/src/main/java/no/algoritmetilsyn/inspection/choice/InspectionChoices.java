package no.algoritmetilsyn.inspection.choice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.authority.Authority;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Rows;

/**
 * Ranks bodies by how much speaks for an inspection. What lies in a shielded case is not counted, so that nobody learns of it by a
 * figure; nor are drafts, nor enterprises of a single person, whose figures would be those of a person.
 */
@Stateless
public class InspectionChoices {

    private static final int YEARS_NEVER = 5;
    private static final int YEARS_COUNTED = 2;
    private static final int HUNDRED = 100;

    private static final String FACTS =
            """
            WITH open_cases AS (
              SELECT c.id FROM casefiles c WHERE NOT EXISTS (
                SELECT FROM shields s WHERE s.casefile_id = c.id AND (s.until IS NULL OR s.until > :now))),
            uses AS (
              SELECT organisation_number AS number, max(organisation) AS name,
                count(*) FILTER (WHERE status = 'IN_USE' AND risk_class IN ('HIGH', 'PROHIBITED')) AS high,
                count(*) FILTER (WHERE status = 'IN_USE' AND automation IN ('FULL', 'PARTIAL')) AS automated
              FROM algorithm_records WHERE kind = 'USE' AND published IS NOT NULL AND NOT restricted
                AND organisation_number IS NOT NULL GROUP BY organisation_number),
            founded AS (
              SELECT led.id FROM (SELECT id FROM decisions WHERE state IN ('MADE', 'FINAL', 'WITHDRAWN')
                UNION SELECT inspection_id FROM findings WHERE state IN ('ADMITTED', 'ESTABLISHED', 'CORRECTED')) s
              CROSS JOIN LATERAL led_from(s.id) led),
            told AS (
              SELECT coalesce(c.organisation_number, r.organisation_number) AS number,
                count(*) FILTER (WHERE (c.kind IN ('COMPLAINT', 'EXPLANATION', 'TIP')
                    OR c.kind = 'UNSORTED' AND NOT c.register_error)
                  AND (c.status IN ('RECEIVED', 'IN_HAND') OR c.id IN (SELECT id FROM founded))) AS complaints,
                count(*) FILTER (WHERE c.kind = 'REGISTER_ERROR' OR c.kind = 'UNSORTED' AND c.register_error) AS errors
              FROM complaints c LEFT JOIN algorithm_records r ON r.id = c.algorithm_id
              WHERE c.received_at >= :since AND c.casefile_id IN (SELECT id FROM open_cases) GROUP BY 1),
            inspected AS (
              SELECT i.organisation_number AS number, max(i.organisation_name) AS name, max(i.notified_at) AS at,
                coalesce(sum(f.open), 0) AS open, coalesce(sum(f.affected), 0) AS affected
              FROM inspections i LEFT JOIN LATERAL (
                SELECT count(*) FILTER (WHERE state <> 'CORRECTED') AS open, coalesce(max(affected), 0) AS affected
                FROM findings WHERE inspection_id = i.id AND state NOT IN ('DRAFT', 'DROPPED')) f ON true
              WHERE i.notified_at IS NOT NULL AND i.casefile_id IN (SELECT id FROM open_cases) GROUP BY 1),
            numbers AS (SELECT number FROM uses UNION SELECT number FROM told UNION SELECT number FROM inspected)
            SELECT n.number, coalesce(o.name, u.name, i.name), i.at, coalesce(t.complaints, 0), coalesce(t.errors, 0),
              coalesce(u.high, 0), coalesce(u.automated, 0), coalesce(i.affected, 0), coalesce(i.open, 0)
            FROM numbers n LEFT JOIN organisations o ON o.number = n.number LEFT JOIN uses u ON u.number = n.number
            LEFT JOIN told t ON t.number = n.number LEFT JOIN inspected i ON i.number = n.number
            WHERE n.number IS NOT NULL AND n.number <> :own AND coalesce(o.form, '') <> 'ENK'
              AND coalesce(o.name, u.name, i.name) IS NOT NULL
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Weights weights;

    @Inject
    Authority authority;

    @Inject
    AuthorityClock clock;

    /** All bodies that anything is known of, the highest sum first. */
    public List<RankedBody> ranked() {
        access.require(Act.INSPECTION_CHOOSE);
        LocalDate today = clock.today();
        List<Weight> holding = weights.on(today);
        Query query = entities.createNativeQuery(FACTS, Object[].class)
                .setParameter("now", clock.instant())
                .setParameter(
                        "since", today.minusYears(YEARS_COUNTED).atStartOfDay().toInstant(ZoneOffset.UTC))
                .setParameter("own", authority.on(today).organisationNumber());
        return Rows.of(query)
                .map(row -> body(row, today, holding))
                .sorted(Comparator.comparing(RankedBody::total)
                        .reversed()
                        .thenComparing(RankedBody::name)
                        .thenComparing(RankedBody::number))
                .toList();
    }

    private static RankedBody body(Object[] row, LocalDate today, List<Weight> holding) {
        LocalDate inspected =
                row[2] == null ? null : LocalDate.ofInstant((java.time.Instant) row[2], AuthorityClock.ZONE);
        Map<Factor, Long> counts = new EnumMap<>(Factor.class);
        counts.put(Factor.COMPLAINTS, number(row[3]));
        counts.put(Factor.ERROR_REPORTS, number(row[4]));
        counts.put(Factor.HIGH_RISK, number(row[5]));
        counts.put(Factor.AUTOMATED, number(row[6]));
        counts.put(Factor.AFFECTED, (number(row[7]) + HUNDRED - 1) / HUNDRED);
        counts.put(Factor.OPEN_FINDINGS, number(row[8]));
        counts.put(
                Factor.YEARS,
                inspected == null ? YEARS_NEVER : Math.max(0, ChronoUnit.YEARS.between(inspected, today)));
        return RankedBody.of((String) row[0], (String) row[1], inspected, counts, holding);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
