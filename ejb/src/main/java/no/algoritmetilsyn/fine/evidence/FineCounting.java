package no.algoritmetilsyn.fine.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.decision.Decision;
import no.algoritmetilsyn.fine.question.FineAnswers;
import no.algoritmetilsyn.fine.question.FineQuestion;
import no.algoritmetilsyn.fine.question.FineReader;
import no.algoritmetilsyn.fine.step.CountCeiling;
import no.algoritmetilsyn.law.question.FieldProblem;
import no.algoritmetilsyn.law.question.Reading;
import no.algoritmetilsyn.law.question.Receipt;
import no.algoritmetilsyn.law.question.RowRefused;

/** Asks the pure function about fines for a decision: makes its row, so that nothing here reckons (forvaltningsloven § 44). */
@Dependent
class FineCounting {

    private static final String DECIDED = "decided";
    private static final String NOTICE = "advance_notice";

    /** The components of the step, by the column of the table. */
    private static final Map<String, String> FIELDS = Map.of(
            "basis", "basis",
            "size", "size",
            "turnover_nok", "turnover",
            "eur_rate", "euroRate",
            "g_nok", "basicAmount",
            "breach_ended", "breachEnded");

    private static final Map<FieldProblem, String> CODES = Map.of(
            FieldProblem.MISSING, "missing",
            FieldProblem.UNKNOWN, "unknown",
            FieldProblem.NOT_A_NUMBER, "notANumber",
            FieldProblem.OUT_OF_RANGE, "outOfRange");

    @Inject
    FineAnswers answers;

    /**
     * As if it were decided on a day.
     *
     * @throws InvalidStep when the table cannot be asked with these values
     */
    FineCounted count(CountCeiling step, Decision decision, LocalDate day) {
        JsonObjectBuilder row = Json.createObjectBuilder()
                .add("basis", step.basis())
                .add("size", step.size().name());
        if (step.turnover() != null) {
            row.add("turnover_nok", step.turnover().toPlainString());
        }
        if (step.euroRate() != null) {
            row.add("eur_rate", step.euroRate().replace(',', '.'));
        }
        if (step.basicAmount() != null) {
            row.add("g_nok", step.basicAmount().toString());
        }
        if (step.breachEnded() != null) {
            row.add("breach_ended", step.breachEnded().toString());
        }
        return ask(dated(row, decision, day));
    }

    /** What a count that is kept gives for another day of decision, and for the notice that was given since. */
    FineCounted again(FineCount kept, Decision decision, LocalDate day) {
        JsonObject before = Json.createReader(new StringReader(kept.counted())).readObject();
        JsonObjectBuilder row = Json.createObjectBuilder();
        before.forEach((column, value) -> {
            if (!column.equals(DECIDED) && !column.equals(NOTICE)) {
                row.add(column, value);
            }
        });
        return ask(dated(row, decision, day));
    }

    /** What a count that is kept says, by the law as it is read now. */
    FineCounted kept(FineCount kept) {
        return ask(new FineRowOfDay(
                Json.createReader(new StringReader(kept.counted())).readObject(), kept.countedOn()));
    }

    private static FineRowOfDay dated(JsonObjectBuilder row, Decision decision, LocalDate day) {
        if (decision.noticedOn() != null) {
            row.add(NOTICE, decision.noticedOn().toString());
        }
        return new FineRowOfDay(row.add(DECIDED, day.toString()).build(), day);
    }

    private record FineRowOfDay(JsonObject row, LocalDate day) {}

    private FineCounted ask(FineRowOfDay asked) {
        var cells = new HashMap<String, String>();
        asked.row().forEach((column, value) -> cells.put(column, ((JsonString) value).getString()));
        Reading<FineQuestion> reading = FineReader.read(cells);
        if (reading.whole().isEmpty()) {
            throw new InvalidStep(reading.problems().entrySet().stream()
                    .map(problem -> violation(problem.getKey(), problem.getValue()))
                    .toList());
        }
        try {
            var answer = answers.answer(reading.question());
            return new FineCounted(asked.row(), asked.day(), answer, Receipt.of("fine", reading, answer));
        } catch (RowRefused refused) {
            throw new InvalidStep(List.of(violation(refused.column(), refused.problem())));
        }
    }

    private static Violation violation(String column, FieldProblem problem) {
        return Violation.of(FIELDS.getOrDefault(column, "basis"), CODES.getOrDefault(problem, "malformed"));
    }
}
