package no.algoritmetilsyn.server;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is written for its owner alone: folders 0700, files 0600, whatever the umask of who starts it is. */
final class OwnerOnly {

    private static final Path SHELL = Path.of("/bin/sh");

    private OwnerOnly() {}

    /** Makes a folder when it is missing, and closes it to everybody else, also when it was open until now. */
    static Path folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        close(folder.toFile());
        folder.toFile().setExecutable(true, true);
        return folder;
    }

    /** Writes a file. It is closed before anything stands in it. */
    static void write(Path file, String text) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        close(file.toFile());
        Files.writeString(file, text);
    }

    /** Closes a file that somebody else has made. */
    static void close(Path file) {
        if (Files.exists(file)) {
            close(file.toFile());
        }
    }

    private static void close(File file) {
        file.setReadable(false, false);
        file.setWritable(false, false);
        file.setExecutable(false, false);
        file.setReadable(true, true);
        file.setWritable(true, true);
    }

    /** The same command, whose process and children write for their owner alone; it keeps its process id. */
    static List<String> command(List<String> command) {
        if (!Files.isExecutable(SHELL)) {
            return command;
        }
        List<String> closed = new ArrayList<>(List.of(SHELL.toString(), "-c", "umask 077; exec \"$@\"", "sh"));
        closed.addAll(command);
        return closed;
    }
}
