package no.algoritmetilsyn.deadline;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;
import no.algoritmetilsyn.deadline.counting.DeadlineLine;
import no.algoritmetilsyn.deadline.counting.DeadlineLineKind;
import org.hibernate.annotations.Immutable;

/**
 * Lines of an explanation as JSON: {@code [{"kind": "DAYS_COUNTED", "arguments": ["3", "2026-12-04"]}]}. A list of lines is never changed, only replaced, so Hibernate need not
 * convert it to see whether it was.
 */
@Converter
@Immutable
public class LinesJson implements AttributeConverter<List<DeadlineLine>, String> {

    /** Looked up once: each static call of Json would search the class path for it. */
    private static final JsonProvider JSON = JsonProvider.provider();

    @Override
    public String convertToDatabaseColumn(List<DeadlineLine> lines) {
        var array = JSON.createArrayBuilder();
        for (DeadlineLine line : lines) {
            array.add(JSON.createObjectBuilder()
                    .add("kind", line.kind().name())
                    .add("arguments", JSON.createArrayBuilder(line.arguments())));
        }
        return array.build().toString();
    }

    @Override
    public List<DeadlineLine> convertToEntityAttribute(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(LinesJson::line)
                    .toList();
        }
    }

    private static DeadlineLine line(JsonObject json) {
        return new DeadlineLine(
                DeadlineLineKind.valueOf(json.getString("kind")),
                json.getJsonArray("arguments").getValuesAs(JsonString::getString));
    }
}
