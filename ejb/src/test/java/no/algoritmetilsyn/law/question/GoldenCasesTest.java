package no.algoritmetilsyn.law.question;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.algoritmetilsyn.appeal.question.AppealAnswersFixture;
import no.algoritmetilsyn.deadline.question.AnswersFixture;
import no.algoritmetilsyn.fine.question.FineAnswersFixture;
import no.algoritmetilsyn.lawbook.GoldenCase;
import no.algoritmetilsyn.lawbook.GoldenTable;
import no.algoritmetilsyn.lawbook.GoldenTables;
import no.algoritmetilsyn.penalty.question.PenaltyAnswersFixture;
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
        List<String> unanswered = new ArrayList<>();
        try (var database = TestDatabase.fresh();
                EntityManager reading = database.entities().createEntityManager()) {
            for (GoldenTable<?> table : tables(reading)) {
                unanswered.addAll(unanswered(table, folder.resolve(table.file()), reasons));
            }
        }
        assertThat(unanswered).isEmpty();
    }

    private static List<GoldenTable<?>> tables(EntityManager reading) {
        return GoldenTables.of(
                AnswersFixture.answers(reading),
                PenaltyAnswersFixture.answers(reading),
                FineAnswersFixture.answers(reading),
                AppealAnswersFixture.answers(reading));
    }

    private static List<String> unanswered(GoldenTable<?> table, Path file, Map<String, String> reasons)
            throws IOException {
        if (!Files.exists(file)) {
            say(table.file() + " is not there: skipped");
            return List.of();
        }
        List<Map<String, String>> rows = GoldenFolder.rows(file);
        List<String> unanswered = new ArrayList<>();
        int answered = 0;
        for (Map<String, String> row : rows) {
            List<String> differences = differences(table.answer(row, ""));
            if (!differences.isEmpty()) {
                String line = row.get("id") + ": " + String.join("; ", differences) + " (" + row.get("situation") + ")";
                String reason = reasons.getOrDefault(row.get("id"), "");
                say(line + (reason.isBlank() ? "" : ": " + reason));
                answered += reason.isBlank() ? 0 : 1;
                if (reason.isBlank()) {
                    unanswered.add(line);
                }
            }
        }
        say(table.file() + ": " + rows.size() + " rows, " + answered + " of them answered");
        return unanswered;
    }

    private static List<String> differences(GoldenCase answered) {
        if (!answered.fault().isEmpty()) {
            return List.of(answered.fault());
        }
        return answered.compared().stream()
                .filter(column -> !column.same())
                .map(column -> column.column() + " " + column.found() + ", not " + column.expected())
                .toList();
    }

    private static void say(String line) {
        System.out.println("[golden] " + line);
    }
}
