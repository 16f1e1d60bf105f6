package no.algoritmetilsyn.deadline;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;
import no.algoritmetilsyn.deadline.counting.Step;
import no.algoritmetilsyn.deadline.counting.StepKind;
import org.hibernate.annotations.Immutable;

/**
 * Steps as JSON: {@code [{"kind": "DAYS_COUNTED", "arguments": ["3", "2026-12-04"]}]}. A list of steps is never changed, only replaced, so Hibernate need not
 * convert it to see whether it was.
 */
@Converter
@Immutable
public class StepsJson implements AttributeConverter<List<Step>, String> {

    /** Looked up once: each static call of Json would search the class path for it. */
    private static final JsonProvider JSON = JsonProvider.provider();

    @Override
    public String convertToDatabaseColumn(List<Step> steps) {
        var array = JSON.createArrayBuilder();
        for (Step step : steps) {
            array.add(JSON.createObjectBuilder()
                    .add("kind", step.kind().name())
                    .add("arguments", JSON.createArrayBuilder(step.arguments())));
        }
        return array.build().toString();
    }

    @Override
    public List<Step> convertToEntityAttribute(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
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
