package no.algoritmetilsyn.letter.redaction.raster;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.algoritmetilsyn.letter.redaction.raster.RasterRefused.Why;

/**
 * Has the work done on a file from outside, by a process of its own: what the file does to that process, it does not do to the server.
 * It gets a bounded heap and a bounded time, no environment, and a folder that goes with it. There is one at a time on a machine.
 */
@ApplicationScoped
public class RasterProcess {

    static final int TOO_LONG = 4;

    private static final Duration LONGEST = Duration.ofSeconds(120);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);
    private static final int MOST_WAITING = 3;
    private static final long MOST_BYTES = 40L << 20;
    private static final String PREFIX = "tilsyn-raster-";

    private static final Semaphore TURN = new Semaphore(1, true);
    private static final Semaphore PLACES = new Semaphore(1 + MOST_WAITING);

    private static final List<String> JVM = List.of(
            "-Xmx384m",
            "-Xss1m",
            "-XX:MaxMetaspaceSize=96m",
            "-XX:ReservedCodeCacheSize=64m",
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-XX:+DisableAttachMechanism",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:ErrorFile=/dev/null",
            "-Djava.awt.headless=true",
            "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog");

    /**
     * A file without some of its words.
     *
     * @param lookedAt whether somebody has looked at what no machine can read in it
     * @throws RasterRefused when it is not made
     */
    public byte[] redact(RasterFormat format, byte[] file, List<RasterPassage> passages, boolean lookedAt)
            throws RasterRefused {
        return inTurn(new RasterJob(format, false, passages, lookedAt), file).pdf();
    }

    /**
     * What a machine can read in a file, page by page.
     *
     * @throws RasterRefused when it cannot be opened
     */
    public List<PageReading> read(RasterFormat format, byte[] file) throws RasterRefused {
        return inTurn(RasterJob.reading(format), file).pages();
    }

    /**
     * Refuses a file before it is read, where it is larger than the process could bear.
     *
     * @param bytes of the file
     */
    public static void requireBearable(long bytes) throws RasterRefused {
        if (bytes > MOST_BYTES) {
            throw new RasterRefused(Why.TOO_LARGE);
        }
    }

    private static RasterAnswer inTurn(RasterJob job, byte[] file) throws RasterRefused {
        if (!PLACES.tryAcquire()) {
            throw new RasterRefused(Why.BUSY);
        }
        try {
            if (!TURN.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new RasterRefused(Why.BUSY);
            }
            try {
                return run(job, file, LONGEST);
            } finally {
                TURN.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RasterRefused(Why.BUSY);
        } finally {
            PLACES.release();
        }
    }

    /** Runs the process to its end, or ends it. */
    static RasterAnswer run(RasterJob job, byte[] file, Duration longest) throws RasterRefused, InterruptedException {
        try {
            removeTorn();
            // For its owner alone, as the folder of each upload.
            Path folder = Files.createTempDirectory(PREFIX);
            try {
                return run(job, file, longest, folder);
            } finally {
                remove(folder);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static RasterAnswer run(RasterJob job, byte[] file, Duration longest, Path folder)
            throws IOException, RasterRefused, InterruptedException {
        Path asked = folder.resolve("asked");
        Path answered = folder.resolve("answered");
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(asked)))) {
            job.write(out);
            out.write(file);
        }
        var builder = new ProcessBuilder(command(folder, longest));
        builder.environment().clear();
        builder.directory(folder.toFile());
        builder.redirectInput(asked.toFile());
        builder.redirectOutput(answered.toFile());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        try {
            if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new RasterRefused(Why.TOO_LARGE);
            }
        } finally {
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
        // It ends by itself where its heap or its time does not suffice; nothing that it wrote until then counts.
        if (process.exitValue() != 0) {
            throw new RasterRefused(Why.TOO_LARGE);
        }
        return answer(answered);
    }

    private static RasterAnswer answer(Path answered) throws IOException, RasterRefused {
        if (Files.size(answered) > 2L * RasterAnswer.MOST_BYTES) {
            throw new RasterRefused(Why.TOO_LARGE);
        }
        RasterAnswer answer;
        try (var in = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(answered)))) {
            answer = RasterAnswer.read(in);
        } catch (IOException | RuntimeException notWhatWasAgreed) {
            throw new RasterRefused(Why.TOO_LARGE);
        }
        if (!answer.refused().isEmpty()) {
            throw new RasterRefused(answer.refused());
        }
        return answer;
    }

    private static List<String> command(Path folder, Duration longest) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.of(
                        Stream.of(java),
                        JVM.stream(),
                        Stream.of(
                                "-Djava.io.tmpdir=" + folder,
                                "-Dpdfbox.fontcache=" + folder,
                                "-Duser.home=" + folder,
                                "-cp",
                                classPath(),
                                RasterMain.class.getName(),
                                String.valueOf(longest.toSeconds() + 5)))
                .flatMap(part -> part)
                .toList();
    }

    /** On the server the libraries that its commands run with; a server keeps the classes of its applications to itself. */
    private static String classPath() {
        String home = System.getProperty("jboss.home.dir");
        return home == null
                ? System.getProperty("java.class.path")
                : home + File.separator + "migration" + File.separator + "*";
    }

    /** What a server has left that died while such a process was running: one that still runs has a younger folder. */
    private static void removeTorn() throws IOException {
        Path all = Path.of(System.getProperty("java.io.tmpdir"));
        long before = System.currentTimeMillis() - 10 * LONGEST.toMillis();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(all, PREFIX + "*")) {
            for (Path folder : folders) {
                // Where several servers share the folder, those of another account are its own to remove.
                if (Files.isWritable(folder)
                        && Files.getLastModifiedTime(folder).toMillis() < before) {
                    remove(folder);
                }
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
