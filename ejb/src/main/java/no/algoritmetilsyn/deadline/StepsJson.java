package no.algoritmetilsyn.deadline;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;
import no.algoritmetilsyn.deadline.counting.Step;
import no.algoritmetilsyn.deadline.counting.StepKind;

/** Steps as JSON: {@code [{"kind": "DAYS_COUNTED", "arguments": ["3", "2026-12-04"]}]}. */
@Converter
public class StepsJson implements AttributeConverter<List<Step>, String> {

    @Override
    public String convertToDatabaseColumn(List<Step> steps) {
        var array = Json.createArrayBuilder();
        for (Step step : steps) {
            array.add(Json.createObjectBuilder()
                    .add("kind", step.kind().name())
                    .add("arguments", Json.createArrayBuilder(step.arguments())));
        }
        return array.build().toString();
    }

    @Override
    public List<Step> convertToEntityAttribute(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(StepsJson::step)
                    .toList();
        }
    }

    private static Step step(JsonObject json) {
        return new Step(
                StepKind.valueOf(json.getString("kind")),
                json.getJsonArray("arguments").getValuesAs(JsonString::getString));
    }
}
