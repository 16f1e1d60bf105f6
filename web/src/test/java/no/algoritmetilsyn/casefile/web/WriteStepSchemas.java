package no.algoritmetilsyn.casefile.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfig;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.casefile.CaseNumber;
import no.algoritmetilsyn.casefile.step.InputDeclaration;
import no.algoritmetilsyn.casefile.step.input.Except;

/**
 * Makes the JSON Schema of each step and opening from its record, when the application is built. What a schema cannot say, such as what
 * depends on the state of the proceeding, is refused by the step itself.
 */
public final class WriteStepSchemas {

    private WriteStepSchemas() {}

    /** Writes them into a folder. */
    public static void into(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (InputDeclaration<?> step : inputs()) {
            Files.writeString(
                    folder.resolve(step.name() + ".json"), schema(step.type()).toPrettyString());
        }
    }

    /** All that has a schema: steps and openings. */
    public static List<InputDeclaration<?>> inputs() {
        return StepTextsTest.inputs();
    }

    /** The schema of a record. */
    public static ObjectNode schema(Class<?> record) {
        return new SchemaGenerator(config()).generateSchema(record);
    }

    private static SchemaGeneratorConfig config() {
        var builder = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JakartaValidationModule(JakartaValidationOption.NOT_NULLABLE_FIELD_IS_REQUIRED))
                .with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT, Option.INLINE_ALL_SCHEMAS);
        builder.forFields()
                .withIgnoreCheck(FieldScope::isStatic)
                .withEnumResolver(WriteStepSchemas::choices)
                .withStringPatternResolver(field -> field.getAnnotation(NotBlank.class) == null ? null : "\\S");
        builder.forTypesInGeneral().withCustomDefinitionProvider((type, context) -> {
            ObjectNode node = context.getGeneratorConfig().createObjectNode();
            Class<?> erased = type.getErasedType();
            if (erased == LocalDate.class) {
                return definition(node.put("type", "string").put("format", "date"));
            }
            if (erased == UUID.class) {
                return definition(node.put("type", "string").put("format", "uuid"));
            }
            if (erased == CaseNumber.class) {
                return definition(node.put("type", "string").put("pattern", "^[0-9]{4}[/-][0-9]{1,8}$"));
            }
            if (erased == BigDecimal.class) {
                return definition(node.put("type", "number").put("minimum", 0));
            }
            return null;
        });
        return builder.build();
    }

    private static com.github.victools.jsonschema.generator.CustomDefinition definition(ObjectNode node) {
        return new com.github.victools.jsonschema.generator.CustomDefinition(node, true);
    }

    private static List<?> choices(FieldScope field) {
        Class<?> type = field.getType().getErasedType();
        if (!type.isEnum()) {
            return null;
        }
        Except except = field.getAnnotation(Except.class);
        List<String> refused = except == null ? List.of() : List.of(except.value());
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .filter(name -> !refused.contains(name))
                .toList();
    }
}
