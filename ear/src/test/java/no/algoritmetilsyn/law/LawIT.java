package no.algoritmetilsyn.law;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Law as a pure function, asked over HTTP by nobody in particular. */
@ExtendWith(Installation.class)
class LawIT {

    private static final Pattern CELL = Pattern.compile("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))");

    @ParameterizedTest
    @CsvSource({
        "deadline, deadlines.csv, expected_due",
        "accrual,  penalty.csv,   expected_nok|limit_effective|first_day",
        "penalty,  penalty.csv,   expected_nok|limit_effective|first_day",
        "ceiling,  fine.csv,      expected_ceiling_nok|arithmetic|payment_due|limitation_last_day|interrupted|may_fine_on_decision_day",
        "fine,     fine.csv,      expected_ceiling_nok",
        "appeal,   appeal.csv,    runs_from|last_day|timely|late_test_allowed|absolute_bar|barred|right_to_appeal|outcome|costs_last_day",
    })
    void every_row_that_lawyers_read_is_answered_the_same(
            String call, String table, String expected, Installation installation) throws IOException {
        Client client = new Client(installation.url());
        List<String> columns = List.of(expected.split("\\|"));
        Set<String> answered =
                rows("answers.csv").stream().map(row -> row.get("id")).collect(Collectors.toSet());
        List<String> wrong = new ArrayList<>();
        for (Map<String, String> row : rows(table)) {
            var json = Json.createObjectBuilder();
            row.forEach((column, cell) -> {
                if (!columns.contains(column)) {
                    json.add(column, cell);
                }
            });
            var answer = client.post("/api/v1/law/" + call, json.build().toString());
            boolean same = answer.status() == 200
                    && !answer.json().getJsonArray("lines").isEmpty()
                    && answer.json()
                                    .getJsonObject("receipt")
                                    .getString("sha256")
                                    .length()
                            == 64
                    && columns.stream()
                            .allMatch(column -> same(
                                    cell(answer.json().getJsonObject("result").get(column)), row.get(column)));
            if (!same && !answered.contains(row.get("id"))) {
                wrong.add(row.get("id") + ": " + answer.body());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_has_accrued_explains_itself_and_events_may_be_json_or_text(Installation installation) {
        Client client = new Client(installation.url());
        String row =
                "{\"regime\": \"pol\", \"kind\": \"DAY\", \"rate\": 20000, \"limit\": \"2027-01-29\", \"cap\": 90000, "
                        + "\"query_date\": \"2027-02-20\", \"events\": %s}";
        String told = "{\"waive\": {\"percent\": 10}}";
        JsonObject answer = client.post("/api/v1/law/accrual?language=en", row.formatted(told))
                .json();
        assertThat(answer.getJsonObject("result").getInt("expected_nok")).isEqualTo(81_000);
        List<JsonObject> lines = answer.getJsonArray("lines").getValuesAs(JsonObject.class);
        assertThat(lines).extracting(line -> line.getInt("amount")).containsExactly(80_000, 10_000, 0, -9_000, 0);
        assertThat(lines.get(0).getString("why"))
                .isEqualTo("Saturday 30 January 2027 to Tuesday 2 February 2027: 4 days × 20,000 = NOK 80,000.");
        assertThat(lines.get(0).getString("law")).isEqualTo("Personal Data Act section 29 first paragraph");
        JsonObject asText = client.post(
                        "/api/v1/law/accrual?language=en", row.formatted("\"" + told.replace("\"", "\\\"") + "\""))
                .json();
        assertThat(asText.getJsonObject("result")).isEqualTo(answer.getJsonObject("result"));
        assertThat(asText.getJsonArray("lines")).isEqualTo(answer.getJsonArray("lines"));
    }

    @Test
    void what_is_wrong_with_a_row_is_told_by_column_in_the_readers_language(Installation installation) {
        Client client = new Client(installation.url());
        var penalty = client.post(
                "/api/v1/law/accrual?language=nn",
                "{\"regime\": \"pol\", \"kind\": \"DAY\", \"rate\": \"ti\", \"limit\": \"2027-01-29\", "
                        + "\"query_date\": \"2027-02-05\", \"events\": {\"fulfiled\": \"2027-02-01\"}}");
        assertThat(penalty.status()).isEqualTo(422);
        assertThat(penalty.json().getString("title")).isEqualTo("Noko i rada kan ikkje lesast");
        assertThat(errors(penalty.json()))
                .containsEntry("events.fulfiled", "Er ikkje eit av orda som kan stå her.")
                .containsEntry("rate", "Skriv eit heilt tal.");
        var fine = client.post(
                "/api/v1/law/ceiling?language=en",
                "{\"basis\": \"83(9)\", \"size\": \"LARGE\", \"eur_rate\": 11.5, \"decided\": \"2027-02-08\"}");
        assertThat(fine.status()).isEqualTo(422);
        assertThat(errors(fine.json())).containsOnlyKeys("basis");
        var appeal = client.post(
                "/api/v1/law/appeal?language=nb",
                "{\"regime\": \"fvl67\", \"appellant\": \"part\", \"decided\": \"2027-01-04\", \"arrived\": \"2026-01-06\"}");
        assertThat(appeal.status()).isEqualTo(422);
        assertThat(errors(appeal.json())).containsEntry("arrived", "Dagen ligger før en dag som den må komme etter.");
    }

    private static Map<String, String> errors(JsonObject problem) {
        return problem.getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(error -> error.getString("field"), error -> error.getString("message")));
    }

    private static String cell(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : value + "";
    }

    @Test
    void the_explanation_is_in_the_readers_language_and_errors_name_their_column(Installation installation) {
        Client client = new Client(installation.url());
        String row = "{\"regime\": \"fvl67\", \"start\": \"2026-11-13\", \"product_rule\": \"interim-reply\"}";
        JsonObject nynorsk =
                client.post("/api/v1/law/deadline?language=nn", row).json();
        assertThat(nynorsk.getJsonObject("result").getString("expected_due")).isEqualTo("2026-12-13");
        assertThat(nynorsk.getJsonArray("lines").toString())
                .contains("styresmakta sin eigen frist")
                .contains("forvaltningslova § 11 a tredje ledd");
        var unreadable = client.post(
                "/api/v1/law/deadline",
                "{\"method\": \"DL\", \"amount\": \"x\", \"unit\": {}, \"start\": \"2027-02-30\"}");
        assertThat(unreadable.status()).isEqualTo(422);
        assertThat(unreadable.json().getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("field"))
                .containsExactly("amount", "start", "unit");
        for (String malformed : List.of("", "[]", "null", "{", "\"\"")) {
            assertThat(client.post("/api/v1/law/deadline", malformed).status())
                    .as(malformed)
                    .isEqualTo(400);
        }
        var unknown =
                client.post("/api/v1/law/deadline", "{\"start\": \"2027-01-01\", \"product_rule\": \"nonsense\"}");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.body()).contains("product_rule");
    }

    private static boolean same(String found, String expected) {
        return expected.matches("\\d.*T.*")
                ? OffsetDateTime.parse(found).isEqual(OffsetDateTime.parse(expected))
                : found.equals(expected);
    }

    private static List<Map<String, String>> rows(String table) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(System.getProperty("root.dir"), "docs/law/golden", table));
        List<String> columns = cells(lines.get(0));
        return lines.subList(1, lines.size()).stream()
                .map(LawIT::cells)
                .map(cells -> {
                    var row = new TreeMap<String, String>();
                    for (int i = 0; i < columns.size(); i++) {
                        row.put(columns.get(i), cells.get(i));
                    }
                    return (Map<String, String>) row;
                })
                .toList();
    }

    /** Our own table: no cell has a line break. */
    private static List<String> cells(String line) {
        return CELL.matcher(line)
                .results()
                .map(cell ->
                        cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\""))
                .toList();
    }
}
