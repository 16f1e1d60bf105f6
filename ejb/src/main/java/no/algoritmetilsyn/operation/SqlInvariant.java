package no.algoritmetilsyn.operation;

import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * An invariant of tables.
 *
 * @param statement selects the id of each row that breaks it
 */
public record SqlInvariant(String name, String statement, EntityManager entities) implements Invariant {

    @Override
    public List<String> violations() {
        List<?> found =
                entities.createNativeQuery(statement).setMaxResults(MOST).getResultList();
        return found.stream().map(String::valueOf).toList();
    }
}
