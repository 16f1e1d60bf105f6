package no.algoritmetilsyn.platform.web.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.jaxrs2.ext.AbstractOpenAPIExtension;
import io.swagger.v3.jaxrs2.ext.OpenAPIExtension;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.algoritmetilsyn.platform.web.ApiInput;
import no.algoritmetilsyn.platform.web.Problem;

/**
 * What holds for every call without standing at it: its words are those of its comment, a body is that of its signature, an
 * error is a problem document, and those answers that the platform gives for all of them.
 */
final class ApiConventions extends AbstractOpenAPIExtension {

    private static final String JSON = "application/json";

    /** What headers of answers mean. */
    private static final Map<String, String> ANSWER = Map.of(
            "ETag", "Version of what is told",
            "Location", "Address of what was made",
            "Retry-After", "Seconds after which it makes sense to try again",
            "Upload-Offset", "Bytes of the file that are here",
            "WWW-Authenticate", "How to log in");

    private static final Set<String> NUMBERS = Set.of("Retry-After", "Upload-Offset");

    private final Javadoc javadoc;
    private final Map<String, Schema<?>> schemas = new TreeMap<>();
    private final Map<String, Method> calls = new HashMap<>();

    ApiConventions(Javadoc javadoc) {
        this.javadoc = javadoc;
    }

    /** The schemas of what is answered and taken. */
    Map<String, Schema<?>> schemas() {
        return schemas;
    }

    @Override
    public void decorateOperation(Operation operation, Method method, Iterator<OpenAPIExtension> chain) {
        if (calls.putIfAbsent(method.getName(), method) != null) {
            throw new IllegalStateException("Two calls of the API are named " + method.getName());
        }
        Javadoc.Comment comment = javadoc.of(method.getDeclaringClass(), method.getName());
        operation.setOperationId(method.getName());
        operation.setSummary(comment.first());
        operation.setDescription(comment.rest().isEmpty() ? null : comment.rest());
        operation.setTags(List.of(feature(method.getDeclaringClass())));
        ApiParameters.complete(operation, method, comment);
        body(method).ifPresent(operation::setRequestBody);
        responses(operation, method);
    }

    /** The reader of annotations would tell the wrapper and not what is in it. */
    private Optional<RequestBody> body(Method method) {
        return Arrays.stream(method.getGenericParameterTypes())
                .filter(type -> type.getTypeName().startsWith(ApiInput.class.getName()))
                .map(type -> new RequestBody()
                        .required(true)
                        .content(new Content().addMediaType(JSON, new MediaType().schema(schema(type)))))
                .findFirst();
    }

    private static String feature(Class<?> resource) {
        String feature = resource.getPackageName().replaceFirst("\\.web$", "");
        return feature.substring(feature.lastIndexOf('.') + 1);
    }

    private void responses(Operation operation, Method method) {
        var responses = new ApiResponses();
        operation.getResponses().forEach((status, response) -> {
            if (!status.equals("default")) {
                responses.put(status, response);
            }
        });
        if (responses.keySet().stream().noneMatch(status -> status.startsWith("2"))) {
            responses.put("200", new ApiResponse().description("Done"));
        }
        usual(operation, method, responses);
        responses.forEach((status, response) -> complete(status, response, method));
        var sorted = new ApiResponses();
        responses.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        operation.setResponses(sorted);
    }

    /** Answers that the platform gives, unless the call says them in its own words. */
    private static void usual(Operation operation, Method method, ApiResponses responses) {
        if (method.isAnnotationPresent(GET.class) && isTagged(responses.get("200"))) {
            say(responses, "304", "Nothing has changed since the answer that If-None-Match names");
        }
        boolean json = Arrays.asList(method.getParameterTypes()).contains(ApiInput.class);
        if (json) {
            say(responses, "400", "Not a JSON object in UTF-8");
            say(responses, "413", "Larger than 256 KiB");
            say(responses, "415", "Not application/json");
        }
        if (operation.getSecurity() != null
                && operation.getSecurity().stream().anyMatch(way -> way.containsKey("basic"))) {
            say(responses, "401", "Not logged in");
            say(responses, "403", "Not for this account: rule and law tell why");
        }
        say(responses, "503", "Not now; nothing was changed");
        say(responses, "default", "Whatever else goes wrong");
    }

    private static boolean isTagged(ApiResponse response) {
        return response != null
                && response.getHeaders() != null
                && response.getHeaders().containsKey("ETag");
    }

    private static void say(ApiResponses responses, String status, String text) {
        responses.computeIfAbsent(status, one -> new ApiResponse().description(text));
    }

    private void complete(String status, ApiResponse response, Method method) {
        if (status.equals("429") || status.equals("503")) {
            response.addHeaderObject("Retry-After", new Header());
        } else if (status.equals("401")) {
            response.addHeaderObject("WWW-Authenticate", new Header());
        } else if (status.equals("304")) {
            response.addHeaderObject("ETag", new Header());
        }
        if (response.getHeaders() != null) {
            response.getHeaders().forEach((name, header) -> header.description(ANSWER.get(name))
                    .schema(new JsonSchema().types(Set.of(NUMBERS.contains(name) ? "integer" : "string"))));
        }
        if (status.startsWith("2")) {
            response.setContent(content(method));
        } else if (!status.startsWith("3")) {
            response.setContent(
                    new Content().addMediaType(Problem.TYPE, new MediaType().schema(schema(Problem.Body.class))));
        }
    }

    private Content content(Method method) {
        Produces produces = method.getAnnotation(Produces.class);
        if (produces == null) {
            produces = method.getDeclaringClass().getAnnotation(Produces.class);
        }
        return new Content()
                .addMediaType(
                        produces.value()[0].replaceFirst(";.*", ""),
                        new MediaType().schema(schema(method.getGenericReturnType())));
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private Schema<?> schema(java.lang.reflect.Type type) {
        var resolved =
                ModelConverters.getInstance(true).resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(true));
        resolved.referencedSchemas.forEach((name, schema) -> schemas.putIfAbsent(name, schema));
        return resolved.schema;
    }
}
