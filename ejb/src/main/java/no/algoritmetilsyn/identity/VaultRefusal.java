package no.algoritmetilsyn.identity;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What the vault says when it refuses: by SQLSTATE, as the migrations have them. */
final class VaultRefusal {

    private static final Map<String, String> RULES = Map.of(
            "TV001", "VAULT",
            "TV002", "TOO_MANY_READINGS",
            "TV004", "SOURCE",
            "TV005", "SELF",
            "TV006", "READER");

    private static final String TOO_MANY_PERSONS = "TV003";

    private VaultRefusal() {}

    /** Why the vault refused, when it was the vault. */
    static Optional<String> rule(PersistenceException failure) {
        return state(failure).map(RULES::get);
    }

    /** Whether more persons have a name than are told. */
    static boolean isTooManyPersons(PersistenceException failure) {
        return state(failure).filter(TOO_MANY_PERSONS::equals).isPresent();
    }

    private static Optional<String> state(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .filter(Objects::nonNull)
                .findFirst();
    }
}
