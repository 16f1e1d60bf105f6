package no.algoritmetilsyn.platform.web.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.jaxrs2.ext.OpenAPIExtension;
import io.swagger.v3.jaxrs2.ext.OpenAPIExtensions;
import io.swagger.v3.oas.integration.SwaggerConfiguration;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.casefile.step.InputDeclaration;
import no.algoritmetilsyn.casefile.step.OpeningDeclaration;
import no.algoritmetilsyn.casefile.step.StepDeclaration;
import no.algoritmetilsyn.casefile.web.WriteStepSchemas;

/** Makes the document at {@code /openapi}, OpenAPI 3.1, from the resources of the API. */
public final class WriteOpenApi {

    private WriteOpenApi() {}

    /**
     * Writes the document, and the schemas of the steps that it tells of.
     *
     * @param arguments the folder of the compiled classes
     */
    public static void main(String... arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        WriteStepSchemas.into(folder.resolve("step-schemas"));
        Files.writeString(folder.resolve("openapi.json"), document(folder).toPrettyString() + "\n");
    }

    private static ObjectNode document(Path classes) {
        var javadoc = new Javadoc();
        var schemas = new RecordSchemas();
        var conventions = new ApiConventions(javadoc);
        ModelConverters.getInstance(true).addConverter(schemas);
        List<OpenAPIExtension> extensions = new ArrayList<>(OpenAPIExtensions.getExtensions());
        extensions.add(0, conventions);
        OpenAPIExtensions.setExtensions(extensions);
        OpenAPI api = read(classes);
        schemas.complete(conventions.schemas(), javadoc);
        api.getComponents().setSchemas(new LinkedHashMap<>(conventions.schemas()));
        ObjectNode document = Json31.mapper().valueToTree(api);
        tellSteps(document, javadoc);
        return document;
    }

    private static OpenAPI read(Path classes) {
        var configuration =
                new SwaggerConfiguration().openAPI31(true).openAPI(head()).sortOutput(true);
        return new Reader(configuration).read(resources(classes));
    }

    /** Looked up here: the scanner of the library opens every jar on the class path. */
    private static Set<Class<?>> resources(Path classes) {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith("Resource.class"))
                    .map(name -> type(name.replace(".class", "").replace('/', '.')))
                    .filter(type -> type.isAnnotationPresent(jakarta.ws.rs.Path.class))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OpenAPI head() {
        return new OpenAPI(SpecVersion.V31)
                .info(new Info()
                        .title("Algoritmetilsyn")
                        .version("1")
                        .description(
                                "The API of the algorithm supervisory authority. Errors are RFC 9457 problem documents."
                                        + " Accept-Language chooses nb, nn or en.")
                        .license(new License().name("EUPL-1.2").identifier("EUPL-1.2")))
                .addServersItem(new Server().url("/api/v1"))
                .components(new Components()
                        .addSecuritySchemes(
                                "basic",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic"))
                        .addSecuritySchemes(
                                "followUpCode",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.APIKEY)
                                        .in(SecurityScheme.In.HEADER)
                                        .name("Follow-Up-Code")
                                        .description("Opens the complaint that it was given for")));
    }

    private static void tellSteps(ObjectNode document, Javadoc javadoc) {
        Map<StepDeclaration<?>, ObjectNode> steps = new LinkedHashMap<>();
        Map<OpeningDeclaration<?>, ObjectNode> openings = new LinkedHashMap<>();
        for (InputDeclaration<?> input : WriteStepSchemas.inputs()) {
            ObjectNode schema = WriteStepSchemas.schema(input.type());
            if (input instanceof StepDeclaration<?> step) {
                steps.put(step, schema);
            } else {
                openings.put((OpeningDeclaration<?>) input, schema);
            }
        }
        var calls = new StepCalls(document, javadoc);
        calls.steps(steps);
        calls.openings(openings);
    }
}
