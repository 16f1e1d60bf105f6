package no.algoritmetilsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody who has the application's database role may not do, on the database of the running product. */
@ExtendWith(Installation.class)
class MisuseIT {

    /** Insufficient privilege, and what the vault says. */
    private static final Set<String> REFUSED = Set.of("42501", "TV001");

    private Installation installation;
    private Database database;
    private String person;
    private String casefile;
    private String account;

    @BeforeEach
    void file(Installation shared) {
        installation = shared;
        database = new Database(installation);
        String reference = new Client(installation.url())
                .complain("{\"about\":{\"description\":\"x\"},\"text\":\"Misbruk\",\"language\":\"nb\",\"contact\":"
                        + "{\"name\":\"Ola Prøve\",\"email\":\"ola@eksempel.test\"}}")
                .json()
                .getString("reference");
        person = database.value("SELECT complainant_id FROM complaints WHERE reference = ?", reference);
        casefile = database.value("SELECT casefile_id FROM complaints WHERE reference = ?", reference);
        account = database.value("SELECT id FROM accounts WHERE user_name = 'inspektor'");
        // A file that lies in the case, as a letter does.
        String id = UUID.randomUUID().toString();
        database.run(
                """
                WITH b AS (
                  INSERT INTO blobs VALUES (?::uuid, 1, sha256('x')) RETURNING id),
                c AS (INSERT INTO blob_chunks SELECT id, 0, 'x' FROM b),
                d AS (INSERT INTO documents VALUES (?::uuid, ?::uuid, 'LETTER', 'Brev', now(), 0))
                INSERT INTO document_variants
                SELECT ?::uuid, id, 'ORIGINAL', 'text/plain', 'brev.txt', 1, sha256('x'), 'CLEAN', now(), id FROM b
                """,
                id,
                id,
                casefile,
                id);
        database.takeIntoCustody();
    }

    @Test
    void each_misuse_of_the_list_is_refused() throws Exception {
        List<String> misuses = misuses();
        assertThat(misuses).hasSizeGreaterThan(60);
        for (String misuse : misuses) {
            assertRefused(misuse);
        }
        assertThat(new Client(installation.url(), "admin")
                        .post("/api/v1/operations/check", "")
                        .json()
                        .getBoolean("ok"))
                .isTrue();
    }

    private void assertRefused(String misuse) throws SQLException {
        try (Connection application = installation.postgres().asApplication();
                Statement sql = application.createStatement()) {
            // What stands in no transaction of others is refused before anything is done, too.
            application.setAutoCommit(misuse.matches("(CREATE DATABASE|ALTER SYSTEM) .*"));
            assertThatThrownBy(() -> sql.execute(misuse), misuse)
                    .isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getSQLState())
                            .as(misuse + ": " + e.getMessage())
                            .isIn(REFUSED));
            if (!application.getAutoCommit()) {
                application.rollback();
            }
        }
    }

    @Test
    void what_the_caller_puts_in_the_way_of_a_function_is_not_found_by_it() throws SQLException {
        String chain = "33333333-4444-4555-8666-777777777777";
        try (Connection application = installation.postgres().asApplication();
                Statement sql = application.createStatement()) {
            sql.execute("CREATE TEMP TABLE audit_events AS SELECT * FROM public.audit_events WHERE false");
            sql.execute("CREATE TEMP TABLE complaints AS SELECT '" + casefile + "'::uuid AS casefile_id, '" + person
                    + "'::uuid AS complainant_id");
            sql.execute("CREATE FUNCTION pg_temp.sha256(bytea) RETURNS bytea LANGUAGE sql AS "
                    + "$$ SELECT decode(repeat('00', 32), 'hex') $$");
            sql.execute("CREATE FUNCTION pg_temp.handles(uuid, uuid) RETURNS boolean LANGUAGE sql AS 'SELECT true'");
            sql.execute("SET search_path = pg_temp, vault, public");
            sql.execute("SELECT public.audit_append('" + chain
                    + "', now(), NULL, 'SYSTEM', 'TRIED', 'NOTHING', NULL, '{}')");
            assertThatThrownBy(() -> sql.execute("SELECT * FROM vault.read('" + person + "', '" + casefile + "', '"
                            + account + "', 'CONTACT')"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("TV001"));
            assertThat(count(sql, "SELECT count(*) FROM pg_temp.audit_events")).isZero();
        }
        assertThat(database.number("SELECT count(*) FROM audit_events WHERE chain = ?::uuid", chain))
                .isEqualTo(database.number(
                        "SELECT count(*) FROM audit_events WHERE chain = ?::uuid AND written_at IS NOT NULL "
                                + "AND hash <> decode(repeat('00', 32), 'hex')",
                        chain))
                .isPositive();
    }

    /** Though the account handles the case: twenty a minute, as a person may at most, and each with its true time. */
    @Test
    void nobody_reads_many_persons() throws SQLException {
        String reader = database.value(
                """
                INSERT INTO accounts (id, user_name, display_name, password_hash, organ, created_at)
                SELECT gen_random_uuid(), 'leser-' || gen_random_uuid(), 'L', 'x', 'FIRST_INSTANCE', now() RETURNING id
                """);
        database.run("INSERT INTO account_roles VALUES (?::uuid, 'INSPECTOR')", reader);
        database.run(
                "INSERT INTO relations VALUES (gen_random_uuid(), ?::uuid, ?::uuid, 'HANDLER', 'FIRST_INSTANCE', now(), NULL, 'x')",
                casefile,
                reader);
        String read = "SELECT * FROM vault.read('" + person + "', '" + casefile + "', '" + reader + "', 'CONTACT')";
        assertRefused(read);
        database.run(
                "INSERT INTO impartialities VALUES (gen_random_uuid(), ?::uuid, ?::uuid, 'NONE', NULL, now())",
                casefile,
                reader);
        try (Connection application = installation.postgres().asApplication();
                Statement sql = application.createStatement()) {
            for (int i = 0; i < 20; i++) {
                sql.executeQuery(read).close();
            }
            assertThatThrownBy(() -> sql.executeQuery(read))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("TV002"));
        }
        assertThat(database.number(
                        "SELECT count(*) FROM vault.readings WHERE actor_id = ?::uuid AND casefile_id = ?::uuid "
                                + "AND database_role = 'tilsyn_app' AND backend > 0 AND read_at > clock_timestamp() - interval '5 minutes'",
                        reader,
                        casefile))
                .isEqualTo(20);
        database.run("DELETE FROM account_roles WHERE account_id = ?::uuid", reader);
        database.run("DELETE FROM accounts WHERE id = ?::uuid", reader);
        database.run("UPDATE relations SET until = since WHERE subject_id = ?::uuid", reader);
    }

    private static long count(Statement sql, String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private List<String> misuses() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/misuses.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.replace("{person}", person)
                            .replace("{case}", casefile)
                            .replace("{account}", account))
                    .toList();
        }
    }
}
