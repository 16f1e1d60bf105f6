package no.algoritmetilsyn.search;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.platform.Rows;

/** Finds cases to choose from, by number, organisation or words of what lies in them, among those that the asker may see. */
@Stateless
public class CaseSearch {

    private static final int MOST = 10;

    /**
     * A case that can be chosen.
     *
     * @param number {@code 2026/123}
     */
    public record CaseHit(UUID id, String number, String title, boolean open) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Find find;

    /**
     * The cases that were meant, the best first.
     *
     * @param typed anything, also null
     */
    public List<CaseHit> find(String typed) {
        access.require(Act.TASK_LIST);
        List<UUID> meant = find.find(typed).found().stream()
                .map(found -> Found.caseOf(found.path()))
                .filter(Objects::nonNull)
                .distinct()
                .limit(MOST)
                .toList();
        Map<UUID, CaseHit> hits = read(Set.copyOf(meant));
        return meant.stream().map(hits::get).filter(Objects::nonNull).toList();
    }

    private Map<UUID, CaseHit> read(Set<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Query query = access.bindSight(entities.createNativeQuery(
                        "SELECT c.id, c.case_year || '/' || c.case_seq, c.title_internal, c.status FROM casefiles c"
                                + " WHERE c.id IN (:ids) AND " + Access.VISIBLE.formatted("c.id")))
                .setParameter("ids", ids);
        return Rows.of(query)
                .map(row -> new CaseHit((UUID) row[0], (String) row[1], (String) row[2], row[3].equals("OPEN")))
                .collect(Collectors.toMap(CaseHit::id, hit -> hit, (one, same) -> one, LinkedHashMap::new));
    }
}
