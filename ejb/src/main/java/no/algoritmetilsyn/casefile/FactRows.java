package no.algoritmetilsyn.casefile;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What features tell of many proceedings at once, each in one query of ids, named {@code :ids}. */
public final class FactRows {

    private FactRows() {}

    /** @param query selects the id of a proceeding and its state */
    public static Map<UUID, String> states(EntityManager entities, String query, Collection<UUID> ids) {
        return rows(entities, query, ids)
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Enum<?>) row[1]).name()));
    }

    /**
     * The texts of each, in their order, with a line for each.
     *
     * @param query selects the id of a proceeding and a text
     */
    public static Map<UUID, String> texts(EntityManager entities, String query, Collection<UUID> ids) {
        return rows(entities, query, ids)
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (String) row[1], Collectors.joining("\n"))));
    }

    private static Stream<Object[]> rows(EntityManager entities, String query, Collection<UUID> ids) {
        return entities.createQuery(query, Object[].class)
                .setParameter("ids", ids)
                .getResultStream();
    }
}
