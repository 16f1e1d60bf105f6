package no.algoritmetilsyn.algorithm.intake.file;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/**
 * What a source says under one name.
 *
 * @param name in the source
 * @param texts what it says, as it says it; more than one where it gives a list
 */
record SourceValue(String name, List<String> texts) {

    /** @throws RowRejected when it is neither a text, a number nor a list of these */
    static SourceValue of(String name, JsonValue value) throws RowRejected {
        var texts = new ArrayList<String>();
        if (value instanceof JsonArray list) {
            for (JsonValue item : list) {
                add(texts, name, item);
            }
        } else {
            add(texts, name, value);
        }
        return new SourceValue(name, List.copyOf(texts));
    }

    private static void add(List<String> texts, String name, JsonValue value) throws RowRejected {
        switch (value.getValueType()) {
            case STRING -> addFilled(texts, ((JsonString) value).getString());
            case NUMBER, TRUE, FALSE -> texts.add(value.toString());
            case NULL -> {
                // Not filled in.
            }
            case OBJECT -> addFilled(texts, organisation(name, value.asJsonObject()));
            default -> throw new RowRejected(Rejection.WRONG_TYPE, name);
        }
    }

    /** Some give an organisation as an object; its number is read elsewhere. */
    private static String organisation(String name, JsonObject object) throws RowRejected {
        if (object.get("name") instanceof JsonString text) {
            return text.getString();
        }
        throw new RowRejected(Rejection.WRONG_TYPE, name);
    }

    private static void addFilled(List<String> texts, String text) {
        if (!text.isBlank()) {
            texts.add(text);
        }
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    /** All of it as one text. */
    String text() {
        return String.join("; ", texts);
    }
}
