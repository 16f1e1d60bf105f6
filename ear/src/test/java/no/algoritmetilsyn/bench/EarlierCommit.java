package no.algoritmetilsyn.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** An earlier commit, built in a folder of its own below {@code target}, where it stays for the next run. */
public final class EarlierCommit {

    private static final Path ROOT = Path.of(System.getProperty("root.dir"));

    private EarlierCommit() {}

    /** Whether git has it: a clone may leave out what is old. */
    public static boolean isThere(String commit) throws InterruptedException {
        try {
            run(ROOT, List.of("git", "cat-file", "-e", commit + "^{commit}"));
            return true;
        } catch (IOException missing) {
            return false;
        }
    }

    /**
     * Builds it, unless that was done before.
     *
     * @param commit as git knows it
     * @return home of its server
     */
    public static Path build(String commit) throws IOException, InterruptedException {
        String sha = run(ROOT, List.of("git", "rev-parse", "--verify", commit + "^{commit}"));
        Path folder = ROOT.resolve("target/before").resolve(sha.substring(0, 12));
        if (!Files.exists(folder)) {
            run(ROOT, List.of("git", "worktree", "add", "--detach", folder.toString(), sha));
        }
        Path target = folder.resolve("ear/target");
        if (servers(target).isEmpty()) {
            System.out.println("Building " + sha + " in " + folder);
            run(
                    folder,
                    List.of(
                            "mvn",
                            "-B",
                            "-q",
                            "package",
                            "-Dsurefire.skip=true",
                            "-Dbom.skip=true",
                            "-Dspotless.check.skip=true"));
        }
        return servers(target).stream()
                .findFirst()
                .orElseThrow(() -> new IOException("The build of " + sha + " made no server"));
    }

    /** Homes of servers in which an application is deployed. */
    private static List<Path> servers(Path target) throws IOException {
        if (!Files.isDirectory(target)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(target)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith("wildfly-"))
                    .filter(folder -> Files.exists(folder.resolve("bin/tilsyn-migrate")))
                    .toList();
        }
    }

    private static String run(Path folder, List<String> command) throws IOException, InterruptedException {
        Path said = Files.createTempFile("before", ".log");
        int ended = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        String text = Files.readString(said).strip();
        Files.delete(said);
        if (ended != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + ended + "\n" + text);
        }
        return text;
    }
}
