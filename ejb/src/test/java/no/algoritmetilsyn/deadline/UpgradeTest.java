package no.algoritmetilsyn.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.platform.Migrations;
import no.algoritmetilsyn.platform.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** A database in use, whose deadlines were counted before the law was read as it is read now. */
class UpgradeTest {

    /** What holds afterwards. */
    private interface Upgraded {

        void in(Connection database) throws SQLException;
    }

    @Test
    void open_deadlines_keep_what_they_were_counted_by_and_new_ones_follow_the_law() throws SQLException {
        var rows = List.of(
                row("interim-reply", "RUNNING", "NULL"),
                row("interim-reply-soon", "RUNNING", "NULL"),
                row("interim-reply-soon", "MET", "'2026-11-20T10:00:00Z'"));
        upgrade("0240", rows, connection -> {
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
        });
    }

    @Test
    void deadlines_and_tasks_belong_to_the_proceeding_that_they_were_about() throws SQLException {
        String complaint = UUID.randomUUID().toString();
        String casefile = UUID.randomUUID().toString();
        var rows = List.of(
                "INSERT INTO casefiles (id, case_year, title_internal, title_public, status, organ, opened_on, version)"
                        + " VALUES ('" + casefile + "', 2026, 'Sak', 'Sak', 'OPEN', 'FIRST_INSTANCE', '2026-11-28', 0)",
                "INSERT INTO proceedings (id, kind, casefile_id, organ, reference, opened_at, version) VALUES ('"
                        + complaint + "', 'COMPLAINT', '" + casefile + "', 'FIRST_INSTANCE', 'K-1', now(), 0)",
                """
                INSERT INTO deadlines (id, subject_kind, subject_id, casefile_id, rule_id, rule_code, regime, nature, whose,
                  follows, start_kind, start_date, due_date, due_instant, provisional, status, steps, started_by, started_at,
                  version)
                VALUES (gen_random_uuid(), 'COMPLAINT', '%s', '%s', 'fvl67/interim-reply', 'interim-reply', 'fvl67',
                  'AUTHORITY_DUTY', 'AUTHORITY', 'interim-reply-due', 'RECEIVED', '2026-11-13', '2026-12-14',
                  '2026-12-14T23:00:00Z', true, 'RUNNING', '[]', gen_random_uuid(), '2026-11-13T10:00:00Z', 0)
                """
                        .formatted(complaint, casefile),
                "INSERT INTO tasks (id, engine_task_id, kind, subject_id, casefile_id, organ, state, act, page, due_on,"
                        + " created_at, version) VALUES (gen_random_uuid(), 't', 'sortComplaint', '" + complaint
                        + "', '"
                        + casefile + "', 'FIRST_INSTANCE', 'OPEN', 'COMPLAINT_SORT', '/', '2026-12-01', now(), 0)");
        upgrade("0410", rows, connection -> {
            assertThat(value(connection, "proceeding_id", "rule_code = 'interim-reply'"))
                    .isEqualTo(complaint);
            assertThat(value(connection, "(SELECT proceeding_id FROM tasks)", "true"))
                    .isEqualTo(complaint);
        });
    }

    private static void upgrade(String before, List<String> rows, Upgraded then) throws SQLException {
        try (var any = TestDatabase.fresh()) {
            String name = "in_use_" + before;
            String url = any.url().replaceAll("/[^/]*$", "/" + name);
            try (Connection superuser = any.asSuperuser();
                    Statement sql = superuser.createStatement()) {
                sql.execute("CREATE DATABASE " + name + " OWNER tilsyn_owner TEMPLATE template0 ENCODING 'UTF8'");
            }
            var owner = new PGSimpleDataSource();
            owner.setUrl(url);
            owner.setUser("tilsyn_owner");
            owner.setPassword("tilsyn_owner");
            Flyway migrations = Migrations.of(owner, "tilsyn_app", "tilsyn_vault", false);
            Flyway.configure()
                    .configuration(migrations.getConfiguration())
                    .target(before)
                    .skipDefaultCallbacks(true)
                    .load()
                    .migrate();
            try (Connection connection = DriverManager.getConnection(url, "tilsyn_owner", "tilsyn_owner");
                    Statement sql = connection.createStatement()) {
                for (String row : rows) {
                    sql.execute(row);
                }
            }
            migrations.migrate();
            try (Connection connection = DriverManager.getConnection(url, "tilsyn_owner", "tilsyn_owner")) {
                then.in(connection);
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
