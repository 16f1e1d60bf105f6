package no.algoritmetilsyn.casefile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Rows;

/** Those whom proceedings concern, with what features, letters and representations say of them, in one query. */
@Dependent
class PartyRows {

    /** An order, a ban, a fine and what follows them are directed at a body in the role of the decision. */
    private static final String PARTIES =
            """
            SELECT t.identity_id, n.name, t.capacity, t.is_party, t.decided_by, a.display_name, t.reason, s.role, lower(s.language),
              (SELECT d.way FROM dispatches d WHERE d.proceeding_id = t.proceeding_id
                 AND (d.recipient_organisation_id = t.organisation_id OR d.recipient_identity_id = t.identity_id)
               ORDER BY d.made_at DESC, d.id LIMIT 1),
              (SELECT string_agg(DISTINCT v.capacity, ' ') FROM representations v
               WHERE v.organisation_id = t.organisation_id AND v.capacity IN ('SIGNATORY', 'PROXY', 'COLLEAGUE')
                 AND v.valid_from <= :today AND (v.valid_to IS NULL OR v.valid_to >= :today))
            FROM parties t JOIN proceedings c ON c.id = t.proceeding_id
            LEFT JOIN organisations n ON n.id = t.organisation_id LEFT JOIN accounts a ON a.id = t.decided_by
            LEFT JOIN LATERAL (
              SELECT role, written_form AS language FROM decisions
              WHERE id = t.proceeding_id AND organisation_id = t.organisation_id
              UNION ALL SELECT d.role, o.written_form FROM orders o JOIN decisions d ON d.id = o.decision_id
              WHERE o.id = t.proceeding_id AND o.organisation_id = t.organisation_id
              UNION ALL SELECT d.role, f.written_form FROM fines f JOIN decisions d ON d.id = f.decision_id
              WHERE f.id = t.proceeding_id AND f.organisation_id = t.organisation_id
              UNION ALL SELECT role, written_form FROM bans
              WHERE id = t.proceeding_id AND organisation_id = t.organisation_id
              UNION ALL SELECT d.role, p.written_form FROM penalties p JOIN orders o ON o.id = p.order_id
              JOIN decisions d ON d.id = o.decision_id
              WHERE p.id = t.proceeding_id AND p.organisation_id = t.organisation_id
              UNION ALL SELECT NULL, written_form FROM demands
              WHERE id = t.proceeding_id AND organisation_id = t.organisation_id
              UNION ALL SELECT NULL, written_form FROM inspections
              WHERE id = t.proceeding_id AND organisation_id = t.organisation_id
              UNION ALL SELECT NULL, language FROM appeals
              WHERE id = t.proceeding_id AND (organisation_id = t.organisation_id OR t.capacity = 'COMPLAINANT')
              UNION ALL SELECT NULL, language FROM complaints
              WHERE id = t.proceeding_id AND complainant_id = t.identity_id LIMIT 1) s ON true
            WHERE t.until IS NULL AND %s = :place ORDER BY t.since, t.id
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    AuthorityClock clock;

    /** Those of a proceeding, oldest first. */
    List<PartyRow> ofProceeding(UUID id) {
        return rows("c.id", id);
    }

    /** Those of all proceedings of a case, oldest first. */
    List<PartyRow> ofCase(UUID id) {
        return rows("c.casefile_id", id);
    }

    private List<PartyRow> rows(String column, UUID place) {
        return Rows.of(entities.createNativeQuery(PARTIES.formatted(column))
                        .setParameter("place", place)
                        .setParameter("today", clock.today()))
                .map(PartyRows::row)
                .toList();
    }

    private static PartyRow row(Object[] row) {
        String capacities = (String) row[10];
        return new PartyRow(
                (UUID) row[0],
                (String) row[1],
                Party.Capacity.valueOf((String) row[2]),
                (Boolean) row[3],
                (UUID) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9],
                capacities == null ? List.of() : List.of(capacities.split(" ")));
    }
}
