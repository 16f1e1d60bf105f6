package no.algoritmetilsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The command that makes and changes the tables, as it lies in the server's folder, and a server that finds them amiss. */
@ExtendWith(Installation.class)
class MigrateIT {

    private record Ended(int code, String said) {}

    @Test
    void the_command_brings_a_database_up_to_the_version_of_the_server_and_may_be_run_again(Installation installation)
            throws Exception {
        Ended ended = migrate(owner(installation));
        assertThat(ended.code()).as(ended.said()).isZero();
        assertThat(ended.said()).contains("is at version").contains("0 migrations were run");
    }

    @Test
    void it_says_what_it_lacks(Installation installation) throws Exception {
        Map<String, String> environment = owner(installation);
        environment.remove("TILSYN_DB_OWNER_PASSWORD");
        Ended ended = migrate(environment);
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said())
                .contains("TILSYN_DB_OWNER_PASSWORD is not set")
                .doesNotContain("at no.algoritmetilsyn");
    }

    /** A second server takes half a minute; what it decides by is tested without one. */
    @Tag("soak")
    @Test
    void a_server_that_meets_another_version_does_not_start_and_says_what_to_do(Installation installation) {
        var database = new Database(installation);
        database.run("UPDATE flyway_schema_history SET installed_rank = -installed_rank WHERE version = '0324'");
        database.run("CREATE TABLE kept AS SELECT * FROM flyway_schema_history WHERE version = '0324'");
        database.run("DELETE FROM flyway_schema_history WHERE version = '0324'");
        try {
            assertThatThrownBy(() -> installation.startBeside("early", Map.of()))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(installation.serverLog())
                    .anyMatch(line -> line.contains("it is of an earlier version: run bin/tilsyn-migrate"));
        } finally {
            database.run("INSERT INTO flyway_schema_history SELECT * FROM kept");
            database.run("UPDATE flyway_schema_history SET installed_rank = -installed_rank WHERE version = '0324'");
            database.run("DROP TABLE kept");
        }
    }

    @Test
    void the_server_does_not_know_the_owner(Installation installation) throws Exception {
        Path environment = Path.of("/proc", Long.toString(installation.server().pid()), "environ");
        assertThat(java.nio.file.Files.readString(environment, StandardCharsets.ISO_8859_1))
                .contains("TILSYN_DB_USER=tilsyn_app")
                .doesNotContain("tilsyn_owner");
        assertThat(
                        new Database(installation)
                                .column(
                                        "SELECT DISTINCT usename FROM pg_stat_activity WHERE application_name LIKE 'algoritmetilsyn%'"))
                .isEqualTo(List.of("tilsyn_app"));
    }

    private static Map<String, String> owner(Installation installation) {
        return new HashMap<>(Map.of(
                "TILSYN_DB_URL", installation.postgres().url(),
                "TILSYN_DB_USER", "tilsyn_app",
                "TILSYN_DB_OWNER_USER", "tilsyn_owner",
                "TILSYN_DB_OWNER_PASSWORD", "tilsyn_owner",
                "TILSYN_DEMO", "true"));
    }

    private static Ended migrate(Map<String, String> environment) throws Exception {
        var builder = new ProcessBuilder(Path.of(System.getProperty("server.home"), "bin/tilsyn-migrate")
                        .toString())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }
}
