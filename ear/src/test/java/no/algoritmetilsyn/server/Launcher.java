package no.algoritmetilsyn.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code mvn -Prun} starts once all is built, as a process of its own.
 *
 * @param process the process
 * @param log file that it writes to
 */
record Launcher(Process process, Path log) {

    /**
     * Starts it in a folder.
     *
     * @param data the data folder, as somebody would spell it
     */
    static Launcher launch(Path folder, String data, String address, int port, boolean demo) throws IOException {
        return launch(List.of(), folder, data, address, port, demo);
    }

    /**
     * Starts it by way of other programs.
     *
     * @param by a command that runs the command after it
     * @param data the data folder, as somebody would spell it
     */
    static Launcher launch(List<String> by, Path folder, String data, String address, int port, boolean demo)
            throws IOException {
        Path output = Files.createTempFile(folder, "launcher", ".log");
        List<String> command = new ArrayList<>(by);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Run.class.getName(),
                System.getProperty("server.home"),
                data,
                address,
                Integer.toString(port),
                Boolean.toString(demo),
                "0",
                System.getProperty("lexicon.dir")));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new Launcher(process, output);
    }

    /** All that it has said so far. */
    String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it has said that all is up. */
    boolean isReady() {
        return output().contains("\nready\n");
    }

    /** Server and PostgreSQL of a data folder, as far as they run. */
    static List<ProcessHandle> parts(Path data) throws IOException {
        List<ProcessHandle> parts = new ArrayList<>();
        for (String file : List.of("server/server.pid", "postgres/postmaster.pid")) {
            Path pid = data.resolve(file);
            if (Files.exists(pid)) {
                ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).get(0).trim()))
                        .ifPresent(parts::add);
            }
        }
        return parts;
    }
}
