package no.algoritmetilsyn.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import no.algoritmetilsyn.TextFiles;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.InTurns;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import no.algoritmetilsyn.server.Walks;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The index equals the database by id and version, whatever happens to the server or the folder. */
@Order(Integer.MAX_VALUE)
@ExtendWith({Installation.class, Browser.class})
class IndexRecoveryIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    @InTurns(days = 3, day = 0)
    void a_server_killed_in_the_middle_of_updates_comes_back_with_all_of_them(Installation installation)
            throws Exception {
        killedInTheMiddle(installation, 600, 1);
    }

    @Test
    @Tag("soak")
    void killed_ten_times_in_the_middle_of_ten_thousand_updates(Installation installation) throws Exception {
        killedInTheMiddle(installation, 10_000, 10);
    }

    private static void killedInTheMiddle(Installation installation, int records, int rounds) throws Exception {
        String mark = "slitesterk" + System.nanoTime();
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(records).toList();
        for (int round = 0; round <= rounds; round++) {
            String word = mark + "runde" + round;
            var file = new RegisterFile();
            ids.forEach(id -> file.put(id, RegisterFile.content("Prøve " + mark, "Prøvebyen", word)));
            if (round % 2 == 1) {
                cutOff(installation, file);
            }
            file.send(installation.url());
            if (round < rounds) {
                // The database has committed; the index has some of it, and little of that is on the disk.
                restart(installation);
            }
            Patience.until(PATIENCE, () -> total(installation, word) == records);
        }
        assertEqual(installation);
    }

    /** The server is killed while the database is being written to: all of the file is there afterwards, or nothing. */
    private static void cutOff(Installation installation, RegisterFile file) throws Exception {
        var database = new Database(installation);
        CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> file.send(installation.url()));
        Patience.until(
                PATIENCE,
                () -> sending.isDone()
                        || database.number("SELECT count(*) FROM algorithm_imports WHERE state = 'APPLYING'") > 0);
        restart(installation);
        sending.exceptionally(connectionLost -> null).join();
        assertEqual(installation);
    }

    private static void restart(Installation installation) throws Exception {
        installation.server().kill();
        installation.startServer(Installation.JVM);
    }

    /** What cannot be opened is lost in the end, too: the short form is content with that. */
    @Test
    @Tag("soak")
    void a_lost_folder_is_built_anew(Installation installation) throws Exception {
        long before = total(installation, "");
        installation.server().kill();
        delete(folder(installation));
        installation.startServer(Installation.JVM);
        Patience.until(PATIENCE, () -> total(installation, "") == before);
        assertEqual(installation);
    }

    @Test
    @InTurns(days = 3, day = 1)
    void a_broken_file_is_noticed_and_the_index_built_anew(Installation installation) throws Exception {
        long before = total(installation, "");
        installation.server().kill();
        try (Stream<Path> files = Files.walk(folder(installation).resolve("register"))) {
            files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().startsWith("_")
                            || file.getFileName().toString().startsWith("segments"))
                    .forEach(IndexRecoveryIT::spoil);
        }
        installation.startServer(Installation.JVM);
        Patience.until(PATIENCE, () -> total(installation, "") == before);
        assertEqual(installation);
    }

    @Test
    @InTurns(days = 3, day = 2)
    void a_folder_that_cannot_be_opened_costs_the_search_and_nothing_else(Installation installation, Browser browser)
            throws Exception {
        long before = total(installation, "");
        Path register = folder(installation).resolve("register");
        installation.server().kill();
        delete(register);
        Files.writeString(register, "in the way");
        installation.startServer(Installation.JVM);
        var client = new Client(installation.url());
        assertThat(client.get("/api/v1/algorithms?q=kommune").status()).isEqualTo(503);
        for (String page : List.of("/", "/algoritmer", "/algoritmer?q=kommune", "/klage")) {
            assertThat(client.get(page).status()).as(page).isEqualTo(200);
        }
        for (String language : Walks.languages().toList()) {
            String building = text(language, "algorithm.list.building");
            for (String page : List.of("/algoritmer", "/algoritmer?q=kommune")) {
                assertThat(client.in(language).get(page).body()).as(page).contains(building);
            }
            Browser.Window window = browser.open(installation, Browser.Options.WIDE.in(language));
            window.go("/algoritmer?q=kommune");
            window.assertGood();
        }
        Files.delete(register);
        Patience.until(PATIENCE, () -> total(installation, "") == before);
        assertThat(client.in("nb").get("/algoritmer?q=kommune").body())
                .doesNotContain(text("nb", "algorithm.list.building"));
        assertEqual(installation);
    }

    private static String text(String language, String key) throws IOException {
        return TextFiles.in(Path.of(System.getProperty("root.dir")), language).getProperty(key);
    }

    @Test
    void an_index_that_does_not_match_is_called_out(Installation installation) {
        var database = new Database(installation);
        String id = database.value("SELECT id FROM algorithm_records WHERE published IS NOT NULL ORDER BY id LIMIT 1");
        database.run("UPDATE algorithm_records SET revision = revision + 1 WHERE id = ?::uuid", id);
        var report = new Client(installation.url(), "admin").post("/api/v1/operations/check", "");
        assertThat(report.json().getBoolean("ok")).isFalse();
        assertThat(report.body()).contains(id);
        database.run("UPDATE algorithm_records SET revision = revision - 1 WHERE id = ?::uuid", id);
        assertEqual(installation);
    }

    private static Path folder(Installation installation) {
        return installation.data().resolve("index");
    }

    private static void spoil(Path file) {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(bytes.length() / 2);
            bytes.write(new byte[] {0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
        assertThat(folder).doesNotExist();
    }

    private static void assertEqual(Installation installation) {
        var report = new Client(installation.url(), "admin").post("/api/v1/operations/check", "");
        assertThat(report.status()).isEqualTo(200);
        assertThat(report.json().getBoolean("ok")).as(report.body()).isTrue();
    }

    /** How many are found; -1 while the index is being built. */
    private static long total(Installation installation, String words) {
        Client.Answer answer = new Client(installation.url()).get("/api/v1/algorithms?q=" + words);
        return answer.status() == 503 ? -1 : answer.json().getInt("total");
    }
}
