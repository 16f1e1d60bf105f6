package no.algoritmetilsyn.server;

import static no.algoritmetilsyn.server.Drill.BACKUP;
import static no.algoritmetilsyn.server.Drill.RESTORE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database is lost for good; from the backup and the archived log it comes back to a moment just before. */
@Tag("soak")
class LostDatabaseIT {

    @TempDir
    Path folder;

    @Test
    void a_lost_database_comes_back_to_a_moment_with_every_receipt_of_before() throws Exception {
        Path archive = Files.createDirectories(folder.resolve("archive"));
        var installation = new Installation(folder.resolve("data"));
        try {
            installation.startFresh(Installation.JVM);
            archive(installation, archive);
            Path data = installation.data();
            Path backup = folder.resolve("backup");
            var commands = new Commands(Drill.environment(installation.postgres(), data));
            List<Drill.Receipt> promised;
            Instant moment;
            try (var writers = new Drill.Writers(installation.url())) {
                Patience.until(Duration.ofSeconds(60), () -> writers.soFar().size() > 50);
                Commands.Result backedUp = commands.run(
                        BACKUP,
                        "--to",
                        backup.toString(),
                        "--data",
                        data.resolve("postgres").toString(),
                        "--wal",
                        archive.toString(),
                        "--anchors",
                        data.resolve("anchor").toString());
                assertThat(backedUp.status()).as(backedUp.output()).isZero();
                int before = writers.soFar().size();
                Patience.until(Duration.ofMinutes(2), () -> writers.soFar().size() > before + 100);
                promised = writers.soFar();
                moment = Instant.now();
                int then = promised.size();
                Patience.until(Duration.ofMinutes(2), () -> writers.soFar().size() > then + 20);
            }
            archiveAll(installation.postgres(), archive);
            installation.server().kill();
            installation.postgres().kill();
            delete(data.resolve("postgres"));

            Commands.Result laid = commands.run(
                    RESTORE,
                    "--from",
                    backup.toString(),
                    "--data",
                    data.resolve("postgres").toString(),
                    "--wal",
                    archive.toString(),
                    "--until",
                    moment.toString());
            assertThat(laid.status()).as(laid.output()).isZero();
            installation.postgres().startPostmaster();
            Patience.until(Duration.ofMinutes(2), () -> new Database(installation)
                    .value("SELECT pg_is_in_recovery()")
                    .equals("f"));
            Drill.assertProved(installation.postgres(), data, backup);
            // What was anchored after the moment is lost, and is told as lost: the old anchors are put away.
            Files.move(data.resolve("anchor"), data.resolve("anchor-of-before"));
            // The index on the disk is ahead of the database now: it is built anew.
            delete(data.resolve("index"));
            installation.startServer(Installation.JVM);

            var client = new Client(installation.url()).from("10.93.0.2");
            assertThat(promised).hasSizeGreaterThan(150).allSatisfy(receipt -> assertThat(
                            client.follow(receipt.reference(), receipt.code()).status())
                    .isEqualTo(200));
            Commands.Result checked = commands.run(
                    RESTORE, "--from", backup.toString(), "--prove", "yes", "--server", installation.url());
            assertThat(checked.output()).contains("ok      the checks of the service hold", "Proved: all is there");
            System.out.println("Restored to " + moment + " with " + promised.size() + " receipts");
        } finally {
            installation.close();
        }
    }

    /** As the manual tells to; the service bears that its database is started again. */
    private static void archive(Installation installation, Path archive) throws IOException, InterruptedException {
        var database = new Database(installation);
        database.run("ALTER SYSTEM SET archive_mode = 'on'");
        database.run("ALTER SYSTEM SET archive_timeout = '30s'");
        database.run("ALTER SYSTEM SET archive_command = 'test ! -f " + archive + "/%f && cp %p " + archive + "/%f'");
        installation.postgres().stop();
        installation.postgres().startPostmaster();
    }

    private static void archiveAll(PostgresServer postgres, Path archive) {
        var database = new Database(postgres);
        String last = database.value("SELECT pg_walfile_name(pg_switch_wal())");
        Patience.until(Duration.ofSeconds(60), () -> Files.exists(archive.resolve(last)));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
        assertThat(folder).doesNotExist();
    }
}
