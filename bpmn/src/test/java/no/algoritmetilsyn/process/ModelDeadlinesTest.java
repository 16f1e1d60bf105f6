package no.algoritmetilsyn.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.algoritmetilsyn.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** The rules of deadlines that models name are rows. */
class ModelDeadlinesTest {

    private static final Pattern NAMED = Pattern.compile(
            "name=\"deadline\" value=\"([^\"]+)\"|(?:daysBefore|workingDaysBefore|afterFirst)\\(execution, '([^']+)'");

    @Test
    void they_are() {
        var named = new TreeSet<String>();
        Models.ALL.stream()
                .filter(model -> model.endsWith(".bpmn"))
                .map(ModelDeadlinesTest::text)
                .flatMap(text -> NAMED.matcher(text).results())
                .flatMap(found -> Stream.of(found.group(1), found.group(2)))
                .filter(codes -> codes != null)
                .forEach(codes -> named.addAll(DueDates.codes(codes)));
        assertThat(named).contains("complaint-sorting-goal", "interim-reply");
        try (var database = TestDatabase.fresh()) {
            List<?> rows = database.inTransaction(
                    entities -> entities.createNativeQuery("SELECT DISTINCT code FROM deadline_rules", String.class)
                            .getResultList());
            assertThat(rows.stream().map(String.class::cast)).containsAll(named);
        }
    }

    private static String text(String model) {
        try (var stream = ModelDeadlinesTest.class.getClassLoader().getResourceAsStream(model)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
