package no.algoritmetilsyn.text;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;

/** Cleans all texts of a JSON value, however deep; the reader of the value has bounded its depth. */
public final class CleanJson {

    /** Looked up once: each static call of Json would search the class path for it. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private CleanJson() {}

    /** The object with {@link CleanText#text clean} texts; names stay as they are. */
    public static JsonObject of(JsonObject object) {
        JsonObjectBuilder clean = JSON.createObjectBuilder();
        object.forEach((name, value) -> clean.add(name, of(value)));
        return clean.build();
    }

    /** The value with clean texts. */
    public static JsonValue of(JsonValue value) {
        if (value instanceof JsonString text) {
            String clean = CleanText.text(text.getString());
            return clean.equals(text.getString()) ? text : JSON.createValue(clean);
        }
        if (value instanceof JsonObject object) {
            return of(object);
        }
        if (value instanceof JsonArray array) {
            JsonArrayBuilder clean = JSON.createArrayBuilder();
            array.forEach(item -> clean.add(of(item)));
            return clean.build();
        }
        return value;
    }
}
