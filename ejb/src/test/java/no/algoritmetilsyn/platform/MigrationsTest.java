package no.algoritmetilsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.Test;
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
            Migrations.of(owner, "tilsyn_app", "tilsyn_vault", observed).migrate();

            assertThat(observed.locks).isEqualTo(1);
            // Rows of one transaction bear its number.
            try (Connection connection = database.asOwner()) {
                assertThat(string(connection, "SELECT xmin::text FROM flyway_schema_history WHERE version = '9999'"))
                        .isEqualTo(observed.transaction);
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
