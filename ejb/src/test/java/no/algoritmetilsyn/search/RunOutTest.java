package no.algoritmetilsyn.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import no.algoritmetilsyn.platform.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the index asks many times a second costs no more when there are many cases. */
class RunOutTest {

    private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");
    private static final int CASES = 20_000;
    private static final int ASKED = 20;
    private static final String BY_END =
            "SELECT coalesce(sum(idx_scan), 0) FROM pg_stat_user_indexes WHERE indexrelname = 'relations_by_end'";

    private final TestDatabase database = TestDatabase.fresh();

    @BeforeEach
    void fill() throws SQLException {
        try (Connection superuser = database.asSuperuser();
                Statement sql = superuser.createStatement()) {
            sql.execute(
                    """
                    INSERT INTO relations (id, casefile_id, subject_id, capacity, organ, since, until, reason)
                    SELECT md5('r' || i)::uuid, md5('f' || i)::uuid, md5('s' || i %% 10)::uuid, 'HANDLER', 'FIRST_INSTANCE',
                      '2026-01-01', CASE WHEN i = 7 THEN timestamptz '2026-11-28 08:59:59Z' END, 'test'
                    FROM generate_series(1, %d) i
                    """
                            .formatted(CASES));
            sql.execute("ANALYZE relations");
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void only_what_has_run_out_is_looked_at() throws Exception {
        long before = scans("SELECT seq_scan FROM pg_stat_user_tables WHERE relname = 'relations'");
        List<UUID> found = new ArrayList<>();
        for (int i = 0; i < ASKED; i++) {
            found.addAll(database.inTransaction(entities -> {
                var projection = new StaffProjection();
                projection.entities = entities;
                return projection.runOut(NOW.minusSeconds(10), NOW);
            }));
        }
        assertThat(found).hasSize(ASKED).containsOnly(id());
        // The database counts a little later.
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (scans(BY_END) < ASKED && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(scans(BY_END)).as("looked up by their end").isEqualTo(ASKED);
        assertThat(scans("SELECT seq_scan FROM pg_stat_user_tables WHERE relname = 'relations'"))
                .as("looked through")
                .isEqualTo(before);
    }

    private UUID id() throws SQLException {
        try (Connection superuser = database.asSuperuser();
                Statement sql = superuser.createStatement();
                ResultSet row = sql.executeQuery("SELECT md5('f7')::uuid")) {
            row.next();
            return row.getObject(1, UUID.class);
        }
    }

    private long scans(String query) throws SQLException {
        try (Connection superuser = database.asSuperuser();
                Statement sql = superuser.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
