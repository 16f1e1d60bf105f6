package no.algoritmetilsyn.casefile.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.algoritmetilsyn.casefile.step.input.StepField;
import org.junit.jupiter.api.Test;

/** What the staff enters came by letter, phone or visit: what comes by the party's own pages is sent by the party itself. */
class StaffChannelsTest {

    @Test
    void no_step_lets_the_staff_say_that_the_party_has_written_on_its_own_pages() throws IOException {
        List<Class<?>> asking = steps().stream()
                .filter(step -> channel(step).findAny().isPresent())
                .toList();
        assertThat(asking).hasSizeGreaterThan(10);
        assertThat(asking).noneMatch(step -> channel(step)
                .anyMatch(field -> field.options().contains("OWN_PAGES")));
    }

    private static Stream<StepField> channel(Class<?> step) {
        return StepField.of(step).stream().filter(field -> field.name().equals("channel"));
    }

    private static List<Class<?>> steps() throws IOException {
        Path root = Path.of("target/classes");
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$"))
                    .<Class<?>>map(StaffChannelsTest::load)
                    .filter(type -> type.isAnnotationPresent(Step.class))
                    .toList();
        }
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(
                    file.substring(0, file.length() - ".class".length()).replace('/', '.'),
                    false,
                    StaffChannelsTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
