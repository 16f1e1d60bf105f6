package no.algoritmetilsyn.search.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** The folders of the generations of an index, and the file that names the live one. */
final class GenerationFolders {

    private static final Logger LOG = Logger.getLogger(GenerationFolders.class.getName());
    private static final String PREFIX = "index-";
    private static final String POINTER = "current";

    private final Path root;

    GenerationFolders(Path root) throws IOException {
        this.root = root;
        Files.createDirectories(root);
    }

    /** The live one, or null. */
    Path current() throws IOException {
        Path pointer = root.resolve(POINTER);
        if (!Files.isRegularFile(pointer)) {
            return null;
        }
        String name = Files.readString(pointer, StandardCharsets.UTF_8).trim();
        Path folder = root.resolve(name);
        return name.startsWith(PREFIX) && Files.isDirectory(folder) ? folder : null;
    }

    /** A new one. */
    Path next() throws IOException {
        int number = 1;
        for (Path folder : all()) {
            String digits = folder.getFileName().toString().substring(PREFIX.length());
            number = digits.matches("\\d{1,8}") ? Math.max(number, Integer.parseInt(digits) + 1) : number;
        }
        return Files.createDirectories(root.resolve(PREFIX + number));
    }

    /** Makes one the live one, from one moment to the next. */
    void point(Path folder) throws IOException {
        Path beside = root.resolve(POINTER + ".new");
        Files.writeString(beside, folder.getFileName().toString(), StandardCharsets.UTF_8);
        Files.move(beside, root.resolve(POINTER), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes all but one; what cannot be deleted stays until the next time. */
    void deleteOthers(Path kept) {
        try {
            for (Path folder : all()) {
                if (!folder.equals(kept)) {
                    delete(folder);
                }
            }
        } catch (IOException e) {
            LOG.log(Level.FINE, "An earlier index could not be deleted", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private List<Path> all() throws IOException {
        Files.createDirectories(root);
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith(PREFIX))
                    .filter(Files::isDirectory)
                    .toList();
        }
    }
}
