package no.algoritmetilsyn.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The owner of the database rewrites the audit of a case behind the running server's back: the operator's check finds
 * it. The case is the test's own, and everything is put back for the tests that come after.
 */
@ExtendWith(Installation.class)
class AuditTamperIT {

    private static final String CHECK = "audit-chains-verify";

    private Installation installation;
    private Database database;
    private String chain;

    /** A chain of five events, which the check has found whole and anchored. */
    @BeforeEach
    void write(Installation shared) throws SQLException {
        installation = shared;
        database = new Database(shared);
        String reference = new Client(shared.url())
                .complain(Client.anonymous("Noen vil endre hva som ble gjort her"))
                .json()
                .getString("reference");
        chain = database.value("SELECT casefile_id FROM complaints WHERE reference = ?", reference);
        append(4);
        assertThat(broken()).isEmpty();
        asOwner("CREATE TABLE audit_kept AS SELECT * FROM audit_events WHERE chain = '" + chain + "'");
    }

    @AfterEach
    void putBack() throws SQLException {
        asOwner(
                "DELETE FROM audit_events WHERE chain = '" + chain + "'",
                "INSERT INTO audit_events SELECT * FROM audit_kept",
                "DROP TABLE audit_kept");
        assertThat(broken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            a flipped bit of what was done | UPDATE audit_events SET action = overlay(action placing chr(ascii(right(action, 1)) # 1) from length(action)) WHERE seq = 3 | ALTERED chain %s number 3
            a flipped bit of a hash        | UPDATE audit_events SET hash = set_byte(hash, 31, get_byte(hash, 31) # 1) WHERE seq = 3                                     | ALTERED chain %s number 3
            a row dropped                  | DELETE FROM audit_events WHERE seq = 2                                                                                      | GAP chain %s number 3
            two rows swapped               | UPDATE audit_events SET seq = CASE seq WHEN 2 THEN 93 ELSE 92 END WHERE seq IN (2, 3); UPDATE audit_events SET seq = seq - 90 WHERE seq > 90 | BROKEN_LINK chain %s number 2
            the tail cut                   | DELETE FROM audit_events WHERE seq = 5                                                                                      | LOST chain %s number 5
            the whole chain gone           | DELETE FROM audit_events WHERE seq > 0                                                                                      | LOST chain %s number 5
            """)
    void what_the_owner_of_the_database_does_to_a_chain_is_found(String what, String statements, String defect)
            throws SQLException {
        for (String statement : statements.split(";")) {
            asOwner(statement + " AND chain = '" + chain + "'");
        }
        assertThat(broken()).as(what).containsKey(CHECK);
        assertThat(broken().get(CHECK)).as(what).contains(defect.formatted(chain));
    }

    @Test
    void an_old_copy_that_was_put_back_is_found() throws SQLException {
        // Two more events come, which the copy of before does not hold.
        append(2);
        assertThat(broken()).isEmpty();
        asOwner("CREATE TABLE audit_newer AS SELECT * FROM audit_events WHERE chain = '" + chain + "'");
        asOwner(
                "DELETE FROM audit_events WHERE chain = '" + chain + "'",
                "INSERT INTO audit_events SELECT * FROM audit_kept");
        assertThat(broken()).containsOnlyKeys(CHECK).hasEntrySatisfying(CHECK, found -> assertThat(found)
                .containsExactly("LOST chain " + chain + " number 7"));
        asOwner("DROP TABLE audit_kept", "ALTER TABLE audit_newer RENAME TO audit_kept");
    }

    @Test
    void the_application_itself_is_refused() throws SQLException {
        for (String statement : List.of(
                "UPDATE audit_events SET action = 'TASK_RELEASED'",
                "DELETE FROM audit_events",
                "TRUNCATE audit_events",
                "ALTER TABLE audit_events ADD COLUMN note text",
                "DROP TABLE audit_events",
                "CREATE OR REPLACE FUNCTION audit_append(p_chain uuid, p_at timestamptz, p_actor_id uuid, p_actor_kind text, "
                        + "p_action text, p_subject_kind text, p_subject_id uuid, p_detail text) RETURNS bigint "
                        + "LANGUAGE sql AS 'SELECT 1::bigint'")) {
            try (Connection application = installation.postgres().asApplication();
                    Statement sql = application.createStatement()) {
                assertThatThrownBy(() -> sql.execute(statement))
                        .as(statement)
                        .isInstanceOf(SQLException.class)
                        .extracting("SQLState")
                        .isEqualTo("42501");
            }
        }
    }

    private void append(int events) throws SQLException {
        try (Connection application = installation.postgres().asApplication();
                var append = application.prepareStatement(
                        "SELECT audit_append(?::uuid, now(), NULL, 'SYSTEM', " + "'TASK_CLAIMED', 'TASK', ?, '{}')")) {
            for (int i = 0; i < events; i++) {
                append.setString(1, chain);
                append.setObject(2, UUID.randomUUID());
                append.execute();
            }
        }
    }

    private void asOwner(String... statements) throws SQLException {
        try (Connection owner = installation.postgres().asOwner();
                Statement sql = owner.createStatement()) {
            for (String statement : statements) {
                sql.execute(statement);
            }
        }
    }

    /** The checks of the running server that do not hold, each with its examples. */
    private Map<String, List<String>> broken() {
        JsonObject report = new Client(installation.url(), "admin")
                .post("/api/v1/operations/check", "")
                .json();
        var broken = new java.util.TreeMap<String, List<String>>();
        report.getJsonArray("checks").getValuesAs(JsonObject.class).stream()
                .filter(check -> !check.getBoolean("ok"))
                .forEach(check -> broken.put(
                        check.getString("name"), check.getJsonArray("examples").getValuesAs(JsonString::getString)));
        assertThat(report.getBoolean("ok")).isEqualTo(broken.isEmpty());
        return broken;
    }
}
