package no.algoritmetilsyn.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Names of people are in the vault and nowhere else. */
@ExtendWith(Installation.class)
class VaultIT {

    private static final String NAME = "Xenofina Qvarnbekk";
    private static final String EMAIL = "xenofina.qvarnbekk@eksempel.test";
    private static final String PHONE = "+47 99 88 77 66";

    @Test
    void name_stands_in_no_table_but_the_vaults_and_in_no_log(Installation installation) throws Exception {
        var database = new Database(installation);
        var client = new Client(installation.url());
        String body =
                """
                {"about": {"description": "Et system"}, "text": "En klage uten navn i teksten.",
                 "contact": {"name": "%s", "email": "%s", "phone": "%s"}, "language": "nn"}
                """
                        .formatted(NAME, EMAIL, PHONE);
        assertThat(client.complain(body).status()).isEqualTo(201);
        assertThat(client.complain(body.replace("\"nn\"", "\"xx\"")).status()).isEqualTo(422);
        assertThat(client.complain(body.replace("eksempel.test", "")).status()).isEqualTo(422);

        for (String needle : List.of(NAME, EMAIL, PHONE, "Qvarnbekk")) {
            assertThat(tablesHolding(database, needle)).as(needle).isSubsetOf("vault.persons");
            assertThat(installation.serverLog()).as("log").noneMatch(line -> line.contains(needle));
        }
        assertThat(tablesHolding(database, NAME)).containsExactly("vault.persons");
        assertThat(filesHolding(installation.data().resolve("server"), "Qvarnbekk"))
                .isEmpty();
        assertThat(filesHolding(installation.data().resolve("anchor"), "Qvarnbekk"))
                .isEmpty();
    }

    private static List<String> tablesHolding(Database database, String needle) {
        List<String> tables = database.column(
                """
                SELECT table_schema || '.' || table_name FROM information_schema.tables
                WHERE table_type = 'BASE TABLE' AND table_schema IN ('public', 'vault')
                """);
        return tables.stream()
                .filter(table -> database.number(
                                "SELECT count(*) FROM " + table + " t WHERE t::text ILIKE ?", "%" + needle + "%")
                        > 0)
                .toList();
    }

    private static List<Path> filesHolding(Path folder, String needle) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, needle))
                    .toList();
        }
    }

    private static boolean holds(Path file, String needle) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(needle);
        } catch (IOException gone) {
            return false;
        }
    }

    @Test
    void application_role_cannot_read_the_table_and_each_reading_leaves_a_row(Installation installation)
            throws SQLException {
        var database = new Database(installation);
        String person = database.value("SELECT id FROM vault.persons LIMIT 1");
        long before = database.number("SELECT count(*) FROM vault.readings");
        try (Connection application = installation.postgres().asApplication();
                var sql = application.createStatement()) {
            for (String forbidden : List.of(
                    "SELECT * FROM vault.persons",
                    "SELECT * FROM vault.readings",
                    "DELETE FROM vault.readings",
                    "SET ROLE tilsyn_vault",
                    "UPDATE audit_events SET action = 'x'",
                    "DELETE FROM audit_events",
                    "TRUNCATE audit_events",
                    "CREATE TABLE mine (id int)",
                    "DROP TABLE complaints")) {
                assertThatThrownBy(() -> sql.execute(forbidden))
                        .as(forbidden)
                        .isInstanceOf(SQLException.class)
                        .extracting(e -> ((SQLException) e).getSQLState())
                        .isEqualTo("42501");
            }
            sql.executeQuery("SELECT * FROM vault.read('" + person + "', '" + person + "', 'test', now())")
                    .close();
        }
        assertThat(database.number("SELECT count(*) FROM vault.readings")).isEqualTo(before + 1);
        try (Connection owner = installation.postgres().asApplication();
                var sql = owner.createStatement()) {
            assertThatThrownBy(() ->
                            sql.executeQuery("SELECT * FROM vault.read('" + person + "', '" + person + "', '', now())"))
                    .isInstanceOf(SQLException.class);
        }
    }
}
