package no.algoritmetilsyn.platform.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The document as the build has made it: whole, and of what a client counts on nothing is missing. */
class OpenApiDocumentTest {

    private static JsonNode document;
    private static List<Map.Entry<String, JsonNode>> calls;

    @BeforeAll
    static void read() throws IOException {
        document = new ObjectMapper()
                .readTree(Path.of("target/classes/openapi.json").toFile());
        calls = new ArrayList<>();
        document.get("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(call -> calls.add(Map.entry(call.getKey() + " " + path.getKey(), call.getValue()))));
    }

    @Test
    void it_is_openapi_3_1_and_each_reference_leads_to_something() {
        assertThat(document.get("openapi").asText()).startsWith("3.1.");
        List<String> references = document.findValuesAsText("$ref");
        assertThat(references).hasSizeGreaterThan(200).allSatisfy(reference -> assertThat(
                        document.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
    }

    @Test
    void each_call_and_each_step_has_a_name_and_words() {
        assertThat(calls).hasSizeGreaterThan(40).allSatisfy(call -> assertThat(
                        call.getValue().path("summary").asText())
                .as(call.getKey())
                .isNotBlank());
        assertThat(new TreeSet<>(document.findValuesAsText("operationId"))).hasSameSizeAs(calls);
    }

    @Test
    void each_name_in_an_address_is_a_parameter() {
        assertThat(calls).allSatisfy(call -> {
            List<String> named = Stream.of(call.getKey().split("[{}]"))
                    .filter(part -> part.matches("\\w+"))
                    .toList();
            List<String> told = new ArrayList<>();
            call.getValue().path("parameters").forEach(parameter -> {
                if (parameter.get("in").asText().equals("path")) {
                    told.add(parameter.get("name").asText());
                }
            });
            assertThat(told).as(call.getKey()).containsExactlyInAnyOrderElementsOf(named);
        });
    }

    @Test
    void each_answer_that_is_no_success_is_a_problem() {
        assertThat(calls).allSatisfy(call -> call.getValue().get("responses").properties().stream()
                .filter(response -> !response.getKey().matches("[23].."))
                .forEach(response -> assertThat(response.getValue()
                                .at("/content/application~1problem+json/schema/$ref")
                                .asText())
                        .as(call.getKey() + " " + response.getKey())
                        .isEqualTo("#/components/schemas/Problem")));
    }

    @Test
    void a_step_is_known_by_its_address_and_takes_what_its_schema_says() {
        JsonNode post = document.at("/paths/~1proceedings~1{id}~1steps~1sortComplaint/post");
        assertThat(post.at("/requestBody/content/application~1json/schema/$ref").asText())
                .isEqualTo("#/components/schemas/SortComplaint");
        JsonNode input = document.at("/components/schemas/SortComplaint");
        assertThat(input.get("additionalProperties").asBoolean(true)).isFalse();
        assertThat(input.at("/required").toString()).contains("\"kind\"", "\"reason\"", "\"answer\"");
        assertThat(document.get("paths").has("/proceedings/{id}/steps/{step}")).isFalse();
    }

    @Test
    void headers_that_a_client_sends_and_gets_are_told() {
        assertThat(headers(document.at("/paths/~1complaints/post"))).containsExactly("Idempotency-Key!");
        assertThat(headers(document.at("/paths/~1complaints~1{reference}/get"))).containsExactly("Follow-Up-Code!");
        JsonNode step = document.at("/paths/~1proceedings~1{id}~1steps~1addNote/post");
        assertThat(headers(step)).containsExactly("If-Match", "Idempotency-Key");
        assertThat(step.at("/responses/200/headers").has("ETag")).isTrue();
        assertThat(step.at("/responses/412/headers").has("ETag")).isTrue();
        assertThat(document.at("/paths/~1complaints/post/responses/429/headers").has("Retry-After"))
                .isTrue();
        assertThat(document.at("/paths/~1algorithms~1{id}/get/responses").has("304"))
                .isTrue();
        assertThat(document.at("/paths/~1tasks/get/responses").has("304")).isFalse();
        assertThat(document.at("/paths/~1files~1{id}/get/responses").has("304")).isFalse();
    }

    @Test
    void what_is_a_number_or_a_choice_in_an_address_is_told_so() {
        assertThat(document.at("/paths/~1tasks/get/parameters/0/schema/type").asText())
                .isEqualTo("boolean");
        assertThat(document.at("/paths/~1tasks/get/parameters/5/schema/type").asText())
                .isEqualTo("integer");
        assertThat(document.at("/paths/~1deadlines/get/parameters/3/schema/enum"))
                .hasToString("[\"nb\",\"nn\",\"en\"]");
    }

    /** Those of a request; an exclamation mark says that it must be there. */
    private static List<String> headers(JsonNode call) {
        List<String> headers = new ArrayList<>();
        call.get("parameters").forEach(parameter -> {
            if (parameter.get("in").asText().equals("header")) {
                headers.add(parameter.get("name").asText()
                        + (parameter.path("required").asBoolean() ? "!" : ""));
            }
        });
        return headers;
    }
}
