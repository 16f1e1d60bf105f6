package no.algoritmetilsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import no.algoritmetilsyn.server.Client;

/** The document at {@code /openapi}, by which answers of the server are judged. */
final class ApiDocument {

    /** What a call is, as the document names it. */
    record Call(String method, String path) implements Comparable<Call> {

        @Override
        public int compareTo(Call other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String PROBLEM = "application/problem+json";

    private final JsonNode document;
    private final ObjectNode components;

    ApiDocument(String json) throws JsonProcessingException {
        this.document = MAPPER.readTree(json);
        this.components = document.get("components").deepCopy();
        components.get("schemas").forEach(ApiDocument::close);
    }

    /** An answer holds what the document tells and nothing else, which a schema alone would let pass. */
    private static void close(JsonNode schema) {
        if (schema.has("properties") && !schema.has("additionalProperties")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
    }

    /** All calls. */
    List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        document.get("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(method -> calls.add(new Call(method.getKey().toUpperCase(Locale.ROOT), path.getKey()))));
        return calls;
    }

    /** Whether somebody has to log in for it: no code opens it in place of an account. */
    boolean needsAccount(Call call) {
        JsonNode keys = operation(call).path("security");
        return keys.findValue("basic") != null && keys.findValue("followUpCode") == null;
    }

    /** Whether the code of a complaint opens it. */
    boolean takesCode(Call call) {
        return operation(call).path("security").findValue("followUpCode") != null;
    }

    /** Whether it takes JSON. */
    boolean takesJson(Call call) {
        return operation(call).at("/requestBody/content").has("application/json");
    }

    /** The statuses that it says it answers. */
    Set<String> statuses(Call call) {
        Set<String> statuses = new TreeSet<>();
        operation(call).get("responses").fieldNames().forEachRemaining(statuses::add);
        return statuses;
    }

    /** Finds that an answer is one of those that the document tells: status, headers, kind of content, content. */
    void accepts(Call call, Client.Answer answer) {
        String what = call + " " + answer.status() + " " + answer.body();
        JsonNode told = operation(call).get("responses").get(Integer.toString(answer.status()));
        assertThat(told).as(what).isNotNull();
        told.path("headers").fieldNames().forEachRemaining(header -> assertThat(
                        answer.response().headers().firstValue(header))
                .as(header + " of " + what)
                .isPresent());
        if (!told.has("content")) {
            assertThat(answer.body()).as(what).isEmpty();
            return;
        }
        String type = told.get("content").fieldNames().next();
        assertThat(answer.response().headers().firstValue("Content-Type").orElse(""))
                .as(what)
                .matches(java.util.regex.Pattern.quote(type) + "(;.*)?");
        if (type.equals("application/json") || type.equals(PROBLEM)) {
            assertThat(violations(told.get("content").get(type).get("schema"), answer.body()))
                    .as(what)
                    .isEmpty();
        }
    }

    /** What a schema of the document finds wrong. */
    Set<ValidationMessage> violations(JsonNode schema, String json) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", components);
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(whole)
                .validate(json, InputFormat.JSON, context -> context.getExecutionConfig()
                        .setFormatAssertionsEnabled(true));
    }

    /** The schema of what a call takes. */
    JsonNode input(Call call) {
        return operation(call).at("/requestBody/content/application~1json/schema");
    }

    private JsonNode operation(Call call) {
        JsonNode operation =
                document.get("paths").path(call.path()).path(call.method().toLowerCase(Locale.ROOT));
        assertThat(operation.isObject()).as("the document tells of " + call).isTrue();
        return operation;
    }
}
