package no.algoritmetilsyn.letter.redaction.raster;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
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
 * It gets a bounded heap and a bounded time, no environment, and a folder that goes with it. There is one at a time on a machine
 * that makes something, and one that shows something.
 */
@ApplicationScoped
public class RasterProcess {

    static final int TOO_LONG = 4;

    private static final Duration LONGEST = Duration.ofSeconds(120);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);
    private static final long MOST_BYTES = 40L << 20;
    private static final String PREFIX = "tilsyn-raster-";

    /** Who looks at a page does not wait for a colleague who has a long file made. */
    private static final Turns MAKING = new Turns(3, LONGEST);

    private static final Turns SHOWING = new Turns(7, Duration.ofSeconds(30));

    /** One at a time of a kind, and so many who wait for it. */
    private record Turns(Semaphore turn, Semaphore places, Duration longest) {

        Turns(int mostWaiting, Duration longest) {
            this(new Semaphore(1, true), new Semaphore(1 + mostWaiting), longest);
        }
    }

    /**
     * A file without some of its words.
     *
     * @param lookedAt whether somebody has looked at what no machine can read in it
     * @throws RasterRefused when it is not made
     */
    public byte[] redact(RasterFormat format, byte[] file, List<RasterPassage> passages, boolean lookedAt)
            throws RasterRefused {
        return inTurn(RasterJob.making(format, passages, lookedAt), file, MAKING)
                .made();
    }

    /**
     * What a machine can read in a file, page by page.
     *
     * @throws RasterRefused when it cannot be opened
     */
    public List<PageReading> read(RasterFormat format, byte[] file) throws RasterRefused {
        return inTurn(RasterJob.reading(format), file, MAKING).pages();
    }

    /**
     * One page of a file, as a picture and as text.
     *
     * @param page from 1
     * @throws RasterRefused when it cannot be opened, or has no such page
     */
    public PageView show(RasterFormat format, byte[] file, int page) throws RasterRefused {
        RasterAnswer answer = inTurn(RasterJob.showing(format, page), file, SHOWING);
        if (answer.pages().size() != 1) {
            throw new RasterRefused(Why.TOO_LARGE);
        }
        return new PageView(answer.pages().get(0), answer.count(), answer.made());
    }

    /**
     * One PDF of several files. Where those from outside are too much for the process, it is bound without them, and says so.
     *
     * @throws RasterRefused when others are at work, or our own files are too much
     */
    public byte[] bind(Book book) throws RasterRefused {
        try {
            return inTurn(RasterJob.binding(), book.bytes(), MAKING).made();
        } catch (RasterRefused refused) {
            if (refused.reasons().get(0).why() != Why.TOO_LARGE) {
                throw refused;
            }
            return inTurn(RasterJob.binding(), book.withoutForeign().bytes(), MAKING)
                    .made();
        }
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

    private static RasterAnswer inTurn(RasterJob job, byte[] file, Turns turns) throws RasterRefused {
        if (!turns.places().tryAcquire()) {
            throw new RasterRefused(Why.BUSY);
        }
        try {
            if (!turns.turn().tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new RasterRefused(Why.BUSY);
            }
            try {
                return run(job, file, turns.longest());
            } finally {
                turns.turn().release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RasterRefused(Why.BUSY);
        } finally {
            turns.places().release();
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
        var builder = new ProcessBuilder(RasterCommand.of(folder, longest));
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
