package no.algoritmetilsyn.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.StepDeclaration;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.StepField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema of a step and the reader of its input agree, also on what they refuse. */
class StepSchemasTest {

    /** Fields of an area, which is named instead of words. */
    private static final Set<String> OF_AN_AREA = Set.of("left", "top", "width", "height");

    static List<StepDeclaration<?>> steps() {
        return StepTextsTest.steps();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void both_take_what_is_right(StepDeclaration<?> step) {
        JsonObject good = good(step.fields());
        assertThat(refusedByReader(step, good)).isFalse();
        assertThat(refusedBySchema(step, good)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void both_refuse_what_is_wrong(StepDeclaration<?> step) {
        Map<String, JsonObject> wrong = wrong(step);
        assertThat(wrong).hasSizeGreaterThan(1);
        wrong.forEach((what, input) -> {
            assertThat(refusedByReader(step, input)).as("reader: " + what).isTrue();
            assertThat(refusedBySchema(step, input)).as("schema: " + what).isTrue();
        });
    }

    private static Map<String, JsonObject> wrong(StepDeclaration<?> step) {
        JsonObject good = good(step.fields());
        var wrong = new LinkedHashMap<String, JsonObject>();
        wrong.put("unknown member", with(good, "else", JsonValue.TRUE));
        for (StepField field : step.fields()) {
            if (field.required()) {
                wrong.put(field.name() + " left out", without(good, field.name()));
                wrong.put(field.name() + " null", with(good, field.name(), JsonValue.NULL));
            }
            wrong.put(
                    field.name() + " of another type",
                    with(good, field.name(), Json.createArrayBuilder().add(1).build()));
            if (field.kind() == StepField.Kind.TEXT || field.kind() == StepField.Kind.LONG_TEXT) {
                wrong.put(field.name() + " too long", with(good, field.name(), text("x".repeat(field.longest() + 1))));
            }
            if (field.kind() == StepField.Kind.CHOICE) {
                wrong.put(field.name() + " unknown", with(good, field.name(), text("UNKNOWN")));
            }
            if (field.required() && field.kind() == StepField.Kind.LONG_TEXT) {
                wrong.put(field.name() + " blank", with(good, field.name(), text(" \n ")));
            }
        }
        return wrong;
    }

    private static boolean refusedByReader(StepDeclaration<?> step, JsonObject input) {
        try {
            step.read(input);
            return false;
        } catch (InvalidStep refused) {
            return true;
        }
    }

    private static boolean refusedBySchema(StepDeclaration<?> step, JsonObject input) {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(WriteStepSchemas.schema(step.type()));
        return !schema.validate(input.toString(), InputFormat.JSON).isEmpty();
    }

    static JsonObject good(List<StepField> fields) {
        var input = Json.createObjectBuilder();
        fields.stream()
                .filter(field -> !OF_AN_AREA.contains(field.name()))
                .forEach(field -> input.add(field.name(), good(field)));
        return input.build();
    }

    private static JsonValue good(StepField field) {
        return switch (field.kind()) {
            case TEXT, LONG_TEXT -> text("Ord");
            case CHOICE -> text(field.options().get(0));
            case YES_NO -> JsonValue.TRUE;
            case DATE -> text("2026-12-24");
            case AMOUNT, COUNT -> Json.createValue(1);
            case REFERENCE ->
                text(field.type() == UUID.class ? UUID.randomUUID().toString() : "2026/1");
            case GROUPS -> Json.createArrayBuilder().add(good(field.fields())).build();
            case FILES ->
                Json.createArrayBuilder().add(UUID.randomUUID().toString()).build();
        };
    }

    private static JsonValue text(String text) {
        return Json.createValue(text);
    }

    private static JsonObject with(JsonObject input, String name, JsonValue value) {
        return Json.createObjectBuilder(input).add(name, value).build();
    }

    private static JsonObject without(JsonObject input, String name) {
        return Json.createObjectBuilder(input).remove(name).build();
    }
}
