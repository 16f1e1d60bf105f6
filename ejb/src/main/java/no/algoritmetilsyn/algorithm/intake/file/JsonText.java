package no.algoritmetilsyn.algorithm.intake.file;

import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Map;
import no.algoritmetilsyn.platform.JsonDepth;

/** One record in JSON, read strictly. */
final class JsonText {

    private static final int DEEPEST = 16;
    private static final JsonReaderFactory READERS =
            JsonProvider.provider().createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private JsonText() {}

    /** The object. */
    static JsonObject object(String text) throws RowRejected {
        if (JsonDepth.exceeds(text, DEEPEST)) {
            throw new RowRejected(Rejection.TOO_DEEP, Integer.toString(DEEPEST));
        }
        try (var reader = READERS.createReader(new StringReader(text))) {
            JsonValue value = reader.readValue();
            if (!(value instanceof JsonObject object)) {
                throw new RowRejected(Rejection.NOT_AN_OBJECT);
            }
            requireStorable(object);
            return object;
        } catch (JsonException | ArithmeticException | NumberFormatException | UnsupportedOperationException broken) {
            // The last is for a number of more than a thousand digits.
            throw new RowRejected(isDuplicate(broken) ? Rejection.DUPLICATE_KEY : Rejection.BROKEN_JSON);
        } catch (IllegalStateException duplicate) {
            throw new RowRejected(Rejection.DUPLICATE_KEY);
        }
    }

    private static boolean isDuplicate(RuntimeException broken) {
        return broken.getMessage() != null && broken.getMessage().contains("Duplicate");
    }

    private static void requireStorable(JsonValue value) throws RowRejected {
        if (value instanceof JsonString text) {
            Utf8.requireStorable(text.getString());
        } else if (value instanceof JsonObject object) {
            for (Map.Entry<String, JsonValue> member : object.entrySet()) {
                Utf8.requireStorable(member.getKey());
                requireStorable(member.getValue());
            }
        } else if (value.getValueType() == JsonValue.ValueType.ARRAY) {
            for (JsonValue item : value.asJsonArray()) {
                requireStorable(item);
            }
        }
    }
}
