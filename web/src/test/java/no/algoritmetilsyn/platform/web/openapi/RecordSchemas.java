package no.algoritmetilsyn.platform.web.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import jakarta.annotation.Nullable;
import jakarta.json.JsonObject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.platform.web.ApiInput;

/**
 * Makes the schemas of the records that the API answers and takes, as they are written and read: each member is there unless
 * its component is {@link Nullable}.
 */
final class RecordSchemas extends ModelResolver {

    /** The records by the name of their schema. */
    private final Map<String, Class<?>> records = new TreeMap<>();

    RecordSchemas() {
        super(Json31.mapper(), new Names());
        openapi31(true);
    }

    /** A record in another has the name of both: {@code CaseAnswer} and {@code Entry} make {@code CaseAnswerEntry}. */
    private static final class Names extends TypeNameResolver {

        @Override
        protected String nameForClass(Class<?> type, Set<Options> options) {
            var named = type.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
            if (named != null && !named.name().isEmpty()) {
                return named.name();
            }
            Class<?> outer = type.getEnclosingClass();
            return (outer == null ? "" : nameForClass(outer, options)) + type.getSimpleName();
        }
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Schema resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> next) {
        JavaType java = _mapper.constructType(type.getType());
        Class<?> raw = java.getRawClass();
        if (raw == ApiAnswer.class || raw == ApiInput.class) {
            return context.resolve(new AnnotatedType(java.containedType(0)).resolveAsRef(true));
        }
        if (raw == JsonObject.class) {
            return anything();
        }
        if (raw == InputStream.class || raw == Response.class) {
            return new JsonSchema().types(Set.of("string"));
        }
        if (raw.isRecord()) {
            Class<?> other = records.putIfAbsent(_typeName(java), raw);
            if (other != null && other != raw) {
                throw new IllegalStateException(other + " and " + raw + " have the same name in the document");
            }
        }
        return super.resolve(type, context, next);
    }

    /** An object whose members are told elsewhere, or nowhere. */
    private static Schema<?> anything() {
        return new JsonSchema().types(Set.of("object")).additionalProperties(true);
    }

    /** Completes the schemas of all records with what only their sources know. */
    void complete(Map<String, Schema<?>> schemas, Javadoc javadoc) {
        records.forEach((name, record) -> {
            if (schemas.containsKey(name)) {
                complete(schemas.get(name), record, javadoc.of(record));
            }
        });
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static void complete(Schema schema, Class<?> record, Javadoc.Comment comment) {
        var properties = new LinkedHashMap<String, Schema>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            Schema<?> property = (Schema<?>) schema.getProperties().get(component.getName());
            if (property == null) {
                throw new IllegalStateException(record + " has no " + component.getName() + " in the document");
            }
            JsonbProperty renamed = component.getAccessor().getAnnotation(JsonbProperty.class);
            String name = renamed == null ? component.getName() : renamed.value();
            String text = comment.parameters().get(component.getName());
            property.setDescription(text);
            constrain(property, component);
            if (component.getAccessor().isAnnotationPresent(JsonbNillable.class)) {
                Set<String> types = new LinkedHashSet<>(property.getTypes());
                types.add("null");
                property.setTypes(types);
            }
            if (!component.getAccessor().isAnnotationPresent(Nullable.class)) {
                required.add(name);
            }
            properties.put(name, property);
        }
        schema.setProperties(properties);
        schema.setRequired(null);
        required.forEach(schema::addRequiredItem);
        schema.setDescription(comment.whole().isEmpty() ? null : comment.whole());
    }

    /** As the schemas of steps say the same. */
    private static void constrain(Schema<?> property, RecordComponent component) {
        if (component.getAccessor().isAnnotationPresent(NotBlank.class)) {
            property.setPattern("\\S");
        }
        if (property.getMinLength() != null && property.getMinLength() == 0) {
            property.setMinLength(null);
        }
    }
}
