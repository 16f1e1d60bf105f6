package no.algoritmetilsyn.algorithm.standard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The file of the standard, looked at as a file: whatever is misspelt in it would be silently left out. */
class RecordStandardTest {

    private static final Set<String> MEMBERS = Set.of(
            "id",
            "section",
            "kinds",
            "type",
            "length",
            "advised",
            "vocabulary",
            "columns",
            "required",
            "visibility",
            "search",
            "facet",
            "standards",
            "import");

    private static final JsonObject FILE = file();

    private static JsonObject file() {
        InputStream stream =
                RecordStandardTest.class.getResourceAsStream("/no/algoritmetilsyn/algorithm/record-standard-1.0.json");
        return Json.createReader(stream).readObject();
    }

    private static List<JsonObject> fields() {
        return FILE.getJsonArray("fields").getValuesAs(JsonObject.class);
    }

    private static List<String> texts(JsonObject object, String name) {
        JsonArray array = object.getJsonArray(name);
        return array == null
                ? List.of()
                : array.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList();
    }

    @Test
    void every_id_is_there_once_and_can_be_a_name_anywhere() {
        List<String> ids = fields().stream().map(field -> field.getString("id")).toList();
        assertThat(ids)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z][A-Za-z0-9]+"))
                .hasSizeGreaterThan(60);
        assertThat(RecordStandard.newest().fields()).extracting(RecordField::id).containsExactlyElementsOf(ids);
    }

    @Test
    void nothing_in_it_is_unknown() {
        for (JsonObject field : fields()) {
            assertThat(MEMBERS).as(field.getString("id")).containsAll(field.keySet());
            assertThat(texts(FILE, "sections")).contains(field.getString("section"));
            assertThat(texts(field, "kinds")).isNotEmpty();
            assertThat(texts(field, "standards")).as(field.getString("id")).isNotEmpty();
        }
        Set<String> used = new HashSet<>();
        fields().forEach(field -> used.add(field.getString("section")));
        assertThat(used).containsExactlyInAnyOrderElementsOf(texts(FILE, "sections"));
    }

    @Test
    void every_vocabulary_is_used_and_every_choice_has_one() {
        Set<String> used = new TreeSet<>();
        for (JsonObject field : fields()) {
            boolean choice = field.getString("type").startsWith("CHOICE");
            assertThat(field.containsKey("vocabulary"))
                    .as(field.getString("id"))
                    .isEqualTo(choice);
            if (choice) {
                used.add(field.getString("vocabulary"));
            }
        }
        assertThat(used).isEqualTo(FILE.getJsonObject("vocabularies").keySet());
    }

    @Test
    void words_are_words_and_no_wording_stands_for_two_of_them() {
        FILE.getJsonObject("vocabularies").forEach((name, words) -> {
            List<String> values = new ArrayList<>();
            List<String> aliases = new ArrayList<>();
            for (JsonObject word : words.asJsonArray().getValuesAs(JsonObject.class)) {
                assertThat(word.keySet()).containsOnly("value", "aliases");
                values.add(word.getString("value"));
                Set<String> own = new HashSet<>();
                texts(word, "aliases").forEach(alias -> own.add(alias.toLowerCase(java.util.Locale.ROOT)));
                aliases.addAll(own);
            }
            assertThat(values).as(name).doesNotHaveDuplicates();
            assertThat(aliases).as(name).doesNotHaveDuplicates();
        });
    }

    @Test
    void conditions_name_words_that_there_are() {
        for (JsonObject field : fields()) {
            if (field.get("required") instanceof JsonObject condition) {
                assertThat(condition.keySet())
                        .as(field.getString("id"))
                        .isNotEmpty()
                        .isSubsetOf("stages", "risks");
                assertThat(words("useStatus")).containsAll(texts(condition, "stages"));
                assertThat(words("riskClass")).containsAll(texts(condition, "risks"));
            } else {
                assertThat(field.getString("required")).isIn("ALWAYS", "NEVER");
            }
        }
    }

    private static List<String> words(String vocabulary) {
        return FILE.getJsonObject("vocabularies").getJsonArray(vocabulary).getValuesAs(JsonObject.class).stream()
                .map(word -> word.getString("value"))
                .toList();
    }

    @Test
    void lists_of_columns_belong_to_rows_and_lengths_to_texts() {
        for (JsonObject field : fields()) {
            String type = field.getString("type");
            assertThat(field.containsKey("columns")).as(field.getString("id")).isEqualTo(type.equals("ROWS"));
            assertThat(field.containsKey("length"))
                    .as(field.getString("id"))
                    .isEqualTo(Set.of("LINE", "TEXT", "LINK", "WORDS", "ORGANISATION", "ROWS")
                            .contains(type));
        }
    }

    @Test
    void every_name_of_another_format_is_read_by_one_field() {
        Map<String, List<String>> names = new java.util.TreeMap<>();
        for (JsonObject field : fields()) {
            JsonObject formats = field.getJsonObject("import");
            if (formats != null) {
                formats.keySet().forEach(format -> names.computeIfAbsent(format, key -> new ArrayList<>())
                        .addAll(texts(formats, format)));
            }
        }
        assertThat(names.keySet()).containsExactly("jsonl", "nl-json", "no-ki-csv");
        names.forEach((format, each) -> assertThat(each).as(format).doesNotHaveDuplicates());
        assertThat(names.get("no-ki-csv")).hasSize(17);
    }

    @Test
    void what_the_act_wants_public_is_never_withheld() {
        // AI Act Annex VIII section A 1, 4, 5, 7, 10 and section C 1 (art. 71(4))
        for (String id : List.of("provider", "name", "purpose", "status", "memberStates", "organisation")) {
            assertThat(RecordStandard.newest().field(id).orElseThrow().visibility())
                    .as(id)
                    .isEqualTo(Visibility.PUBLIC);
        }
    }
}
