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

    private static final Pattern FACE = Pattern.compile("\\bFace\\.[A-Z]+,");
    private static final Path CODE = Path.of(System.getProperty("root.dir"), "web/src/main/java");
    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\(([^)]*)\\)");
    private static final Pattern CLOSED = Pattern.compile("\"(/(?:tilsyn|virksomhet)/[^\"]*)\"");

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

    /** The addresses of files and drafts that are not for everybody, about the thing with this id: they are no pages. */
    public static List<String> closedServlets(String id) {
        try (Stream<Path> files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> SERVLET.matcher(text(file)).results())
                    .flatMap(servlet -> CLOSED.matcher(servlet.group(1)).results())
                    .map(address -> address.group(1).replace("*", id))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
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
        String code = text(SOURCE);
        List<Entry> found = ENTRY.matcher(code)
                .results()
                .flatMap(match -> pages(match.group(1)).map(path -> new Entry(path, match.group(2))))
                .toList();
        long faces = FACE.matcher(code.substring(0, code.indexOf(";\n\n    private")))
                .results()
                .count();
        if (faces < 5 || ENTRY.matcher(code).results().count() != faces) {
            throw new IllegalStateException("The list of pages cannot be read any more");
        }
        return found;
    }
}
