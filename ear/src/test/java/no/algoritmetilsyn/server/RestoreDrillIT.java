package no.algoritmetilsyn.server;

import static no.algoritmetilsyn.server.Drill.BACKUP;
import static no.algoritmetilsyn.server.Drill.RESTORE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The database is backed up while complaints come in, and restored by the commands that an operator has: what was promised
 * before is there, and the commands say so; where something is missing, they say that.
 */
@ExtendWith(Installation.class)
class RestoreDrillIT {

    @TempDir
    Path folder;

    @Test
    void what_was_backed_up_at_work_is_proved_on_an_empty_cluster(Installation installation) throws Exception {
        Path data = installation.data();
        Path backup = folder.resolve("backup");
        var commands = new Commands(Drill.environment(installation.postgres(), data));
        List<Drill.Receipt> promised;
        try (var writers = new Drill.Writers(installation.url())) {
            Patience.until(Duration.ofSeconds(60), () -> writers.soFar().size() > 5);
            promised = writers.soFar();
            Commands.Result backedUp = commands.run(
                    BACKUP,
                    "--to",
                    backup.toString(),
                    "--data",
                    data.resolve("postgres").toString(),
                    "--anchors",
                    data.resolve("anchor").toString(),
                    "--mail",
                    data.resolve("mail").toString());
            assertThat(backedUp.status()).as(backedUp.output()).isZero();
        }
        Drill.assertForTheOwnerAlone(backup);
        assertHoldsNoSecret(backup, Files.readString(data.resolve("secret")).trim());
        assertThat(commands.run(BACKUP, "--to", backup.toString()).output()).contains("is not empty");

        PostgresServer restored = layDown(commands, backup, folder.resolve("database"));
        try {
            Drill.assertProved(restored, data, backup);
            assertThat(new Database(restored).column("SELECT reference FROM complaints"))
                    .containsAll(promised.stream().map(Drill.Receipt::reference).toList());
            assertMissesAreFound(restored, data, backup);
        } finally {
            restored.stop();
        }
        assertDamageIsFound(commands, backup);
    }

    private PostgresServer layDown(Commands commands, Path backup, Path database, String... more) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("--from", backup.toString(), "--data", database.toString()));
        arguments.addAll(List.of(more));
        Commands.Result laid = commands.run(RESTORE, arguments.toArray(String[]::new));
        assertThat(laid.status()).as(laid.output()).isZero();
        Drill.assertForTheOwnerAlone(database);
        assertThat(commands.run(RESTORE, arguments.toArray(String[]::new)).output())
                .contains("is not empty");
        return PostgresServer.start(database, 0);
    }

    /** Each of these is what a restore that went wrong would look like. */
    private static void assertMissesAreFound(PostgresServer restored, Path data, Path backup) throws Exception {
        var commands = new Commands(Drill.environment(restored, data));
        Map<String, String> losses = Map.of(
                "DELETE FROM audit_events WHERE (chain, seq) = (SELECT chain, max(seq) FROM audit_events "
                        + "GROUP BY chain HAVING max(seq) > 2 LIMIT 1)",
                "the audit is whole",
                "DELETE FROM task_releases; UPDATE complaints SET reference = 'K-0000-000001' WHERE id = "
                        + "(SELECT id FROM complaints LIMIT 1)",
                "no row and no receipt is missing");
        for (Map.Entry<String, String> loss : losses.entrySet()) {
            try (Connection superuser = restored.asSuperuser();
                    Statement sql = superuser.createStatement()) {
                sql.execute("SET session_replication_role = replica");
                sql.execute(loss.getKey());
            }
            Commands.Result found = commands.run(RESTORE, "--from", backup.toString(), "--prove", "yes");
            assertThat(found.output()).contains("BROKEN  " + loss.getValue(), "NOT proved");
            assertThat(found.status()).isEqualTo(1);
        }
        Map<String, String> other = Drill.environment(restored, data);
        other.put("TILSYN_SECRET", "another secret that is long enough to be one");
        assertThat(new Commands(other)
                        .run(RESTORE, "--from", backup.toString(), "--prove", "yes")
                        .output())
                .contains("BROKEN  the secret is the one of before");
    }

    private void assertDamageIsFound(Commands commands, Path backup) throws Exception {
        Path control = backup.resolve("base/global/pg_control");
        byte[] bytes = Files.readAllBytes(control);
        bytes[100] ^= 1;
        Files.write(control, bytes, StandardOpenOption.TRUNCATE_EXISTING);
        Commands.Result refused = commands.run(
                RESTORE,
                "--from",
                backup.toString(),
                "--data",
                folder.resolve("other").toString());
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.output()).contains("not what was written", "pg_control");
        assertThat(folder.resolve("other")).doesNotExist();
    }

    private static void assertHoldsNoSecret(Path backup, String secret) throws IOException {
        try (Stream<Path> files = Files.walk(backup)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)
                                .contains(secret))
                        .as(file.toString())
                        .isFalse();
            }
        }
    }
}
