package no.algoritmetilsyn.law.question;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.algoritmetilsyn.appeal.question.AppealAnswersFixture;
import no.algoritmetilsyn.appeal.question.AppealReader;
import no.algoritmetilsyn.deadline.question.AnswersFixture;
import no.algoritmetilsyn.deadline.question.QuestionReader;
import no.algoritmetilsyn.fine.question.FineAnswersFixture;
import no.algoritmetilsyn.fine.question.FineReader;
import no.algoritmetilsyn.penalty.question.PenaltyAnswersFixture;
import no.algoritmetilsyn.penalty.question.PenaltyReader;
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
        var deadlines = AnswersFixture.answers(reading);
        var appeals = AppealAnswersFixture.answers(reading);
        var fines = FineAnswersFixture.answers(reading);
        var penalties = PenaltyAnswersFixture.answers(reading);
        return List.of(
                new GoldenTable<>(
                        "deadlines.csv",
                        List.of("expected_due"),
                        // A sort of start that the product does not know changes nothing in the count.
                        Set.of("start_type"),
                        QuestionReader::read,
                        deadlines::answer),
                new GoldenTable<>(
                        "penalty.csv",
                        List.of("expected_nok", "limit_effective", "first_day"),
                        Set.of(),
                        PenaltyReader::read,
                        penalties::answer),
                new GoldenTable<>(
                        "fine.csv",
                        List.of(
                                "expected_ceiling_nok",
                                "arithmetic",
                                "payment_due",
                                "limitation_last_day",
                                "interrupted",
                                "may_fine_on_decision_day"),
                        Set.of(),
                        FineReader::read,
                        fines::answer),
                new GoldenTable<>(
                        "appeal.csv",
                        List.of(
                                "runs_from",
                                "last_day",
                                "timely",
                                "late_test_allowed",
                                "absolute_bar",
                                "barred",
                                "right_to_appeal",
                                "outcome",
                                "costs_last_day",
                                "outcome_constraint"),
                        Set.of(),
                        AppealReader::read,
                        appeals::answer));
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
            List<String> differences = differences(table, row);
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

    private static List<String> differences(GoldenTable<?> table, Map<String, String> row) {
        Map<String, String> found = table.found(row);
        if (found.containsKey("")) {
            return List.of(found.get(""));
        }
        return table.expected().stream()
                .filter(row::containsKey)
                .filter(column ->
                        !same(column, found.get(column), row.get(column).trim()))
                .map(column -> column + " " + found.get(column) + ", not " + row.get(column))
                .toList();
    }

    /** Moments are the same whatever offset they are written with; what may come of an appeal may be told with more words. */
    private static boolean same(String column, String found, String expected) {
        if (column.equals("outcome_constraint") && !found.isEmpty()) {
            return expected.contains(found);
        }
        boolean moments = found.contains("T") && expected.contains("T") && found.matches("\\d.*");
        return moments ? OffsetDateTime.parse(found).isEqual(OffsetDateTime.parse(expected)) : found.equals(expected);
    }

    private static void say(String line) {
        System.out.println("[golden] " + line);
    }
}
