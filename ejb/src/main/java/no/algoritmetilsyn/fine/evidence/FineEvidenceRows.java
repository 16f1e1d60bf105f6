package no.algoritmetilsyn.fine.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.algoritmetilsyn.decision.Decision;
import no.algoritmetilsyn.decision.DecisionGround;

/** Finds the rows on which a decision to fine rests. */
@Dependent
class FineEvidenceRows {

    @PersistenceContext
    EntityManager entities;

    Decision decision(UUID id) {
        return entities.find(Decision.class, id);
    }

    /** What the decision rests on, in order. */
    List<DecisionGround> grounds(UUID id) {
        return of(
                id,
                "select g from DecisionGround g where g.decisionId = :decision order by g.number",
                DecisionGround.class);
    }

    /** Its amounts; without any when nothing was drafted. */
    FineDraft draft(UUID id) {
        FineDraft draft = entities.find(FineDraft.class, id);
        return draft == null ? new FineDraft(id) : draft;
    }

    void keep(FineDraft draft) {
        entities.persist(draft);
    }

    /** The last assessment of each ground, by its number. */
    Map<Integer, FineBreach> breaches(UUID id) {
        return last(
                of(id, "select b from FineBreach b where b.decisionId = :decision order by b.place", FineBreach.class),
                FineBreach::ground);
    }

    /** The last word about each factor, by its name. */
    Map<String, FineWeight> weights(UUID id) {
        return last(
                of(id, "select w from FineWeight w where w.decisionId = :decision order by w.place", FineWeight.class),
                FineWeight::factor);
    }

    private static <K, T> Map<K, T> last(List<T> rows, Function<T, K> key) {
        return rows.stream()
                .collect(Collectors.toMap(key, Function.identity(), (one, later) -> later, LinkedHashMap::new));
    }

    /** With whom it was coordinated, in order. */
    List<FineCoordination> coordinations(UUID id) {
        return of(
                id,
                "select c from FineCoordination c where c.decisionId = :decision order by c.number",
                FineCoordination.class);
    }

    /** Every count, first to last. */
    List<FineCount> counts(UUID id) {
        return of(id, "select c from FineCount c where c.decisionId = :decision order by c.place", FineCount.class);
    }

    /** The count that holds. */
    Optional<FineCount> count(UUID id) {
        return counts(id).stream().reduce((one, later) -> later);
    }

    private <T> List<T> of(UUID id, String query, Class<T> type) {
        return entities.createQuery(query, type).setParameter("decision", id).getResultList();
    }
}
