package no.algoritmetilsyn.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The pages and their parts as they stand in the source. */
final class Pages {

    private static final Path WEBAPP = Path.of("src/main/webapp");

    private Pages() {}

    /** What each page or part holds, by its path below the web application. */
    static Map<String, String> all() {
        return below(WEBAPP, ".xhtml");
    }

    /** What a file of the web application holds. */
    static String read(String path) {
        return read(WEBAPP.resolve(path));
    }

    private static Map<String, String> below(Path root, String ending) {
        var found = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(ending))
                    .forEach(file -> found.put(root.relativize(file).toString().replace('\\', '/'), read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
