package no.algoritmetilsyn.deadline.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.algoritmetilsyn.deadline.DeadlineRefused;
import no.algoritmetilsyn.law.question.Reading;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;

/**
 * The rows that lawyers read ({@code docs/law/golden}), or those of the folder that the property {@code golden.dir} names. Each
 * row that differs is printed, and fails the test unless {@code answers.csv} of the project says why.
 */
class GoldenCasesTest {

    private static final Path OURS = projectFolder().resolve("docs/law/golden");
    private static final List<String> NOT_COMPUTED_YET = List.of("penalty.csv", "fine.csv", "appeal.csv");

    @Test
    void every_row_has_the_answer_that_it_expects() throws IOException {
        String named = System.getProperty("golden.dir", "");
        Path folder = named.isBlank() ? OURS : Path.of(named);
        assertThat(folder).as("golden.dir").isAbsolute().isDirectory();
        NOT_COMPUTED_YET.forEach(table -> say(table
                + (Files.exists(folder.resolve(table)) ? " is not computed yet: skipped" : " is not there: skipped")));
        Path table = folder.resolve("deadlines.csv");
        if (!Files.exists(table)) {
            say("deadlines.csv is not there: skipped");
            return;
        }
        assertThat(unanswered(rows(table))).isEmpty();
    }

    private static List<String> unanswered(List<Map<String, String>> rows) throws IOException {
        Map<String, String> reasons = rows(OURS.resolve("answers.csv")).stream()
                .collect(Collectors.toMap(row -> row.get("id"), row -> row.get("reason")));
        List<String> unanswered = new ArrayList<>();
        try (var fixture = new AnswersFixture()) {
            for (Map<String, String> row : rows) {
                String found = answer(fixture.answers, row);
                if (!same(found, row.get("expected_due"))) {
                    String line = row.get("id") + ": " + found + ", not " + row.get("expected_due") + " ("
                            + row.get("rule") + " from " + row.get("start") + ", " + row.get("provision") + ")";
                    String reason = reasons.getOrDefault(row.get("id"), "");
                    say(line + (reason.isBlank() ? "" : ": " + reason));
                    if (reason.isBlank()) {
                        unanswered.add(line);
                    }
                }
            }
        }
        say("deadlines.csv: " + rows.size() + " rows");
        return unanswered;
    }

    private static String answer(Answers answers, Map<String, String> row) {
        Reading<Question> reading = QuestionReader.read(row);
        // A sort of start that the product does not know changes nothing in the count.
        boolean readable = reading.problems().keySet().stream().allMatch("start_type"::equals);
        if (!readable) {
            return "cannot be read " + reading.problems();
        }
        try {
            return answers.answer(reading.question()).written();
        } catch (DeadlineRefused refused) {
            return "refused " + refused.refusal();
        }
    }

    /** Moments are the same whatever offset they are written with. */
    private static boolean same(String found, String expected) {
        boolean moments = found.contains("T") && expected.contains("T") && found.matches("\\d.*");
        return moments
                ? OffsetDateTime.parse(found).isEqual(OffsetDateTime.parse(expected))
                : found.equals(expected.trim());
    }

    private static List<Map<String, String>> rows(Path table) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .get();
        String text = Files.readString(table).replace("\uFEFF", "");
        try (var parser = org.apache.commons.csv.CSVParser.parse(text, format)) {
            return parser.stream().map(record -> record.toMap()).toList();
        }
    }

    private static void say(String line) {
        System.out.println("[golden] " + line);
    }

    private static Path projectFolder() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs/law.md"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
