package no.algoritmetilsyn.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Nothing that is kept from the public leaves by any door: not a restricted field, not a withheld one, not a restricted
 * record; not from the newest version and not from an old one.
 */
@ExtendWith(Installation.class)
class LeakIT {

    @Test
    void no_restricted_or_withheld_word_leaves_by_any_door(Installation installation) throws IOException {
        String mark = "lekkasje" + System.nanoTime();
        var file = new RegisterFile();
        JsonObjectBuilder content = Json.createObjectBuilder(
                RegisterFile.content("Åpen prøve " + mark, "Prøvebyen", "Åpent formål " + mark));
        Map<String, String> hidden = new LinkedHashMap<>();
        for (JsonObject field : fields()) {
            String visibility = field.getString("visibility");
            if (!visibility.equals("PUBLIC") && !field.getString("type").equals("CHOICE")) {
                String word = "hemmelig" + hidden.size() + "x" + mark;
                hidden.put(field.getString("id"), word);
                content.add(field.getString("id"), value(field, word));
            }
        }
        assertThat(hidden).hasSizeGreaterThan(8);
        UUID id = file.put(UUID.randomUUID(), content.build());
        String secretRecord = "heilhemmeleg" + mark;
        UUID secret = file.put(
                UUID.randomUUID(),
                Json.createObjectBuilder(RegisterFile.content(secretRecord, secretRecord + "organ", secretRecord))
                        .add("lawEnforcement", "YES")
                        .build());
        withhold(installation, file, id, hidden);
        // A second version in which the fields are empty: the old one must not give them away either.
        file.put(id, RegisterFile.content("Åpen prøve " + mark, "Prøvebyen", "Åpent formål endret " + mark));
        file.send(installation.url());
        Patience.until(Duration.ofSeconds(10), () -> get(installation, "/api/v1/algorithms?q=endret+" + mark)
                .contains(id.toString()));

        List<String> doors = List.of(
                "/algoritmer/" + id,
                "/algoritmer/" + id + "/versjoner",
                "/algoritmer/" + id + "/versjoner/1",
                "/algoritmer/" + id + "/endringer?fra=1&til=2",
                "/algoritmer?sort=changed",
                "/algoritmer/feed.atom",
                "/algoritmer/statistikk",
                "/api/v1/algorithms/" + id,
                "/api/v1/algorithms/" + id + "/versions",
                "/api/v1/algorithms/" + id + "/versions/1",
                "/api/v1/algorithms/" + id + "/versions/1/diff/2",
                "/api/v1/algorithms/" + id + "/similar",
                "/api/v1/algorithms?sort=changed&size=100",
                "/api/v1/algorithms.jsonl",
                "/api/v1/algorithms-history.jsonl",
                "/api/v1/algorithms.csv",
                "/api/v1/katalog.ttl");
        for (String door : doors) {
            String answer = get(installation, door);
            assertThat(answer).as(door).doesNotContain("hemmelig").doesNotContain(secretRecord);
        }
        assertThat(get(installation, "/algoritmer/" + id + "/versjoner/1"))
                .as("what stands in place of a withheld field")
                .contains("offentleglova § 24");
        for (String word : hidden.values()) {
            assertThat(total(installation, word)).as(word).isZero();
        }
        assertThat(total(installation, secretRecord)).isZero();
        assertThat(get(installation, "/api/v1/suggestions?q=heilhemm")).doesNotContain(secretRecord);
        assertThat(get(installation, "/api/v1/suggestions?q=hemmelig")).doesNotContain(mark);
        for (String path : List.of("/algoritmer/", "/api/v1/algorithms/")) {
            assertThat(new Client(installation.url()).get(path + secret).status())
                    .isEqualTo(404);
        }
        assertThat(indexed(installation))
                .as("the files of the public index")
                .anyMatch(word -> word.contains(mark))
                .noneMatch(word -> word.contains("hemmelig") || word.contains("heilhemm"));
    }

