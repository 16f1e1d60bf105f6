package no.algoritmetilsyn.law;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Law as a pure function, asked over HTTP by nobody in particular. */
@ExtendWith(Installation.class)
class LawIT {

    private static final Pattern CELL = Pattern.compile("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))");

    @Test
    void every_row_that_lawyers_read_is_answered_the_same(Installation installation) throws IOException {
        Client client = new Client(installation.url());
        List<String> wrong = new ArrayList<>();
        for (Map<String, String> row : rows()) {
            var json = Json.createObjectBuilder();
            row.forEach((column, cell) -> {
                if (!column.equals("expected_due")) {
                    json.add(column, cell);
                }
            });
            var answer = client.post("/api/v1/law/deadline", json.build().toString());
            String found = answer.status() == 200
                    ? answer.json().getJsonObject("result").getString("expected_due")
                    : answer.body();
            if (!same(found, row.get("expected_due"))
                    || answer.json().getJsonArray("lines").isEmpty()) {
                wrong.add(row.get("id") + ": " + found);
            }
        }
        assertThat(wrong).isEmpty();
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
        return expected.contains("T")
                ? OffsetDateTime.parse(found).isEqual(OffsetDateTime.parse(expected))
                : found.equals(expected);
    }

    private static List<Map<String, String>> rows() throws IOException {
        List<String> lines =
                Files.readAllLines(Path.of(System.getProperty("root.dir"), "docs/law/golden/deadlines.csv"));
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
