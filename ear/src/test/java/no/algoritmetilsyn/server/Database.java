package no.algoritmetilsyn.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Looks into the database beside the application, with all rights. */
public final class Database {

    private static final Duration MEETING = Duration.ofSeconds(20);
    private static final String WAITING = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'";

    private final PostgresServer postgres;

    /** The database of an installation. */
    public Database(Installation installation) {
        this(installation.postgres());
    }

    Database(PostgresServer postgres) {
        this.postgres = postgres;
    }

    /** Runs a statement; {@code ?} stand for the arguments. */
    public void run(String sql, Object... arguments) {
        try {
            postgres.with(connection -> {
                try (PreparedStatement statement = prepare(connection, sql, arguments)) {
                    return statement.execute();
                }
            });
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Writes down the custody of files that a test has laid into the database by hand. */
    public void takeIntoCustody() {
        run(
                """
                INSERT INTO custody (variant_id, document_id, act, sha256, actor_id, actor_kind, at)
                SELECT v.id, v.document_id, 'GOT', v.sha256, '00000000-0000-0000-0000-000000000001', 'SYSTEM', v.created_at
                FROM document_variants v WHERE NOT EXISTS (SELECT 1 FROM custody c WHERE c.variant_id = v.id)
                """);
    }

    /** The first column of all rows, as text. */
    public List<String> column(String sql, Object... arguments) {
        try {
            return postgres.with(connection -> {
                try (PreparedStatement statement = prepare(connection, sql, arguments);
                        ResultSet rows = statement.executeQuery()) {
                    var values = new ArrayList<String>();
                    while (rows.next()) {
                        values.add(rows.getString(1));
                    }
                    return values;
                }
            });
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first column of the first row, as text. */
    public String value(String sql, Object... arguments) {
        List<String> values = column(sql, arguments);
        return values.isEmpty() ? null : values.get(0);
    }

    /** The same as a number. */
    public long number(String sql, Object... arguments) {
        return Long.parseLong(value(sql, arguments));
    }

    /**
     * Holds the rows that a query locks until each of these steps, begun in this order, waits for them; then lets go, and
     * gives what the steps have led to. So they meet every time, and not now and then.
     *
     * @param lock a query that ends with {@code FOR UPDATE}
     */
    public <T> List<T> meet(String lock, Object[] arguments, List<Callable<T>> steps) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(steps.size());
        List<Future<T>> begun = new ArrayList<>();
        try (Connection connection = postgres.asSuperuser()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = prepare(connection, lock, arguments);
                    ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new AssertionError("Nothing to meet at: " + lock);
                }
            }
            for (Callable<T> step : steps) {
                begun.add(threads.submit(step));
                long waiting = begun.size();
                Patience.until(MEETING, () -> number(WAITING) >= waiting);
            }
            connection.rollback();
            List<T> results = new ArrayList<>();
            for (Future<T> each : begun) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    /** Today in Europe/Oslo by the clock of the installation, which another test may have moved. */
    public LocalDate today() {
        return now().atZoneSameInstant(ZoneId.of("Europe/Oslo")).toLocalDate();
    }

    /** This moment by the clock of the installation, in UTC. */
    public OffsetDateTime now() {
        Duration ahead = Duration.ofMillis(number("SELECT millis FROM clock_offset"));
        return Instant.now().plus(ahead).atOffset(ZoneOffset.UTC);
    }
}
