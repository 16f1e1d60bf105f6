package no.algoritmetilsyn.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What is to be known of processes of the operating system, and how they are waited for. */
final class Processes {

    private static final Path PROC = Path.of("/proc");
    private static final Duration AFTER_THE_KILL = Duration.ofSeconds(20);

    private Processes() {}

    /** Waits until the process is gone; ends it forcibly when it is not gone in time, and waits for that as well. */
    static void awaitEnd(ProcessHandle process, Duration patience) throws InterruptedException {
        if (!isGone(process, patience)) {
            process.destroyForcibly();
            isGone(process, AFTER_THE_KILL);
        }
    }

    /** A process that nobody has asked for its end still has its number; it does nothing any more. */
    private static boolean isGone(ProcessHandle process, Duration patience) throws InterruptedException {
        Instant end = Instant.now().plus(patience);
        while (process.isAlive() && !isZombie(process)) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return true;
    }

    private static boolean isZombie(ProcessHandle process) {
        try {
            String stat = Files.readString(of(process).resolve("stat"), StandardCharsets.ISO_8859_1);
            return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
        } catch (IOException | SecurityException unknown) {
            return false;
        }
    }

    /** Whether this system tells of a process where it works and what program it is, as Linux does. */
    static boolean areTransparent() {
        return Files.exists(PROC.resolve("self/cwd"));
    }

    /** The folder that a process works in; empty when the system does not tell, or not us. */
    static Optional<Path> folder(ProcessHandle process) {
        return link(process, "cwd");
    }

    /** Name of the program that a process runs, without its folder; empty when the system does not tell. */
    static Optional<String> program(ProcessHandle process) {
        return link(process, "exe")
                .or(() -> process.info().command().map(Path::of))
                .map(path -> path.getFileName().toString().replace(" (deleted)", ""));
    }

    private static Optional<Path> link(ProcessHandle process, String name) {
        try {
            return Optional.of(Files.readSymbolicLink(of(process).resolve(name)));
        } catch (IOException | UnsupportedOperationException | SecurityException unknown) {
            return Optional.empty();
        }
    }

    /**
     * The arguments a process was started with. Java itself tells none when they are longer than a page of memory, which
     * those of the server are in a folder with a long name.
     */
    static List<String> arguments(ProcessHandle process) {
        try {
            return List.of(Files.readString(of(process).resolve("cmdline"), StandardCharsets.ISO_8859_1)
                    .split("\0"));
        } catch (IOException | SecurityException unknown) {
            return process.info().arguments().map(List::of).orElse(List.of());
        }
    }

    private static Path of(ProcessHandle process) {
        return PROC.resolve(Long.toString(process.pid()));
    }

    /** Whether a process belongs to the user who asks. */
    static boolean isOurs(ProcessHandle process) {
        return process.info().user().equals(ProcessHandle.current().info().user());
    }
}
