package no.algoritmetilsyn.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void a_problem_has_the_members_of_rfc_9457() {
        JsonObject json = read(Problem.of(422, "invalid", "Noe mangler").detail("Se hvert felt."));
        assertThat(json.getString("type")).isEqualTo("/problem/invalid");
        assertThat(json.getInt("status")).isEqualTo(422);
        assertThat(json.getString("title")).isEqualTo("Noe mangler");
        assertThat(json.getString("detail")).isEqualTo("Se hvert felt.");
        assertThat(json.containsKey("errors")).isFalse();
    }

    @Test
    void every_wrong_field_is_named() {
        JsonObject json = read(Problem.of(422, "invalid", "Feil")
                .error("text", "Skriv \"noe\"")
                .error("contact", "Oppgi navn"));
        assertThat(json.getJsonArray("errors").getJsonObject(0).getString("message"))
                .isEqualTo("Skriv \"noe\"");
        assertThat(json.getJsonArray("errors").getJsonObject(1).getString("field"))
                .isEqualTo("contact");
    }

    private static JsonObject read(Problem problem) {
        try (var reader = Json.createReader(new StringReader(problem.json()))) {
            return reader.readObject();
        }
    }
}
