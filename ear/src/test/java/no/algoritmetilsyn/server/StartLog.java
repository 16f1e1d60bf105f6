package no.algoritmetilsyn.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the server says while it starts: shown, and kept in a file of its own when the start fails. */
final class StartLog {

    private static final int KEPT = 50;
    private static final long TAIL = 64 * 1024L;
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss.SSS").withZone(ZoneId.systemDefault());

    private final Path folder;
    private final List<String> lines = new ArrayList<>();
    private boolean ready;

    /**
     * Begins to listen.
     *
     * @param data the data folder; the logs of failed starts are kept in {@code failed-starts} in it
     */
    StartLog(Path data) {
        this.folder = data.resolve("failed-starts");
    }

    /** Takes a line of the server's output, at any time. */
    synchronized void line(String line) {
        System.out.println(line);
        if (!ready) {
            lines.add(line);
        }
    }

    /** The start has succeeded: nothing is kept of it. */
    synchronized void ready() {
        ready = true;
        lines.clear();
    }

    /**
     * Writes down why a start failed.
     *
     * @param reason what ended it
     * @param others further logs, whose ends are added as far as they exist
     * @return the file that holds it all; the fifty youngest are kept
     */
    synchronized Path keep(Exception reason, List<Path> others) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(NAME.format(Instant.now()) + ".log");
        try (var writer = new PrintWriter(Files.newBufferedWriter(file))) {
            lines.forEach(writer::println);
            reason.printStackTrace(writer);
            for (Path other : others) {
                writer.println();
                writer.println("The end of " + other);
                writer.println(tail(other));
            }
        }
        forgetTheOldest();
        return file;
    }

    private static String tail(Path file) throws IOException {
        if (!Files.exists(file)) {
            return "(there is none)";
        }
        try (var channel = Files.newByteChannel(file)) {
            channel.position(Math.max(0, channel.size() - TAIL));
            return new String(
                    java.nio.channels.Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void forgetTheOldest() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path old : files.sorted(Comparator.reverseOrder()).skip(KEPT).toList()) {
                Files.delete(old);
            }
        }
    }
}
