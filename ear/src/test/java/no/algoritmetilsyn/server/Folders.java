package no.algoritmetilsyn.server;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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

    /** Copies a file, or a folder with all that is in it, with the rights of each; what goes away meanwhile is left out. */
    static void copy(Path from, Path to) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(from)) {
            all = files.toList();
        }
        Files.createDirectories(to.toAbsolutePath().getParent());
        for (Path file : all) {
            Path copy = to.resolve(from.relativize(file).toString());
            try {
                if (!Files.isDirectory(copy)) {
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            } catch (NoSuchFileException gone) {
                // As said.
            }
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
