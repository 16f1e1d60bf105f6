package no.algoritmetilsyn.server;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders and files that are whole or not there, at whatever moment the process is ended. */
final class Folders {

    private Folders() {}

    static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** Deletes all that is in a folder. */
    static void empty(Path folder) throws IOException {
        List<Path> inside;
        try (Stream<Path> files = Files.walk(folder)) {
            inside = files.filter(file -> !file.equals(folder))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        for (Path file : inside) {
            Files.deleteIfExists(file);
        }
    }

    /** Writes a file that is there with all its content, or as it was before. */
    static void write(Path file, String content) throws IOException {
        Path written = Files.createTempFile(
                Files.createDirectories(file.toAbsolutePath().getParent()),
                file.getFileName().toString(),
                ".new");
        Files.writeString(written, content);
        move(written, file);
    }

    /** Puts a finished file or folder in its place at once. */
    static void move(Path finished, Path place) throws IOException {
        try {
            Files.move(finished, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(finished, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
