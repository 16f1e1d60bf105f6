package no.algoritmetilsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A class that has grown long does more than one thing, and is split by what it does. */
class ClassSizeTest {

    private static final Path ROOT = Path.of(System.getProperty("root.dir"));
    private static final int TOO_LONG = 250;

    /** The search engine is an engine: its classes are measured by what they do in a second. */
    private static final String ENGINE = "no/algoritmetilsyn/search";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ejb/src/main",
                "ejb/src/test",
                "bpmn/src/main",
                "bpmn/src/test",
                "web/src/main",
                "web/src/test",
                "ear/src/test"
            })
    void no_class_has_250_lines(String folder) throws IOException {
        Path sources = ROOT.resolve(folder + "/java");
        assertThat(sources).isDirectory();
        try (Stream<Path> files = Files.walk(sources)) {
            List<String> tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.startsWith(sources.resolve(ENGINE)))
                    .filter(file -> lines(file) >= TOO_LONG)
                    .map(file -> file.getFileName() + ": " + lines(file))
                    .toList();
            assertThat(tooLong).isEmpty();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
