package no.algoritmetilsyn.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import no.algoritmetilsyn.platform.Migrations;
import no.algoritmetilsyn.platform.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** A database in use, whose deadlines were counted before the law was read as it is read now. */
class UpgradeTest {

    private static final String BEFORE = "0240";

    @Test
    void open_deadlines_keep_what_they_were_counted_by_and_new_ones_follow_the_law() throws SQLException {
        try (var any = TestDatabase.fresh()) {
            String url = any.url().replaceAll("/[^/]*$", "/in_use");
            try (Connection superuser = any.asSuperuser();
                    Statement sql = superuser.createStatement()) {
                sql.execute("CREATE DATABASE in_use OWNER tilsyn_owner TEMPLATE template0 ENCODING 'UTF8'");
            }
            var owner = new PGSimpleDataSource();
            owner.setUrl(url);
            owner.setUser("tilsyn_owner");
            owner.setPassword("tilsyn_owner");
            Flyway migrations = Migrations.of(owner, "tilsyn_app", "tilsyn_vault", false);
            Flyway.configure()
                    .configuration(migrations.getConfiguration())
                    .target(BEFORE)
                    .skipDefaultCallbacks(true)
                    .load()
                    .migrate();
            try (Connection connection = DriverManager.getConnection(url, "tilsyn_owner", "tilsyn_owner");
                    Statement sql = connection.createStatement()) {
                sql.execute(row("interim-reply", "RUNNING", "NULL"));
                sql.execute(row("interim-reply-soon", "RUNNING", "NULL"));
                sql.execute(row("interim-reply-soon", "MET", "'2026-11-20T10:00:00Z'"));
            }

            migrations.migrate();

            try (Connection connection = DriverManager.getConnection(url, "tilsyn_owner", "tilsyn_owner")) {
                assertThat(value(connection, "rule_id || ' ' || due_date", "rule_code = 'interim-reply'"))
                        .isEqualTo("fvl67/interim-reply 2026-12-14");
                assertThat(value(
                                connection,
                                "rule_id || coalesce(' ' || due_date, '')",
                                "rule_code = 'interim-reply-soon' AND status = 'RUNNING'"))
                        .isEqualTo("fvl67/interim-reply-soon/2");
                // What is done stays as it was.
                assertThat(value(
                                connection,
                                "rule_id || ' ' || due_date",
                                "rule_code = 'interim-reply-soon' AND status = 'MET'"))
                        .isEqualTo("fvl67/interim-reply-soon 2026-12-14");
            }
        }
    }

    private static String row(String rule, String status, String metAt) {
        return "INSERT INTO deadlines (id, subject_kind, subject_id, rule_code, regime, nature, whose, follows, start_kind,"
                + " start_date, due_date, due_instant, provisional, status, met_at, steps, started_by, started_at, version)"
                + " VALUES (gen_random_uuid(), 'complaint', gen_random_uuid(), '" + rule
                + "', 'fvl67', 'AUTHORITY_DUTY',"
                + " 'AUTHORITY', 'interim-reply-due', 'RECEIVED', '2026-11-13', '2026-12-14', '2026-12-14T23:00:00Z', false, '"
                + status + "', " + metAt + ", '[]', gen_random_uuid(), '2026-11-13T10:00:00Z', 0)";
    }

    private static String value(Connection connection, String expression, String where) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("SELECT " + expression + " FROM deadlines WHERE " + where)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
