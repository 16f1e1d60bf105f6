package no.algoritmetilsyn.operation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.server.ApplicationServer;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** With {@code TILSYN_LOG_FORMAT=json} each line is an object, with the id of the request among its fields. */
@Tag("soak")
@ExtendWith(Installation.class)
class JsonLogIT {

    @Test
    void each_line_is_an_object_that_names_the_request(Installation installation) throws Exception {
        ApplicationServer server = installation.startBeside("node-json", Map.of("TILSYN_LOG_FORMAT", "json"));
        try {
            var client = new Client(server.url());
            String id = client.get("/api/v1/algorithms/ikke-en-id").json().getString("requestId");
            Path log = installation.data().resolve("node-json/log/server.json");
            Patience.until(Duration.ofSeconds(10), () -> lines(log).stream().anyMatch(line -> line.contains(id)));
            List<JsonObject> lines = lines(log).stream().map(JsonLogIT::json).toList();
            assertThat(lines).hasSizeGreaterThan(20).allSatisfy(line -> assertThat(line)
                    .containsKeys("time", "level", "message", "loggerName"));
            JsonObject access = lines.stream()
                    .filter(line -> line.getString("loggerName").equals("no.algoritmetilsyn.access-log"))
                    .map(line -> line.getJsonObject("mdc"))
                    .filter(mdc -> mdc.getString("request").equals(id))
                    .findFirst()
                    .orElseThrow();
            assertThat(access.getString("method")).isEqualTo("GET");
            assertThat(access.getString("address")).isEqualTo("/api/v1/algorithms/{id}");
            assertThat(access.getString("status")).isEqualTo("404");
            assertThat(Integer.parseInt(access.getString("millis"))).isNotNegative();
            assertThat(installation.data().resolve("node-json/log/server.log"))
                    .satisfiesAnyOf(
                            plain -> assertThat(plain).doesNotExist(),
                            plain -> assertThat(plain).content().doesNotContain(id));
        } finally {
            server.stop();
        }
    }

    private static List<String> lines(Path log) {
        try {
            return Files.readAllLines(log);
        } catch (java.io.IOException notYet) {
            return List.of();
        }
    }

    private static JsonObject json(String line) {
        return Json.createReader(new StringReader(line)).readObject();
    }
}
