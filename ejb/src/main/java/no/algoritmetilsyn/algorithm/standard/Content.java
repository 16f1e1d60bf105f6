package no.algoritmetilsyn.algorithm.standard;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a version of a record says: a value for each field that is filled in, in the JSON form that {@link FieldType}
 * tells. Empty values are not kept.
 *
 * @param values by id of the field
 */
public record Content(JsonObject values) {

    /** Looked up once: each static call of Json would search the class path for it. */
    private static final JsonProvider JSON = JsonProvider.provider();

    /** Nothing said yet. */
    public static final Content NONE = new Content(JsonValue.EMPTY_JSON_OBJECT);

    /**
     * Leaves out empty values, so that a field is either filled in or not there, and what nobody can see at the ends of
     * texts, so that two versions differ only where they can be seen to.
     */
    public Content {
        var kept = JSON.createObjectBuilder();
        values.entrySet().stream()
                .filter(value -> !isEmpty(value.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(value -> kept.add(value.getKey(), trimmed(value.getValue())));
        values = kept.build();
    }

    /** Reads what {@link #json} wrote. */
    public static Content parse(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return new Content(reader.readObject());
        }
    }

    /** As a JSON object, fields by id. */
    public String json() {
        return values.toString();
    }

    /** The value of a field. */
    public Optional<JsonValue> get(String field) {
        return Optional.ofNullable(values.get(field));
    }

    /** The text of a field that holds one, or the name of the organisation it holds; empty when not filled in. */
    public String text(String field) {
        JsonValue value = values.get(field);
        if (value instanceof JsonString text) {
            return text.getString();
        }
        return value instanceof JsonObject organisation ? organisation.getString("name", "") : "";
    }

    /** The number of the organisation that a field holds; empty when it holds none or one without a number. */
    public Optional<String> number(String field) {
        return values.get(field) instanceof JsonObject organisation
                ? Optional.ofNullable(organisation.getString("number", null))
                : Optional.empty();
    }

    /** Everything a field says, as pieces of text: its one value, its words, or the cells of its rows. */
    public List<String> texts(String field) {
        return get(field).map(Content::pieces).orElse(List.of());
    }

    /** The same with another value in one field; {@link JsonValue#NULL} empties it. */
    public Content with(String field, JsonValue value) {
        return new Content(JSON.createObjectBuilder(values).add(field, value).build());
    }

    /** The same with another text in one field. */
    public Content with(String field, String text) {
        return with(field, text == null ? JsonValue.NULL : JSON.createValue(text));
    }

    private static List<String> pieces(JsonValue value) {
        var pieces = new ArrayList<String>();
        switch (value.getValueType()) {
            case STRING -> pieces.add(((JsonString) value).getString());
            case ARRAY -> value.asJsonArray().forEach(item -> pieces.addAll(pieces(item)));
            case OBJECT -> value.asJsonObject().values().forEach(cell -> pieces.addAll(pieces(cell)));
            default -> pieces.add(value.toString());
        }
        return pieces;
    }

    private static JsonValue trimmed(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> JSON.createValue(trimmed(((JsonString) value).getString()));
            case ARRAY -> {
                var items = JSON.createArrayBuilder();
                value.asJsonArray().forEach(item -> items.add(trimmed(item)));
                yield items.build();
            }
            case OBJECT -> {
                var cells = JSON.createObjectBuilder();
                value.asJsonObject().forEach((name, cell) -> cells.add(name, trimmed(cell)));
                yield cells.build();
            }
            default -> value;
        };
    }

    private static String trimmed(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && isUnseen(text.charAt(begin))) {
            begin++;
        }
        while (begin < end && isUnseen(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }

    /** Blanks of all kinds, and marks that only tell how to set what stands beside them. */
    private static boolean isUnseen(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT;
    }

    private static boolean isEmpty(JsonValue value) {
        return switch (value.getValueType()) {
            case NULL -> true;
            case STRING -> trimmed(((JsonString) value).getString()).isEmpty();
            case ARRAY -> value.asJsonArray().stream().allMatch(Content::isEmpty);
            case OBJECT -> value.asJsonObject().values().stream().allMatch(Content::isEmpty);
            default -> false;
        };
    }

    /** The ids of the fields that are filled in. */
    public Stream<String> filled() {
        return values.keySet().stream();
    }
}
