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
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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
import no.algoritmetilsyn.algorithm.web.RegisterSearchResource;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.platform.web.ApiInput;
import no.algoritmetilsyn.platform.web.Problem;
import no.algoritmetilsyn.search.RegisterQuery;

/**
 * What holds for every call without standing at it: its words are those of its comment, a body is that of its signature, an
 * error is a problem document, and those answers that the platform gives for all of them.
 */
final class ApiConventions extends AbstractOpenAPIExtension {

    private static final String JSON = "application/json";
    private static final String KEY = "Idempotency-Key";
    private static final String CODE = "Follow-Up-Code";

    /** What headers of requests mean, wherever they are taken. */
    private static final Map<String, String> REQUEST = Map.of(
            KEY,
            "1 to 200 visible ASCII characters, kept for 24 hours; the same key and body give the same answer",
            "If-Match",
            "The version that the caller has seen; left out, none is compared",
            CODE,
            "16 characters; case, spaces and hyphens do not matter");

    /** What headers of answers mean. */
    private static final Map<String, String> ANSWER = Map.of(
            "ETag", "Version of what is told",
            "Location", "Address of what was made",
            "Retry-After", "Seconds after which it makes sense to try again",
            "WWW-Authenticate", "How to log in");

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
        if (method.getDeclaringClass() == RegisterSearchResource.class) {
            RegisterQuery.FILTERS.forEach(filter -> operation.addParametersItem(filter(filter)));
        }
        parameters(operation, method, comment);
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

    private static Parameter filter(String name) {
        Schema<?> values = new JsonSchema().types(Set.of("array"));
        values.setItems(new JsonSchema().types(Set.of("string")));
        return new QueryParameter()
                .name(name)
                .description("One of these values; more than 50, and those of more than 400 characters, are left out")
                .schema(values);
    }

    private static void parameters(Operation operation, Method method, Javadoc.Comment comment) {
        if (operation.getParameters() == null) {
            return;
        }
        Map<String, String> words = words(method, comment);
        operation.getParameters().forEach(parameter -> {
            String text = REQUEST.getOrDefault(parameter.getName(), words.get(parameter.getName()));
            if (text != null) {
                parameter.setDescription(text);
            }
            if (parameter.getName().equals(KEY)) {
                parameter.getSchema().pattern("^[\\x21-\\x7e]{1,200}$");
            }
            if (parameter.getName().equals(CODE)) {
                operation.addSecurityItem(new SecurityRequirement().addList("followUpCode"));
            }
            if (parameter.getIn().equals("path") && isUuid(parameter.getName(), method)) {
                parameter.getSchema().format("uuid");
            }
        });
    }

    /** What is named {@code id} in an address is one, but for cases, which have a number as well. */
    private static boolean isUuid(String parameter, Method method) {
        return parameter.equals("id")
                && !method.getDeclaringClass().getAnnotation(Path.class).value().startsWith("cases");
    }

    /** The words of the comment, which calls parameters as the method does, by the names that callers use. */
    private static Map<String, String> words(Method method, Javadoc.Comment comment) {
        var words = new HashMap<String, String>();
        Arrays.stream(method.getParameters()).forEach(parameter -> {
            var query = parameter.getAnnotation(jakarta.ws.rs.QueryParam.class);
            var path = parameter.getAnnotation(jakarta.ws.rs.PathParam.class);
            String name = query != null ? query.value() : path != null ? path.value() : null;
            if (name != null && comment.parameters().containsKey(parameter.getName())) {
                words.put(name, comment.parameters().get(parameter.getName()));
            }
        });
        return words;
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
        boolean tagged = responses.get("200") != null && responses.get("200").getHeaders() != null;
        if (method.isAnnotationPresent(GET.class) && tagged) {
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
                    .schema(new JsonSchema().types(Set.of(name.equals("Retry-After") ? "integer" : "string"))));
        }
        if (status.startsWith("2") && method.getGenericReturnType() != voidAnswer(method)) {
            response.setContent(content(method));
        } else if (!status.startsWith("2") && !status.startsWith("3")) {
            response.setContent(
                    new Content().addMediaType(Problem.TYPE, new MediaType().schema(schema(Problem.Body.class))));
        }
    }

    private static java.lang.reflect.Type voidAnswer(Method method) {
        return method.getGenericReturnType().getTypeName().equals(ApiAnswer.class.getName() + "<java.lang.Void>")
                ? method.getGenericReturnType()
                : null;
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
