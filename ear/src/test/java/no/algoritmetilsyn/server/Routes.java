package no.algoritmetilsyn.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.algoritmetilsyn.casefile.StepRecords;

/** All pages, as the source of the web module lists them, so that no page escapes the tests. */
public final class Routes {

    /** A page: its address, perhaps with segments in braces, and its face: PUBLIC, BODY or STAFF. */
    public record Entry(String path, String face) {

        /** Whether anybody may see it. */
        public boolean isPublic() {
            return face.equals("PUBLIC");
        }

        /** The address of the page about the thing with this id; where it has versions, about the first. */
        public String at(String id) {
            return path.replace("{id}", id).replace("{number}", "1");
        }
    }

    private static final Path SOURCE =
            Path.of(System.getProperty("root.dir"), "web/src/main/java/no/algoritmetilsyn/platform/web/Route.java");
    private static final Pattern ENTRY =
            Pattern.compile("[A-Z_]+\\(\\s*\"(/[^\"]*)\",\\s*\"[^\"]*\",\\s*Face\\.(\\w+),\\s*\"[^\"]*\"\\)");

    private static final String OF_STEP = "{step}";

    private static final String OF_OPENING = "{kind}";

    private static final Path VIEWS = Path.of(System.getProperty("root.dir"), "web/src/main/webapp");

    private Routes() {}

    /** The files of all views that have none of their own as an address, without suffix: {@code /<feature>/<page>}. */
    public static List<String> views() {
        try (Stream<Path> files = Files.walk(VIEWS)) {
            return files.map(file -> "/" + VIEWS.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("/WEB-INF/"))
                    .filter(file -> !file.startsWith("/resources/"))
                    .map(file -> file.substring(0, file.length() - ".xhtml".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page of steps is as many pages as there are steps, and that of openings as there are openings. */
    private static Stream<String> pages(String path) {
        return path.contains(OF_STEP)
                ? StepRecords.all().stream()
                        .map(step -> path.replace(OF_STEP, step.step().path()))
                : StepRecords.openings().stream()
                        .map(kind -> path.replace(OF_OPENING, kind))
                        .distinct();
    }

    /** All of them. */
    public static List<Entry> all() {
        try {
            List<Entry> found = ENTRY.matcher(Files.readString(SOURCE))
                    .results()
                    .flatMap(match -> pages(match.group(1)).map(path -> new Entry(path, match.group(2))))
                    .toList();
            if (found.size() < 5) {
                throw new IllegalStateException("The list of pages cannot be read any more");
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
