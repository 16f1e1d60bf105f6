package no.algoritmetilsyn.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a process: whom it refuses, and what it makes of a run that was killed. */
class RunIT {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String LOOPBACK = "127.0.0.1";

    @TempDir
    Path folder;

    /** All that was started here and may be running still, in the order it has to be stopped in. */
    private final List<ProcessHandle> started = new ArrayList<>();

    @AfterEach
    void stop() throws InterruptedException {
        for (ProcessHandle process : started) {
            process.destroyForcibly();
            Processes.awaitEnd(process, Duration.ofSeconds(20));
        }
    }

    @Test
    void a_port_that_is_taken_is_named() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertThat(refusal(launch("data", LOOPBACK, port, true)))
                    .contains("Port " + port + " on 127.0.0.1 is taken", "-Dhttp.port=");
        }
        assertThat(folder.resolve("data/postgres")).doesNotExist();
    }

    @Test
    void demo_accounts_are_refused_to_other_machines() throws Exception {
        assertThat(refusal(launch("data", "0.0.0.0", Ports.free(), true)))
                .contains("public passwords", "-Ddemo=false", "-Ddata.dir");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void a_data_folder_that_is_in_use_is_left_alone() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        try (var other =
                FileChannel.open(data.resolve("run.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            other.lock();
            assertThat(refusal(launch("./data", LOOPBACK, Ports.free(), true)))
                    .contains("This data folder is in use by another mvn -Prun: " + data.toRealPath());
        }
        try (Stream<Path> files = Files.list(data)) {
            assertThat(files).containsExactly(data.resolve("run.lock"));
        }
    }

    /** The processes of the killed run live on; the next one stops them and finds what was promised. */
    @Test
    @Tag("soak")
    void it_takes_over_from_a_run_that_was_killed_and_leaves_nothing_behind() throws Exception {
        int port = Ports.free();
        var client = new Client("http://127.0.0.1:" + port);
        Launcher killed = awaitReady(launch(folder.resolve("data").toString(), LOOPBACK, port, true));
        JsonObject receipt =
                client.complain(Client.anonymous("Før den ble drept")).json();
        List<ProcessHandle> orphans = parts();
        killed.process().destroyForcibly().waitFor();
        assertThat(orphans).hasSize(2).allMatch(ProcessHandle::isAlive);

        Launcher next = awaitReady(launch("./data", LOOPBACK, port, true));
        assertThat(next.output()).contains("Server of an earlier run", "PostgreSQL of an earlier run");
        assertThat(orphans).noneMatch(ProcessHandle::isAlive);
        assertThat(client.follow(receipt.getString("reference"), receipt.getString("followUpCode"))
                        .status())
                .isEqualTo(200);
        assertThat(refusal(launch("data", LOOPBACK, port, true))).contains("is in use by another");

        assertStopsWhole(next);
        assertThat(refusal(launch("data", "0.0.0.0", port, false))).contains("holds demo accounts", "-Ddata.dir=");
        assertThat(parts()).noneMatch(ProcessHandle::isAlive);
    }

    private void assertStopsWhole(Launcher launcher) throws Exception {
        List<ProcessHandle> all = Stream.concat(Stream.of(launcher.process().toHandle()), parts().stream())
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .toList();
        launcher.process().destroy();
        for (ProcessHandle process : all) {
            Patience.until(Duration.ofSeconds(60), () -> !process.isAlive());
        }
    }

    private List<ProcessHandle> parts() throws IOException {
        return Launcher.parts(folder.resolve("data"));
    }

    private Launcher awaitReady(Launcher launcher) throws IOException {
        Patience.until(
                PATIENCE,
                () -> !launcher.process().isAlive() || launcher.output().contains("\nready\n"));
        started.addAll(parts());
        assertThat(launcher.process().isAlive()).as(launcher.output()).isTrue();
        return launcher;
    }

    /** What a launcher says that ends by itself, and not as if all were well. */
    private static String refusal(Launcher launcher) {
        Patience.until(Duration.ofSeconds(60), () -> !launcher.process().isAlive());
        assertThat(launcher.process().exitValue()).as(launcher.output()).isEqualTo(1);
        return launcher.output();
    }

    private Launcher launch(String data, String address, int port, boolean demo) throws IOException {
        Launcher launcher = Launcher.launch(folder, data, address, port, demo);
        started.add(launcher.process().toHandle());
        return launcher;
    }
}
