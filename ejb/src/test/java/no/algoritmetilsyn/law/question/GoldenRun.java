package no.algoritmetilsyn.law.question;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.algoritmetilsyn.appeal.question.AppealAnswersFixture;
import no.algoritmetilsyn.deadline.question.AnswersFixture;
import no.algoritmetilsyn.fine.question.FineAnswersFixture;
import no.algoritmetilsyn.lawbook.GoldenCase;
import no.algoritmetilsyn.lawbook.GoldenTable;
import no.algoritmetilsyn.lawbook.GoldenTables;
import no.algoritmetilsyn.penalty.question.PenaltyAnswersFixture;

/** Answers the rows of a folder, and tells of each that differs and of each table that is not answered. */
final class GoldenRun {

    /** Reasons of rows; no rows. */
    private static final String REASONS = "answers.csv";

    private final List<GoldenTable<?>> tables;
    private final Map<String, String> reasons;
    private final Consumer<String> told;

    /**
     * A run.
     *
     * @param reasons why we disagree with a row, by its id
     * @param told where it is told, line by line
     */
    GoldenRun(EntityManager reading, Map<String, String> reasons, Consumer<String> told) {
        this.tables = GoldenTables.of(
                AnswersFixture.answers(reading),
                PenaltyAnswersFixture.answers(reading),
                FineAnswersFixture.answers(reading),
                AppealAnswersFixture.answers(reading));
        this.reasons = reasons;
        this.told = told;
    }

    /** The rows that differ and of which nobody has said why. */
    List<String> unanswered(Path folder) throws IOException {
        List<String> unanswered = new ArrayList<>();
        for (GoldenTable<?> table : tables) {
            unanswered.addAll(unanswered(table, folder.resolve(table.file())));
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv") && !name.equals(REASONS))
                    .filter(name ->
                            tables.stream().noneMatch(table -> table.file().equals(name)))
                    .sorted()
                    .forEach(name -> told.accept(name + " is not computed: skipped"));
        }
        return unanswered;
    }

    private List<String> unanswered(GoldenTable<?> table, Path file) throws IOException {
        if (!Files.exists(file)) {
            told.accept(table.file() + " is not there: skipped");
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
                told.accept(line + (reason.isBlank() ? "" : ": " + reason));
                answered += reason.isBlank() ? 0 : 1;
                if (reason.isBlank()) {
                    unanswered.add(line);
                }
            }
        }
        told.accept(table.file() + ": " + rows.size() + " rows, " + answered + " of them answered");
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
}
