package no.algoritmetilsyn.algorithm.standard;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code record-standard-<version>.json}, the one place where fields are told. */
final class StandardFile {

    private StandardFile() {}

    private static InputStream open(String version) {
        String name = "/no/algoritmetilsyn/algorithm/record-standard-" + version + ".json";
        return StandardFile.class.getResourceAsStream(name);
    }

    /** The file as it is. */
    static String text(String version) {
        try (InputStream stream = open(version)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RecordStandard read(String version) {
        try (JsonReader reader = Json.createReader(open(version))) {
            JsonObject file = reader.readObject();
            Map<String, Vocabulary> vocabularies = vocabularies(file.getJsonObject("vocabularies"));
            List<RecordField> fields = file.getJsonArray("fields").stream()
                    .map(JsonValue::asJsonObject)
                    .map(field -> field(field, vocabularies))
                    .toList();
            return RecordStandard.of(file, vocabularies, fields);
        }
    }

    private static Map<String, Vocabulary> vocabularies(JsonObject file) {
        Map<String, Vocabulary> vocabularies = new LinkedHashMap<>();
        file.forEach((name, words) -> {
            Map<String, List<String>> aliases = new LinkedHashMap<>();
            words.asJsonArray().stream()
                    .map(JsonValue::asJsonObject)
                    .forEach(word -> aliases.put(word.getString("value"), texts(word, "aliases")));
            vocabularies.put(name, new Vocabulary(name, aliases));
        });
        return vocabularies;
    }

    private static RecordField field(JsonObject field, Map<String, Vocabulary> vocabularies) {
        var type = FieldType.valueOf(field.getString("type"));
        return new RecordField(
                field.getString("id"),
                field.getString("section"),
                texts(field, "kinds").stream().map(RecordKind::valueOf).collect(Collectors.toUnmodifiableSet()),
                type,
                field.getInt("length", 0),
                field.getInt("advised", 0),
                type.hasVocabulary() ? vocabularies.get(field.getString("vocabulary")) : null,
                texts(field, "columns"),
                requirement(field.get("required")),
                Visibility.valueOf(field.getString("visibility")),
                SearchRole.valueOf(field.getString("search", SearchRole.NONE.name())),
                field.getBoolean("facet", false),
                texts(field, "standards"),
                imports(field.getJsonObject("import")));
    }

    private static Requirement requirement(JsonValue required) {
        if (required instanceof JsonString word) {
            return word.getString().equals("ALWAYS") ? Requirement.ALWAYS : Requirement.NEVER;
        }
        JsonObject condition = required.asJsonObject();
        return new Requirement(true, Set.copyOf(texts(condition, "stages")), Set.copyOf(texts(condition, "risks")));
    }

    private static Map<String, List<String>> imports(JsonObject formats) {
        return formats == null
                ? Map.of()
                : formats.keySet().stream()
                        .collect(Collectors.toUnmodifiableMap(format -> format, format -> texts(formats, format)));
    }

    private static List<String> texts(JsonObject object, String name) {
        JsonArray array = object.getJsonArray(name);
        return array == null
                ? List.of()
                : array.stream().map(StandardFile::text).toList();
    }

    static String text(JsonValue value) {
        return ((JsonString) value).getString();
    }
}
