package no.algoritmetilsyn.platform.web;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/**
 * Writes a record as an object with a member for each component, in their order: JSON-B itself knows only the order of the
 * alphabet. What is null is left out, unless {@link JsonbNillable} says that it is told as null.
 */
final class RecordSerializer implements JsonbSerializer<Record> {

    private record Member(String name, Method accessor, boolean nillable) {}

    private static final ClassValue<List<Member>> MEMBERS = new ClassValue<>() {
        @Override
        protected List<Member> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordSerializer::member)
                    .toList();
        }
    };

    private static Member member(RecordComponent component) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        JsonbProperty renamed = accessor.getAnnotation(JsonbProperty.class);
        return new Member(
                renamed == null ? component.getName() : renamed.value(),
                accessor,
                accessor.isAnnotationPresent(JsonbNillable.class));
    }

    @Override
    public void serialize(Record answer, JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        for (Member member : MEMBERS.get(answer.getClass())) {
            Object value = value(member, answer);
            if (value instanceof Enum<?> constant) {
                // JSON-B takes a constant with a body of its own for an object.
                json.write(member.name(), constant.name());
            } else if (value instanceof Record inner) {
                json.writeKey(member.name());
                serialize(inner, json, context);
            } else if (value != null) {
                context.serialize(member.name(), value, json);
            } else if (member.nillable()) {
                json.writeNull(member.name());
            }
        }
        json.writeEnd();
    }

    private static Object value(Member member, Record answer) {
        try {
            return member.accessor().invoke(answer);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
