package no.algoritmetilsyn.lawbook.change;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.platform.Rows;

/** Finds the rows of law that come from changes of two persons. */
@Dependent
public class LawSources {

    @PersistenceContext
    EntityManager entities;

    /** By row, as receipts name it: table and id. Rows that a migration wrote are not among them. */
    public Map<String, List<LawSource>> all() {
        Map<UUID, LawImport> proposals = entities.createQuery(
                        "SELECT i FROM LawImport i, LawDecision d WHERE d.importId = i.id AND d.outcome = :approved",
                        LawImport.class)
                .setParameter("approved", LawDecision.Outcome.APPROVED)
                .getResultStream()
                .collect(Collectors.toMap(LawImport::id, proposal -> proposal));
        if (proposals.isEmpty()) {
            return Map.of();
        }
        Map<UUID, LawDecision> decisions = entities.createQuery("SELECT d FROM LawDecision d", LawDecision.class)
                .getResultStream()
                .collect(Collectors.toMap(LawDecision::importId, decision -> decision));
        Map<String, List<LawSource>> sources = new HashMap<>();
        Rows.of(entities.createNativeQuery(query())).forEach(row -> {
            LawImport proposal = proposals.get((UUID) row[1]);
            LawDecision decision = decisions.get((UUID) row[1]);
            var source = new LawSource(
                    proposal.id(), (Boolean) row[2], proposal.reason(), decision.decidedBy(), decision.decidedAt());
            sources.merge((String) row[0], List.of(source), (one, other) -> Stream.of(one, other)
                    .flatMap(List::stream)
                    .toList());
        });
        return sources;
    }

    private static String query() {
        return Arrays.stream(LawKind.values()).flatMap(LawSources::queries).collect(Collectors.joining(" UNION ALL "));
    }

    private static Stream<String> queries(LawKind kind) {
        String table = kind.table();
        if (kind.succeeds()) {
            return Stream.of(
                    query(table, "code", "added_by", false),
                    query(table, "code || '/' || valid_from", "added_by", false)
                            .replace(" FROM " + table, " FROM provision_versions"));
        }
        String id = kind.identity().get(0);
        Stream<String> added = Stream.of(query(table, id, "added_by", false));
        return kind.ends() ? Stream.concat(added, Stream.of(query(table, id, "ended_by", true))) : added;
    }

    private static String query(String table, String id, String by, boolean ends) {
        return "SELECT '" + table + "/' || " + id + ", " + by + ", " + ends + " FROM " + table + " WHERE " + by
                + " IS NOT NULL";
    }
}
