package no.algoritmetilsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;

/** What makes it safe to kill a node while it migrates; that it is safe is shown by killing one in the soak tests. */
class MigrationsTest {

    @Test
    void the_connection_that_migrates_holds_the_lock_and_writes_the_note() throws Exception {
        try (TestDatabase database = TestDatabase.fresh()) {
            var owner = new PGSimpleDataSource();
            owner.setUrl(database.url());
            owner.setUser("tilsyn_owner");
            owner.setPassword("tilsyn_owner");
            var observed = new Observed();
            Migrations.of(owner, "tilsyn_app", "tilsyn_vault", false, observed).migrate();

            assertThat(observed.locks).isEqualTo(1);
            // Rows of one transaction bear its number.
            try (Connection connection = database.asOwner()) {
                assertThat(string(connection, "SELECT xmin::text FROM flyway_schema_history WHERE version = '9999'"))
                        .isEqualTo(observed.transaction);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT 1 | ",
                "DELETE FROM flyway_schema_history WHERE version = '0324' | it is of an earlier version: run bin/tilsyn-migrate",
                "UPDATE flyway_schema_history SET version = '9998' WHERE version = '0324' | a later version of the server",
                "INSERT INTO flyway_schema_history SELECT 9999, '9999', 'x', 'SQL', 'V9999__x.sql', 1, 'x', now(), 1, true "
                        + "| a later version of the server",
                "UPDATE flyway_schema_history SET success = false WHERE version = '0324' | has failed",
                "UPDATE flyway_schema_history SET checksum = 1 WHERE version = '0324' | another version of this migration",
                "DROP TABLE flyway_schema_history | run bin/tilsyn-migrate"
            })
    void a_server_takes_no_database_but_the_one_it_was_written_for(String change, String told) throws Exception {
        try (TestDatabase database = TestDatabase.fresh()) {
            try (Connection owner = database.asOwner();
                    Statement sql = owner.createStatement()) {
                sql.execute(change);
            }
            var application = new PGSimpleDataSource();
            application.setUrl(database.url());
            application.setUser("tilsyn_app");
            application.setPassword("tilsyn_app");
            String sentence = Migrations.mismatch(application).orElse(null);
            if (told == null) {
                assertThat(sentence).isNull();
            } else {
                assertThat(sentence).contains(told);
            }
        }
    }

    private static String string(Connection connection, String query) throws Exception {
        try (Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static final class Observed implements JavaMigration {

        private int locks;
        private String transaction;

        @Override
        public void migrate(Context context) throws Exception {
            Connection connection = context.getConnection();
            locks = Integer.parseInt(
                    string(
                            connection,
                            "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND granted AND pid = pg_backend_pid()"));
            transaction = string(connection, "SELECT pg_current_xact_id()::text");
        }

        @Override
        public MigrationVersion getVersion() {
            return MigrationVersion.fromVersion("9999");
        }

        @Override
        public String getDescription() {
            return "observed";
        }

        @Override
        public Integer getChecksum() {
            return 1;
        }

        @Override
        public boolean canExecuteInTransaction() {
            return true;
        }
    }
}
