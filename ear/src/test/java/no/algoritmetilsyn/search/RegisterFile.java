package no.algoritmetilsyn.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.algoritmetilsyn.server.Client;

/** Records for a test, put into the register as a registrar does: by a file of JSON Lines. */
public final class RegisterFile {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Map<UUID, JsonObject> records = new LinkedHashMap<>();

    /** Puts a record into the register that tells when the index has come this far; gives a word that it holds. */
    public static String mark(String url) {
        String word = "merkeord" + System.nanoTime();
        var file = new RegisterFile();
        file.put(UUID.randomUUID(), content("Merke " + word, "Prøvebyen", word));
        file.send(url);
        return word;
    }

    /** Adds a use with these values, by id of the field; a second one with the id replaces the first. */
    UUID put(UUID id, JsonObject content) {
        records.put(id, content);
        return id;
    }

    /** A use that says the least that a record must say, and a purpose. */
    static JsonObject content(String name, String organisation, String purpose) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("organisation", Json.createObjectBuilder().add("name", organisation))
                .add("purpose", purpose)
                .add("status", "IN_USE")
                .add("language", "nb")
                .build();
    }

    /** Imports all; nothing may be rejected. */
    JsonObject send(String url) {
        String lines = records.entrySet().stream()
                .map(record -> Json.createObjectBuilder()
                        .add("id", record.getKey().toString())
                        .add("kind", "USE")
                        .add("content", record.getValue())
                        .build()
                        .toString())
                .collect(Collectors.joining("\n"));
        var registrar = new Client(url, "registrar");
        Client.Answer answer = registrar.send(registrar
                .request("/api/v1/imports?format=jsonl")
                .header("Content-Type", "application/x-ndjson")
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofString(lines))
                .build());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().getJsonArray("rejected")).isEmpty();
        return answer.json();
    }
}
