package no.algoritmetilsyn.platform.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import no.algoritmetilsyn.appeal.question.AppealReader;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.StepReader;
import no.algoritmetilsyn.deadline.question.QuestionReader;
import no.algoritmetilsyn.demand.step.OpenDemand;
import no.algoritmetilsyn.fine.question.FineReader;
import no.algoritmetilsyn.inspection.step.PlanInspection;
import no.algoritmetilsyn.penalty.question.PenaltyReader;
import no.algoritmetilsyn.platform.ClientNetwork;
import no.algoritmetilsyn.text.TypedNumber;
import no.algoritmetilsyn.text.TypedWords;
import no.algoritmetilsyn.text.WrittenDates;

/** Readers of steps, of rows of law, and of what is typed into a search or stands in the head of a call. */
class InputGrowthTest extends TimeByLength {

    private static final List<String> COLUMNS = List.of(
            "regime",
            "method",
            "amount",
            "unit",
            "start",
            "product_rule",
            "kind",
            "rate",
            "limit",
            "cap",
            "query_date",
            "events",
            "basis",
            "size",
            "turnover",
            "eur_rate",
            "decided",
            "appellant",
            "arrived",
            "notified");

    private static final List<String> PIECES_OF_VALUES = List.of(
            "9", "-", "1e", "2027-01-01 ", "1.", "{\"a\":", "[", "\"", "§", "17. mai 2026 ", "K-", "2026/", "«a»");

    /** What a call takes. */
    record Input(String text, Boolean flag, JsonObject object, Input within) {}

    static Stream<Reader> readers() {
        Map<String, Consumer<String>> readers = Map.ofEntries(
                Map.entry("deadline", row(QuestionReader::read)),
                Map.entry("appeal", row(AppealReader::read)),
                Map.entry("fine", row(FineReader::read)),
                Map.entry("penalty", row(PenaltyReader::read)),
                Map.entry("demand", step(new StepReader<>(OpenDemand.class))),
                Map.entry("inspection", step(new StepReader<>(PlanInspection.class))),
                Map.entry("input", InputGrowthTest::input),
                Map.entry("network", ClientNetwork::of),
                Map.entry("number", TypedNumber::read),
                Map.entry("words", TypedWords::query),
                Map.entry("written dates", text -> WrittenDates.in(text).count()),
                Map.entry("parameter", CleanParameters::decoded),
                Map.entry("place in an address", text -> Route.ALGORITHM.id("/algoritmer/" + text)));
        return Stream.concat(each(readers, PIECES), each(readers, PIECES_OF_VALUES));
    }

    private static Consumer<String> row(Function<Map<String, String>, ?> reader) {
        return text -> {
            Map<String, String> row = new HashMap<>();
            COLUMNS.forEach(column -> row.put(column, text));
            reader.apply(row);
            row.put(
                    "events",
                    "{\"pauses\":" + Json.createValue(text) + ",\"raise\":[" + "{},".repeat(text.length() / 9)
                            + "{}]}");
            reader.apply(row);
        };
    }

    private static Consumer<String> step(StepReader<?> reader) {
        return text -> {
            JsonObjectBuilder input = Json.createObjectBuilder();
            reader.fields().forEach(field -> input.add(field.name(), text));
            JsonObjectBuilder unknown = Json.createObjectBuilder();
            for (int i = 0; i < text.length() / 16; i++) {
                unknown.add(i + "~/", i);
            }
            for (JsonObjectBuilder each : List.of(input, unknown)) {
                try {
                    reader.read(each.build());
                } catch (InvalidStep refused) {
                    // As it should be.
                }
            }
        };
    }

    private static void input(String text) {
        JsonObjectBuilder unknown = Json.createObjectBuilder();
        for (int i = 0; i < text.length() / 16; i++) {
            unknown.add(i + "~/", i);
        }
        InputReader.read(unknown.add("text", text).add("flag", text).build(), Input.class);
    }
}
