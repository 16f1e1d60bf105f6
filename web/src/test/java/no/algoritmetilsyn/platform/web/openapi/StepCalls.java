package no.algoritmetilsyn.platform.web.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.step.InputDeclaration;
import no.algoritmetilsyn.casefile.step.OpeningDeclaration;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.StepDeclaration;

/**
 * Tells the steps and openings of the catalogue: what each takes is a schema of its own, the call that takes a step is told
 * once for each step, and the call that opens a proceeding once for each kind.
 */
final class StepCalls {

    private static final String TEMPLATE = "/proceedings/{id}/steps/{step}";
    private static final List<String> OPENINGS = List.of("/proceedings", "/cases/{id}/proceedings");
    private static final String SCHEMAS = "#/components/schemas/";

    private final ObjectNode paths;
    private final ObjectNode schemas;
    private final Javadoc javadoc;

    StepCalls(ObjectNode document, Javadoc javadoc) {
        this.paths = (ObjectNode) document.get("paths");
        this.schemas = (ObjectNode) document.at("/components/schemas");
        this.javadoc = javadoc;
    }

    /** Tells of the steps, each with the schema of its input. */
    void steps(Map<StepDeclaration<?>, ObjectNode> steps) {
        var template = (ObjectNode) paths.remove(TEMPLATE);
        steps.forEach((step, schema) -> {
            ObjectNode call = template.deepCopy();
            var post = (ObjectNode) call.get("post");
            Javadoc.Comment comment = javadoc.of(step.type());
            post.put("operationId", step.name()).put("summary", comment.first());
            if (comment.rest().isEmpty()) {
                post.remove("description");
            } else {
                post.put("description", comment.rest());
            }
            var parameters = post.withArray("parameters");
            for (int i = parameters.size() - 1; i >= 0; i--) {
                if (parameters.get(i).path("name").asText().equals("step")) {
                    parameters.remove(i);
                }
            }
            if (!isOfComplainants(step)) {
                forgetCode(post.withArray("security"));
            }
            body(post).put("$ref", SCHEMAS + add(step, schema));
            paths.set(TEMPLATE.replace("{step}", step.name()), call);
        });
    }

    /** Whether complainants take it, by the code of their complaint. */
    private static boolean isOfComplainants(StepDeclaration<?> step) {
        return List.of(step.type().getAnnotation(Step.class).party()).contains(Act.COMPLAINT_WRITE);
    }

    private static void forgetCode(ArrayNode security) {
        for (int i = security.size() - 1; i >= 0; i--) {
            if (security.get(i).has("followUpCode")) {
                security.remove(i);
            }
        }
    }

    /** Tells of the openings, each with the schema of its input. */
    void openings(Map<OpeningDeclaration<?>, ObjectNode> openings) {
        if (openings.isEmpty()) {
            return;
        }
        List<String> calls = new ArrayList<>();
        openings.forEach((opening, schema) -> {
            String input = add(opening, schema);
            ObjectNode call = schemas.putObject(input + "Call").put("type", "object");
            ObjectNode properties = call.putObject("properties");
            properties.putObject("kind").put("const", opening.kind().name());
            properties.putObject("input").put("$ref", SCHEMAS + input);
            properties.putObject("from").put("type", "string").put("format", "uuid");
            call.putArray("required").add("kind").add("input");
            calls.add(input + "Call");
        });
        schemas.remove("OpeningInput");
        OPENINGS.forEach(path -> {
            var oneOf = body((ObjectNode) paths.get(path).get("post")).putArray("oneOf");
            calls.forEach(call -> oneOf.addObject().put("$ref", SCHEMAS + call));
        });
    }

    /** Adds a schema, and gives its name. */
    private String add(InputDeclaration<?> input, ObjectNode schema) {
        String name = input.name().substring(0, 1).toUpperCase(Locale.ROOT)
                + input.name().substring(1);
        if (schemas.has(name)) {
            throw new IllegalStateException("Two schemas of the document are named " + name);
        }
        ObjectNode told = schema.deepCopy();
        told.remove("$schema");
        schemas.set(name, told);
        return name;
    }

    /** The schema of what a call takes, emptied. */
    private static ObjectNode body(ObjectNode call) {
        ObjectNode content = (ObjectNode) call.at("/requestBody/content/application~1json");
        return content.putObject("schema");
    }
}
