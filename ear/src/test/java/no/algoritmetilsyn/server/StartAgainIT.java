package no.algoritmetilsyn.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hard kills at any moment, and the next start comes up with all that was promised, on a processor that has other things
 * to do. The data folder, with the logs of starts that failed, is kept when this fails.
 */
class StartAgainIT {

    private static final Duration PATIENCE = Duration.ofSeconds(180);

    /** Begins a command in such a namespace. */
    private static final List<String> ALONE =
            List.of("unshare", "--net", "--map-root-user", "sh", "-c", "ip link set lo up && exec \"$@\"", "alone");

    private static final int ROUNDS = Integer.getInteger("start.rounds", 40);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    private final Random random = new Random(Long.getLong("start.seed", 11));
    private volatile boolean over;
    private int port;
    private Launcher launcher;

    /** Demo data takes longer than all else of a first start. */
    private boolean demo;

    @AfterEach
    void stop() throws Exception {
        over = true;
        if (launcher != null) {
            launcher.process().destroy();
            if (!launcher.process().waitFor(60, TimeUnit.SECONDS)) {
                kill(all());
            }
        }
    }

    /** The second start is in a namespace of the network that holds loopback and nothing else; made by root or with a namespace of users. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void a_first_start_that_was_killed_half_way_comes_up_the_next_time_without_a_network() throws Exception {
        var trial = new ArrayList<>(ALONE);
        trial.add("true");
        assumeThat(new ProcessBuilder(trial).start().waitFor()).isZero();
        port = Ports.free();
        launch();
        // Its database is being made, or the server has just been started.
        TimeUnit.MILLISECONDS.sleep(1500 + random.nextInt(3000));
        kill(all());
        launcher = Launcher.launch(ALONE, folder, "data", "127.0.0.1", port, demo);
        awaitReady(0);
        List<ProcessHandle> parts = all();
        launcher.process().destroy();
        for (ProcessHandle part : parts) {
            Patience.until(Duration.ofSeconds(60), () -> !part.isAlive());
        }
    }

    @Test
    @Tag("soak")
    void every_one_of_many_starts_comes_up_after_a_hard_kill() throws Exception {
        demo = true;
        keepBusy(Runtime.getRuntime().availableProcessors());
        port = Ports.free();
        List<JsonObject> receipts = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            launch();
            if (random.nextInt(4) == 0) {
                TimeUnit.MILLISECONDS.sleep(random.nextInt(20_000));
                System.out.println("round " + round + ": killed while it starts");
                kill(victims());
                launch();
            }
            long start = System.nanoTime();
            awaitReady(round);
            System.out.println("round " + round + ": ready after "
                    + Duration.ofNanos(System.nanoTime() - start).toSeconds() + " s");
            receipts.add(file(round));
            assertAllThere(receipts);
            TimeUnit.MILLISECONDS.sleep(random.nextInt(2000));
            kill(victims());
        }
        launch();
        awaitReady(ROUNDS + 1);
        assertAllThere(receipts);
    }

    private void keepBusy(int threads) {
        for (int i = 0; i < threads; i++) {
            var busy = new Thread(() -> {
                while (!over) {
                    Thread.onSpinWait();
                }
            });
            busy.setDaemon(true);
            busy.start();
        }
    }

    private void launch() throws IOException {
        launcher = Launcher.launch(folder, "data", "127.0.0.1", port, demo);
    }

    private void awaitReady(int round) {
        Patience.until(PATIENCE, () -> launcher.isReady() || !launcher.process().isAlive());
        assertThat(launcher.process().isAlive())
                .as("round " + round + ", everything is kept in " + folder + "\n" + launcher.output())
                .isTrue();
    }

    private JsonObject file(int round) {
        return new Client("http://127.0.0.1:" + port)
                .complain(Client.anonymous("Runde " + round))
                .json();
    }

    private void assertAllThere(List<JsonObject> receipts) {
        var client = new Client("http://127.0.0.1:" + port);
        assertThat(receipts)
                .allMatch(receipt -> client.follow(receipt.getString("reference"), receipt.getString("followUpCode"))
                                .status()
                        == 200);
    }

    /** The launcher always, and now and then the server, PostgreSQL, or both with it. */
    private List<ProcessHandle> victims() throws IOException {
        List<ProcessHandle> parts = all();
        return switch (random.nextInt(4)) {
            case 0 -> parts.subList(0, 1);
            case 1 -> parts.subList(0, Math.min(2, parts.size()));
            case 2 ->
                Stream.concat(parts.stream().limit(1), parts.stream().skip(2)).toList();
            default -> parts;
        };
    }

    private List<ProcessHandle> all() throws IOException {
        List<ProcessHandle> all = new ArrayList<>(List.of(launcher.process().toHandle()));
        for (ProcessHandle part : running()) {
            all.add(part);
            all.addAll(part.descendants().toList());
        }
        return all;
    }

    /** Read by hand: files may be missing or half-written at the moment of the kill. */
    private List<ProcessHandle> running() throws IOException {
        List<ProcessHandle> running = new ArrayList<>();
        for (String file : List.of("data/server/server.pid", "data/postgres/postmaster.pid")) {
            Path pid = folder.resolve(file);
            Optional<String> number = Files.exists(pid)
                    ? Files.readAllLines(pid).stream().findFirst().map(String::trim)
                    : Optional.empty();
            number.filter(text -> text.matches("\\d+"))
                    .flatMap(text -> ProcessHandle.of(Long.parseLong(text)))
                    .ifPresent(running::add);
        }
        return running;
    }

    private static void kill(List<ProcessHandle> victims) throws InterruptedException {
        victims.forEach(ProcessHandle::destroyForcibly);
        Processes.awaitEnd(victims.get(0), Duration.ofSeconds(20));
    }
}
