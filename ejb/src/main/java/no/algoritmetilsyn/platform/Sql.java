package no.algoritmetilsyn.platform;

import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import org.hibernate.Session;

/**
 * Plain statements in the running transaction, for the few steps that every receipt takes: sent as they are, without
 * flushing the session first and without a plan of the mapper's. Rows that a statement refers to must be there already:
 * the caller that has persisted them flushes before.
 */
public final class Sql {

    private Sql() {}

    /**
     * Runs a statement that changes rows.
     *
     * @param sql with a {@code ?} for each argument; several statements, divided by semicolons, are sent at once
     * @return how many rows the first has changed
     */
    public static int run(EntityManager entities, String sql, Object... arguments) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                bind(statement, arguments);
                return statement.executeUpdate();
            }
        });
    }

    /** The first column of the first row that a statement gives; null when there is none. */
    public static Object value(EntityManager entities, String sql, Object... arguments) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                bind(statement, arguments);
                try (ResultSet rows = statement.executeQuery()) {
                    return rows.next() ? rows.getObject(1) : null;
                }
            }
        });
    }

    private static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] == null) {
                statement.setNull(i + 1, Types.NULL);
            } else if (arguments[i] instanceof Instant at) {
                statement.setObject(i + 1, at.atOffset(ZoneOffset.UTC));
            } else {
                statement.setObject(i + 1, arguments[i]);
            }
        }
    }
}
