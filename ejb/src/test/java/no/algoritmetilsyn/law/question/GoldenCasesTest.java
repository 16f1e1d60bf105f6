package no.algoritmetilsyn.law.question;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import no.algoritmetilsyn.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/**
 * The rows that lawyers read ({@code docs/law/golden}), or those of the folder that the property {@code golden.dir} names. Each
 * row that differs is printed, and fails the test unless {@code answers.csv} of the project says why.
 */
class GoldenCasesTest {

    @Test
    void every_row_has_the_answer_that_it_expects() throws IOException {
        String named = System.getProperty("golden.dir", "");
        Path folder = named.isBlank() ? GoldenFolder.ours() : Path.of(named);
        assertThat(folder).as("golden.dir").isAbsolute().isDirectory();
        Map<String, String> reasons = GoldenFolder.rows(GoldenFolder.ours().resolve("answers.csv")).stream()
                .collect(Collectors.toMap(row -> row.get("id"), row -> row.get("reason")));
        try (var database = TestDatabase.fresh();
                EntityManager reading = database.entities().createEntityManager()) {
            var run = new GoldenRun(reading, reasons, line -> System.out.println("[golden] " + line));
            assertThat(run.unanswered(folder)).isEmpty();
        }
    }
}
