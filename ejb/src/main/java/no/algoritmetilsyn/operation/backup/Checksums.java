package no.algoritmetilsyn.operation.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The digests of all files of a backup, in the form that {@code sha256sum -c} reads. */
final class Checksums {

    /** Name of the file. */
    static final String FILE = "SHA256SUMS";

    private final Path folder;
    private final Map<String, String> digests = new TreeMap<>();

    Checksums(Path folder) {
        this.folder = folder;
    }

    void add(Path file, String digest) {
        digests.put(folder.relativize(file).toString(), digest);
    }

    /** Writes them, last of all: a backup without them was not finished. */
    void write() throws IOException {
        var text = new StringBuilder();
        digests.forEach(
                (file, digest) -> text.append(digest).append("  ").append(file).append('\n'));
        Path part = folder.resolve(FILE + ".part");
        Folders.write(part, text.toString(), new Checksums(folder));
        Files.move(part, folder.resolve(FILE));
    }

    /** What in a backup is not what was written; empty when all is. */
    static List<String> broken(Path folder) throws IOException {
        List<String> broken = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(FILE))) {
            String name = line.substring(line.indexOf(' ')).trim();
            Path file = folder.resolve(name);
            if (!Files.isRegularFile(file) || !Folders.digest(file).equals(line.substring(0, line.indexOf(' ')))) {
                broken.add(name);
            }
        }
        return broken;
    }
}
