package no.algoritmetilsyn.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How long the server takes to start beside the stock server, and how much memory it holds after work. */
@Tag("bench")
@ExtendWith(Installation.class)
class FootprintBench {

    private static final int ROUNDS = 5;
    private static final int COMPLAINTS = 1_000;

    @Test
    void start_and_memory(Installation installation) throws Exception {
        var figures = new Figures("footprint");
        List<Double> ours = new ArrayList<>();
        List<Double> stock = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            // One at a time: each has the machine to itself.
            installation.server().stop();
            stock.add(stockStart(installation.data()));
            long before = System.nanoTime();
            installation.startServer(Installation.JVM);
            ours.add((System.nanoTime() - before) / 1e9);
        }
        var client = new Client(installation.url());
        for (int i = 0; i < COMPLAINTS; i++) {
            assertThat(client.complain(Client.anonymous("Minne " + i)).status()).isEqualTo(201);
        }
        figures.put("start to ready, s, median of 5", Figures.median(ours));
        figures.put("stock server, start, s, median of 5", Figures.median(stock));
        figures.atMost(4.5, "ratio, aim 3", Figures.median(ours) / Figures.median(stock));
        figures.atMost(
                1_200,
                "resident memory after 1,000 complaints, MB",
                residentMegabytes(installation.server().pid()));
        figures.print();
        figures.assertWithinLimits();
    }

    private static double stockStart(Path data) throws IOException, InterruptedException {
        Path home = Path.of(System.getProperty("stock.home"));
        Path base = data.resolve("stock");
        copy(home.resolve("standalone/configuration"), base.resolve("configuration"));
        long before = System.nanoTime();
        Process process = new ProcessBuilder(
                        home.resolve("bin/standalone.sh").toString(),
                        "-Djboss.server.base.dir=" + base,
                        "-Djboss.socket.binding.port-offset=21000")
                .redirectErrorStream(true)
                .start();
        double seconds = 0;
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.contains("WFLYSRV0025")) {
                    seconds = (System.nanoTime() - before) / 1e9;
                    break;
                }
            }
        }
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.waitFor();
        return seconds;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static double residentMegabytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