    @Test
    void what_was_public_and_is_no_longer_is_gone_from_every_door(Installation installation) {
        long now = System.nanoTime();
        String mark = "fellesord" + now;
        String recordWord = "skjultoppforing" + now;
        String fieldWord = "skjultfelt" + now;
        var file = new RegisterFile();
        UUID hidden = file.put(
                UUID.randomUUID(), RegisterFile.content("Ser " + recordWord, recordWord + "organ", mark + " " + mark));
        UUID partly = file.put(
                UUID.randomUUID(),
                Json.createObjectBuilder(RegisterFile.content("Plan " + mark, "Prøvebyen", mark + " " + mark))
                        .add("rollback", fieldWord + " " + mark)
                        .build());
        file.send(installation.url());
        // Two versions of each, so that there is a difference to ask for.
        file.put(hidden, RegisterFile.content("Ser " + recordWord, recordWord + "organ", mark + " igjen"));
        file.put(
                partly,
                Json.createObjectBuilder(RegisterFile.content("Plan " + mark, "Prøvebyen", mark + " igjen"))
                        .add("rollback", fieldWord + " endret " + mark)
                        .build());
        file.send(installation.url());
        Patience.until(Duration.ofSeconds(10), () -> get(installation, "/api/v1/algorithms/" + partly + "/similar")
                .contains(recordWord));
        assertThat(indexed(installation))
                .anyMatch(word -> word.contains(recordWord))
                .anyMatch(word -> word.contains(fieldWord));

        List<String> common = List.of(
                "/algoritmer?sort=changed",
                "/algoritmer/feed.atom",
                "/api/v1/algorithms?q=" + mark,
                "/api/v1/algorithms.jsonl",
                "/api/v1/algorithms-history.jsonl",
                "/api/v1/algorithms.csv",
                "/api/v1/suggestions?q=skjultopp",
                "/api/v1/algorithms/" + partly + "/similar");
        List<String> own = List.of(
                "/algoritmer/%s",
                "/algoritmer/%s/versjoner/1",
                "/algoritmer/%s/endringer?fra=1&til=2",
                "/api/v1/algorithms/%s",
                "/api/v1/algorithms/%s/versions/1",
                "/api/v1/algorithms/%s/versions/2");
        for (String door : common) {
            assertThat(get(installation, door)).as(door).contains(recordWord);
        }
        for (String door : List.of("/api/v1/algorithms.jsonl", "/api/v1/algorithms-history.jsonl")) {
            assertThat(get(installation, door)).as(door).contains(fieldWord);
        }
        for (String door : own) {
            assertThat(get(installation, door.formatted(hidden))).as(door).contains(recordWord);
            assertThat(get(installation, door.formatted(partly))).as(door).contains(fieldWord);
        }
        assertThat(get(installation, "/api/v1/algorithms/" + partly + "/versions/1/diff/2"))
                .contains(fieldWord);
        assertThat(total(installation, fieldWord)).isOne();

        file.put(
                hidden,
                Json.createObjectBuilder(
                                RegisterFile.content("Ser " + recordWord, recordWord + "organ", mark + " til slutt"))
                        .add("lawEnforcement", "YES")
                        .build());
        withhold(installation, file, partly, Map.of("rollback", fieldWord));

        assertThat(indexed(installation))
                .as("the files of the public index")
                .anyMatch(word -> word.contains(mark))
                .noneMatch(word -> word.contains(recordWord) || word.contains(fieldWord));
        for (String door : common) {
            assertThat(get(installation, door))
                    .as(door)
                    .doesNotContain(recordWord)
                    .doesNotContain(fieldWord);
        }
        for (String door : own) {
            assertThat(new Client(installation.url())
                            .get(door.formatted(hidden))
                            .status())
                    .as(door)
                    .isEqualTo(404);
            assertThat(get(installation, door.formatted(partly))).as(door).doesNotContain(fieldWord);
        }
        assertThat(get(installation, "/api/v1/algorithms/" + partly + "/versions/1/diff/2"))
                .doesNotContain(fieldWord);
        assertThat(new Client(installation.url())
                        .get("/api/v1/algorithms/" + hidden + "/versions/1/diff/2")
                        .status())
                .isEqualTo(404);
        for (String word : List.of(recordWord, fieldWord)) {
            assertThat(total(installation, word)).as(word).isZero();
        }
        assertThat(get(installation, "/api/v1/suggestions?q=skjultfelt")).doesNotContain(fieldWord);
    }

    /** The words of the public index, when it has come as far as now. */
    private static Set<String> indexed(Installation installation) {
        return IndexWords.since(
                installation.data().resolve("index").resolve("register"), RegisterFile.mark(installation.url()));
    }

    /** Puts the record in, and then withholds each field that may be, as the product stores such a decision. */
    private static void withhold(Installation installation, RegisterFile file, UUID id, Map<String, String> hidden) {
        file.send(installation.url());
        var database = new Database(installation);
        hidden.keySet()
                .forEach(field -> database.run(
                        """
                        INSERT INTO algorithm_withholdings (id, record_id, field, legal_ground, decided_by, decided_at)
                        VALUES (gen_random_uuid(), ?::uuid, ?, 'offentleglova § 24', gen_random_uuid(), now())
                        """,
                        id.toString(),
                        field));
        database.run("UPDATE algorithm_records SET revision = revision + 1 WHERE id = ?::uuid", id.toString());
        database.run(
                """
                INSERT INTO changes (kind, subject_id, version, at)
                SELECT told.kind, id, revision, now() FROM algorithm_records,
                  (VALUES ('algorithm'), ('algorithm.hidden')) AS told (kind) WHERE id = ?::uuid
                """,
                id.toString());
    }

    private static JsonValue value(JsonObject field, String word) {
        return switch (field.getString("type")) {
            case "ROWS" ->
                Json.createArrayBuilder()
                        .add(Json.createObjectBuilder().add(columns(field).getString(0), word))
                        .build();
            case "LINK" -> Json.createValue("https://example.org/" + word);
            default -> Json.createValue(word);
        };
    }

    private static JsonArray columns(JsonObject field) {
        return field.getJsonArray("columns");
    }

    private static List<JsonObject> fields() throws IOException {
        Path standard = Path.of(System.getProperty("root.dir"))
                .resolve("ejb/src/main/resources/no/algoritmetilsyn/algorithm/record-standard-1.0.json");
        try (JsonReader reader = Json.createReader(Files.newInputStream(standard))) {
            return reader.readObject().getJsonArray("fields").getValuesAs(JsonObject.class);
        }
    }

    private static String get(Installation installation, String path) {
        Client.Answer answer = new Client(installation.url()).get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static int total(Installation installation, String word) {
        return new Client(installation.url())
                .get("/api/v1/algorithms?q=" + word)
                .json()
                .getInt("total");
    }
}
