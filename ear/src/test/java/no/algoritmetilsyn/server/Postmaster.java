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

/**
 * The PostgreSQL that works on a data folder, as far as that can be proved.
 *
 * <p>PostgreSQL writes its process id into {@code postmaster.pid}. After a hard kill the file stays, and the system may have
 * given the number to another process since: a number alone proves nothing.
 */
final class Postmaster {

    private static final Duration CLOCK_SKEW = Duration.ofSeconds(5);

    private final Path asked;
    private final Path folder;
    private final Path lockFile;

    /**
     * Nothing is looked at yet.
     *
     * @param folder an existing data folder
     */
    Postmaster(Path folder) throws IOException {
        this.asked = folder.toAbsolutePath();
        this.folder = folder.toRealPath();
        this.lockFile = folder.resolve("postmaster.pid");
    }

    /** The running postmaster of the folder; empty when none runs, or when what runs under its number is something else. */
    Optional<ProcessHandle> running() throws IOException {
        return lockedBy().filter(this::isPostmasterHere);
    }

    private Optional<ProcessHandle> lockedBy() throws IOException {
        List<String> lines = lines();
        try {
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.get(0).trim()));
        } catch (NumberFormatException broken) {
            return Optional.empty();
        }
    }

    private List<String> lines() throws IOException {
        return Files.exists(lockFile) ? Files.readAllLines(lockFile, StandardCharsets.ISO_8859_1) : List.of();
    }

    private boolean isPostmasterHere(ProcessHandle process) {
        if (Processes.areTransparent()) {
            return worksHere(process);
        }
        return isPostgres(process)
                && Processes.arguments(process).contains(folder.toString())
                && startedAsWritten(process);
    }

    /** PostgreSQL and all its children work in their data folder. */
    private boolean worksHere(ProcessHandle process) {
        return isPostgres(process) && Processes.folder(process).equals(Optional.of(folder));
    }

    /** {@code initdb} writes no lock; what it makes stands among its arguments. */
    private boolean makesFolder(ProcessHandle process) {
        return Processes.isOurs(process)
                && Processes.program(process).filter("initdb"::equals).isPresent()
                && Processes.arguments(process).stream()
                        .anyMatch(argument -> argument.equals(asked.toString()) || argument.equals(folder.toString()));
    }

    private static boolean isPostgres(ProcessHandle process) {
        return Processes.isOurs(process)
                && Processes.program(process).filter("postgres"::equals).isPresent();
    }

    /** Its third line is the second it started in. */
    private boolean startedAsWritten(ProcessHandle process) {
        try {
            Instant written =
                    Instant.ofEpochSecond(Long.parseLong(lines().get(2).trim()));
            return process.info()
                    .startInstant()
                    .filter(start -> Duration.between(start, written).abs().compareTo(CLOCK_SKEW) < 0)
                    .isPresent();
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException broken) {
            return false;
        }
    }

    /**
     * Stops what an earlier run left behind, and waits until nothing works on the folder any more: two postmasters on one
     * folder would be the end of the data. Any other process is left alone, also one that got the number of a postmaster.
     */
    void stopLeftover() throws IOException, InterruptedException {
        Optional<ProcessHandle> postmaster = running();
        if (postmaster.isPresent()) {
            long pid = postmaster.get().pid();
            System.out.println("PostgreSQL of an earlier run (process " + pid + ") is being stopped");
            List<ProcessHandle> children = postmaster.get().descendants().toList();
            // SIGINT is the fast shutdown; Java itself can only send SIGTERM, which waits for clients to leave.
            new ProcessBuilder("kill", "-INT", Long.toString(pid)).start().waitFor(5, TimeUnit.SECONDS);
            Processes.awaitEnd(postmaster.get(), Duration.ofSeconds(60));
            awaitEnd(children);
        }
        if (Processes.areTransparent()) {
            // A first start that was ended half-way goes on making the folder, one child after the other.
            for (ProcessHandle initdb :
                    ProcessHandle.allProcesses().filter(this::makesFolder).toList()) {
                initdb.destroyForcibly();
                Processes.awaitEnd(initdb, Duration.ofSeconds(10));
            }
            // Children that outlive a killed postmaster keep the next one from starting.
            awaitEnd(ProcessHandle.allProcesses().filter(this::worksHere).toList());
            removeStaleLock();
        }
    }

    private static void awaitEnd(List<ProcessHandle> children) throws InterruptedException {
        for (ProcessHandle child : children) {
            Processes.awaitEnd(child, Duration.ofSeconds(10));
        }
    }

    /**
     * PostgreSQL starts over its own old lock, but neither while another process has the number in it nor when it is empty.
     * Nothing works on the folder when this is called.
     */
    private void removeStaleLock() throws IOException {
        if (Files.exists(lockFile) && (lines().isEmpty() || lockedBy().isPresent())) {
            System.out.println("The lock of an earlier PostgreSQL is removed: " + lockFile);
            Files.delete(lockFile);
        }
    }
}
