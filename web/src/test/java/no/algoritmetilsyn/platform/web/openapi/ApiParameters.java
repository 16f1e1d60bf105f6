package no.algoritmetilsyn.platform.web.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.algoritmetilsyn.algorithm.web.ExportResource;
import no.algoritmetilsyn.algorithm.web.RegisterSearchResource;
import no.algoritmetilsyn.search.RegisterQuery;

/** What is told of the parameters of calls: all are texts in the code, and cleaned there. */
final class ApiParameters {

    private static final String KEY = "Idempotency-Key";
    private static final String CODE = "Follow-Up-Code";

    /** What headers mean, wherever they are taken. */
    private static final Map<String, String> HEADERS = Map.of(
            KEY,
            "1 to 200 visible ASCII characters, kept for 24 hours; the same key and body give the same answer",
            "If-Match",
            "The version that the caller has seen; left out, none is compared",
            CODE,
            "16 characters; case, spaces and hyphens do not matter");

    private ApiParameters() {}

    static void complete(Operation operation, Method method, Javadoc.Comment comment) {
        if (searchesRegister(method)) {
            RegisterQuery.FILTERS.forEach(filter -> operation.addParametersItem(filter(filter)));
        }
        if (operation.getParameters() == null) {
            return;
        }
        Map<String, java.lang.reflect.Parameter> declared = declared(method);
        for (Parameter parameter : operation.getParameters()) {
            if (declared.containsKey(parameter.getName())) {
                complete(parameter, declared.get(parameter.getName()), comment);
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
        }
    }

    /** The search and the files of what it finds: they take the same filters beside the words. */
    private static boolean searchesRegister(Method method) {
        return List.of(RegisterSearchResource.class, ExportResource.class).contains(method.getDeclaringClass())
                && declared(method).containsKey("q");
    }

    /** In the words of the comment, and of the kind that the annotation says: the code would only say that it is a text. */
    private static void complete(Parameter parameter, java.lang.reflect.Parameter declared, Javadoc.Comment comment) {
        String text =
                HEADERS.getOrDefault(parameter.getName(), comment.parameters().get(declared.getName()));
        if (text != null) {
            parameter.setDescription(text);
        }
        var said = declared.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        if (said != null && said.types().length > 0) {
            Schema<?> schema = parameter.getSchema();
            schema.setTypes(Set.of(said.types()));
        }
    }

    /** The parameters of a method by the names that callers use. */
    private static Map<String, java.lang.reflect.Parameter> declared(Method method) {
        var declared = new HashMap<String, java.lang.reflect.Parameter>();
        for (java.lang.reflect.Parameter parameter : method.getParameters()) {
            var query = parameter.getAnnotation(QueryParam.class);
            var path = parameter.getAnnotation(PathParam.class);
            var header = parameter.getAnnotation(HeaderParam.class);
            if (query != null) {
                declared.put(query.value(), parameter);
            } else if (path != null) {
                declared.put(path.value(), parameter);
            } else if (header != null) {
                declared.put(header.value(), parameter);
            }
        }
        return declared;
    }

    /** What is named {@code id} in an address is one, but for cases, which have a number as well. */
    private static boolean isUuid(String parameter, Method method) {
        return parameter.equals("id")
                && !method.getDeclaringClass().getAnnotation(Path.class).value().startsWith("cases");
    }

    /** The search reads its filters from the whole query. */
    private static Parameter filter(String name) {
        Schema<?> values = new JsonSchema().types(Set.of("array"));
        values.setItems(new JsonSchema().types(Set.of("string")));
        return new QueryParameter()
                .name(name)
                .description("one of these values; more than 50, and those of more than 400 characters, are left out")
                .schema(values);
    }
}
