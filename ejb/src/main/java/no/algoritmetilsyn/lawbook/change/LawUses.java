package no.algoritmetilsyn.lawbook.change;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.platform.Rows;

/** Finds what rests on rows of law: what a change must leave as it was, and what it will touch. */
@Dependent
public class LawUses {

    private static final String OSLO = " AT TIME ZONE 'Europe/Oslo' AS date)";

    /** Receipts of fines name the day of the decision, and the day on which the breach ended. */
    private static final String COUNTED = "CAST(CAST(f.counted AS jsonb) ->> 'decided' AS date)";

    private static final String BREACH =
            "coalesce(CAST(CAST(f.counted AS jsonb) ->> 'breach_ended' AS date), " + COUNTED + ")";

    /** Ceilings of a basis, whichever of its names was asked for. */
    private static final String CEILINGS =
            " FROM fine_counts f JOIN (SELECT DISTINCT basis, also, regime, fixed_in FROM fine_ceilings) c"
                    + " ON c.basis = f.basis OR c.also = f.basis ";

    /** A statement for each table: key, what, proceeding, day. */
    private static final Map<LawKind, String> QUERIES = Map.of(
            LawKind.PROVISIONS,
            """
            SELECT provision, 'FINDING', inspection_id, observed_on FROM findings UNION ALL
            SELECT g.provision, 'NOTICE', d.id, CAST(d.noticed_at%s
            FROM decision_grounds g JOIN decisions d ON d.id = g.decision_id
            WHERE NOT EXISTS (SELECT 1 FROM findings i WHERE i.id = g.subject_id)
            """
                    .formatted(OSLO),
            LawKind.POWERS,
            """
            SELECT w.code || ' ' || w.provision, u.what, u.proceeding, u.on_day FROM powers w JOIN (
              SELECT power_id, 'DEMAND' AS what, id AS proceeding, CAST(sent_at%1$s AS on_day FROM demands UNION ALL
              SELECT power_id, 'INSPECTION', id, CAST(approved_at%1$s FROM inspections UNION ALL
              SELECT power_id, 'VISIT', inspection_id, visited_on FROM visits UNION ALL
              SELECT power_id, 'DECISION', id, CAST(made_at%1$s FROM decisions) u ON u.power_id = w.id UNION ALL
            SELECT w.code || ' ' || w.provision, 'DRAFT', u.id, NULL FROM powers w JOIN (
              SELECT power, id FROM demands WHERE sent_at IS NULL UNION ALL
              SELECT power, id FROM inspections WHERE approved_at IS NULL UNION ALL
              SELECT power, id FROM decisions WHERE made_at IS NULL) u ON u.power = w.code
            """
                    .formatted(OSLO),
            LawKind.COMPETENCES,
            "SELECT c.regime, 'FINE_COUNT', f.decision_id, " + COUNTED + CEILINGS,
            LawKind.SUPERVISIONS,
            "SELECT regime, 'FINDING', inspection_id, observed_on FROM findings",
            // A coercive fine begins some days after the limit, by how days off fall; the last that it can be is asked
            // for.
            LawKind.PENALTY_FORMS,
            """
            SELECT p.regime || ' ' || p.kind, 'COERCIVE_FINE', p.id, q.limit_on + 10
            FROM penalties p JOIN penalty_points q ON q.penalty_id = p.id
            """,
            LawKind.FINE_CEILINGS,
            "SELECT c.basis, 'FINE_COUNT', f.decision_id, " + BREACH + CEILINGS,
            LawKind.DEADLINE_RULES,
            """
            SELECT rule_code || ' ' || regime, CASE WHEN status IN ('MET', 'LAPSED') THEN 'PAST_DEADLINE' ELSE 'DEADLINE' END,
              proceeding_id, start_date FROM deadlines UNION ALL
            SELECT r.code || ' ' || r.regime, 'FINE_COUNT', f.decision_id, %s
            FROM deadline_rules r JOIN fine_counts f ON position('deadline_rules/' || r.id || ' ' IN f.rules) > 0
            """
                    .formatted(COUNTED),
            LawKind.BASIC_AMOUNTS,
            "SELECT '', 'FINE_COUNT', f.decision_id, CAST(NULL AS date)" + CEILINGS + "WHERE c.fixed_in = 'G'",
            LawKind.EURO_RATES,
            "SELECT " + COUNTED + ", 'FINE_COUNT', f.decision_id, CAST(NULL AS date)" + CEILINGS
                    + "WHERE c.fixed_in = 'EUR'");

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    /**
     * An open proceeding that the reader may see, in which something rests on rows that follow the changed ones.
     *
     * @param what rests on them
     */
    public record Touched(UUID proceeding, String reference, LawUse.What what) {}

    /** All that rests on rows of a table. */
    List<LawUse> of(LawKind kind) {
        Query query = entities.createNativeQuery(QUERIES.get(kind));
        return Rows.of(query)
                .map(row -> new LawUse(
                        String.valueOf(row[0]), LawUse.What.valueOf((String) row[1]), (UUID) row[2], day(row[3])))
                .toList();
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    /** What a change of rows with these keys touches, as far as the actor may see it. */
    List<Touched> touched(List<LawUse> uses, Set<String> keys) {
        Map<UUID, Set<LawUse.What>> rests = new HashMap<>();
        uses.stream()
                .filter(use -> use.proceeding() != null
                        && keys.contains(use.key())
                        && use.what().isOpen())
                .forEach(use -> rests.computeIfAbsent(use.proceeding(), id -> EnumSet.noneOf(LawUse.What.class))
                        .add(use.what()));
        if (rests.isEmpty()) {
            return List.of();
        }
        Query query = visible(rests.keySet());
        return Rows.of(query)
                .flatMap(row -> rests.get((UUID) row[0]).stream()
                        .map(what -> new Touched((UUID) row[0], (String) row[1], what)))
                .toList();
    }

    private Query visible(Set<UUID> proceedings) {
        return access.bindSight(entities.createNativeQuery(
                        "SELECT p.id, p.reference FROM proceedings p WHERE p.id IN (:ids) AND p.ended_at IS NULL AND "
                                + Access.VISIBLE.formatted("p.casefile_id") + " ORDER BY p.reference"))
                .setParameter("ids", proceedings);
    }
}
