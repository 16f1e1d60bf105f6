package no.algoritmetilsyn;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.algoritmetilsyn.server.PassedOnServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Processes have passed each element and timer of the models on the assembled server as well: each task was done, each timer has fired.
 * Comes after all tests of the server; where only some of them have run this time, nothing is asked.
 */
class ModelsOnServerTest {

    private static final Path TESTS = Path.of("src/test/java");
    private static final Path REPORTS = Path.of("target/failsafe-reports");
    private static final DateTimeFormatter RUN = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    @Test
    void every_element_and_timer_is_passed_on_the_server() throws IOException {
        assumeTrue(haveAllRun(), "the tests of the server have not all run");
        ModelElements.requireAll(passed());
    }

    private static Set<String> passed() throws IOException {
        var passed = new HashSet<String>();
        for (String element : ModelElements.names(PassedOnServer.folder())) {
            if (Files.readString(PassedOnServer.folder().resolve(element)).equals(PassedOnServer.run())) {
                passed.add(element);
            }
        }
        return passed;
    }

    private static boolean haveAllRun() throws IOException {
        Instant begun = LocalDateTime.parse(PassedOnServer.run(), RUN).toInstant(ZoneOffset.UTC);
        for (String test : tests()) {
            Path report = REPORTS.resolve(test + ".txt");
            if (!Files.exists(report)
                    || Files.getLastModifiedTime(report).toInstant().isBefore(begun)) {
                return false;
            }
        }
        return true;
    }

    /** Those that every run has: what carries a tag as a whole belongs to the long forms. */
    private static List<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.map(file -> TESTS.relativize(file).toString())
                    .filter(file -> file.endsWith("IT.java"))
                    .map(file -> file.replace(".java", "").replace('/', '.'))
                    .filter(ModelsOnServerTest::isInEveryRun)
                    .toList();
        }
    }

    private static boolean isInEveryRun(String name) {
        try {
            Class<?> type = Class.forName(name, false, ModelsOnServerTest.class.getClassLoader());
            return !Modifier.isAbstract(type.getModifiers()) && type.getAnnotationsByType(Tag.class).length == 0;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
