package no.algoritmetilsyn.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The assembled server as a process of its own. */
public final class ApplicationServer {

    /**
     * What a start needs to know.
     *
     * @param baseDir by its real path: what an earlier run has left there is recognised by it
     */
    public record Settings(
            Path home, Path baseDir, String address, int port, Map<String, String> environment, List<String> jvm) {}

    /** How long a port may go on being in use after a server that listened on it was killed. */
    static final Duration PORT_OF_A_KILLED_SERVER = Duration.ofSeconds(5);

    private final Settings settings;
    private final Process process;
    private final CountDownLatch started = new CountDownLatch(1);
    private volatile boolean failed;

    private ApplicationServer(Settings settings, Process process) {
        this.settings = settings;
        this.process = process;
    }

    /**
     * Starts the server and hands each line of its output to {@code log}.
     *
     * @throws IllegalStateException when the port is taken; the message names it
     */
    public static ApplicationServer start(Settings settings, Consumer<String> log)
            throws IOException, InterruptedException {
        stopLeftover(settings.baseDir());
        if (!Ports.awaitFree(settings.address(), settings.port(), PORT_OF_A_KILLED_SERVER)) {
            throw new IllegalStateException("Port " + settings.port() + " on " + settings.address()
                    + " is taken by another program. Choose another one with -Dhttp.port=PORT");
        }
        OwnerOnly.folder(settings.baseDir());
        var builder = new ProcessBuilder(OwnerOnly.command(ServerCommand.of(settings))).redirectErrorStream(true);
        builder.environment().putIfAbsent("TILSYN_SERVICE_ADDRESS", url(settings) + "/");
        builder.environment().putAll(settings.environment());
        builder.environment().remove("JAVA_OPTS");
        Process process = builder.start();
        Folders.write(pidFile(settings.baseDir()), Long.toString(process.pid()));
        var server = new ApplicationServer(settings, process);
        var reader = new Thread(() -> server.follow(log), "server-output");
        reader.setDaemon(true);
        reader.start();
        return server;
    }

    private void follow(Consumer<String> log) {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.accept(line);
                // A deployment that fails leaves the server running: without this, one would wait for ever.
                if (line.contains("WFLYSRV0026") || line.contains("WFLYCTL0013") || line.contains("WFLYSRV0056")) {
                    failed = true;
                    started.countDown();
                } else if (line.contains("WFLYSRV0025")) {
                    started.countDown();
                }
            }
        } catch (IOException closed) {
            // The process has ended.
        } finally {
            started.countDown();
        }
    }

    /**
     * Waits until {@code /health/ready} answers 200.
     *
     * @throws IllegalStateException when the server ends, its deployment fails, or patience runs out
     */
    public void awaitReady(Duration patience) throws InterruptedException {
        Instant until = Instant.now().plus(patience);
        boolean booted = started.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        if (failed || !process.isAlive() || !booted) {
            throw new IllegalStateException("The server did not start; see its log in " + settings.baseDir());
        }
        var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        var ready = HttpRequest.newBuilder(URI.create(url() + "/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        while (Instant.now().isBefore(until) && process.isAlive()) {
            try {
                if (client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // Asked again below.
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IllegalStateException("The server did not become ready within " + patience);
    }

    /** Address of the application, without a slash at the end. */
    public String url() {
        return url(settings);
    }

    private static String url(Settings settings) {
        return "http://" + (settings.address().equals("0.0.0.0") ? "127.0.0.1" : settings.address()) + ":"
                + settings.port();
    }

    /** Process id, for measurements. */
    public long pid() {
        return process.pid();
    }

    /** Waits until the process ends by itself. */
    public int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    /** Ends the process at once. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Asks the server to stop and waits for it. */
    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
        }
        try {
            Files.deleteIfExists(pidFile(settings.baseDir()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path pidFile(Path baseDir) {
        return baseDir.resolve("server.pid");
    }

    /**
     * Stops the servers that work in the folder. They are recognised by what they were started with: a launcher that was
     * killed may not have got round to writing down which process it had started.
     */
    static void stopLeftover(Path baseDir) throws IOException, InterruptedException {
        String sign = "-Djboss.server.base.dir=" + baseDir;
        List<ProcessHandle> leftover = ProcessHandle.allProcesses()
                .filter(Processes::isOurs)
                .filter(process ->
                        Processes.program(process).filter("java"::equals).isPresent())
                .filter(process -> Processes.arguments(process).contains(sign))
                .toList();
        for (ProcessHandle server : leftover) {
            System.out.println("Server of an earlier run (process " + server.pid() + ") is being stopped");
            server.destroy();
            Processes.awaitEnd(server, Duration.ofSeconds(30));
        }
        Files.deleteIfExists(pidFile(baseDir));
    }
}
