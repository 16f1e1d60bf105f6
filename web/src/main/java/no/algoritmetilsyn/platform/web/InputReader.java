package no.algoritmetilsyn.platform.web;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads a JSON object into the record that tells what a call takes: texts, lists of texts, yes or no, objects, and records of these. All that is
 * wrong is told at once, which JSON-B does not.
 */
public final class InputReader {

    /** A member has another type than the record says. */
    public static final String WRONG_TYPE = "wrongType";

    /** The record knows no such member. */
    public static final String UNKNOWN_FIELD = "unknownField";

    /** Characters of a name that nobody knows which are told back. */
    private static final int LONGEST_NAME = 60;

    /**
     * Something that cannot be read.
     *
     * @param pointer where it stands, a JSON Pointer (RFC 6901)
     * @param code {@link #WRONG_TYPE} or {@link #UNKNOWN_FIELD}
     */
    public record Fault(String pointer, String code) {}

    /**
     * What was read.
     *
     * @param input with null for what was left out or cannot be read
     * @param faults in the order in which they were met; empty when all could be read
     */
    public record Reading<T>(T input, List<Fault> faults) {}

    private final List<Fault> faults = new ArrayList<>();

    private InputReader() {}

    /** Reads an object; a member that is null is as good as left out. */
    static <T> Reading<T> read(JsonObject object, Class<T> type) {
        var reader = new InputReader();
        T input = type.cast(reader.record("", object, type));
        return new Reading<>(input, List.copyOf(reader.faults));
    }

    private Object record(String pointer, JsonObject object, Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Set<String> known = new TreeSet<>();
        Arrays.stream(components).forEach(component -> known.add(component.getName()));
        object.keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> name.substring(0, Math.min(name.length(), LONGEST_NAME)))
                .forEach(name -> note(pointer, name.replace("~", "~0").replace("/", "~1"), UNKNOWN_FIELD));
        return create(
                type,
                Arrays.stream(components)
                        .map(component -> value(pointer, object, component))
                        .toArray());
    }

    private Object value(String pointer, JsonObject object, RecordComponent component) {
        String name = component.getName();
        Class<?> type = component.getType();
        JsonValue value = object.getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return null;
        }
        if (type == String.class && value instanceof JsonString text) {
            return text.getString();
        }
        if (type == Boolean.class && (value == JsonValue.TRUE || value == JsonValue.FALSE)) {
            return value == JsonValue.TRUE;
        }
        if (type == JsonObject.class && value.getValueType() == JsonValue.ValueType.OBJECT) {
            return value;
        }
        if (type == List.class
                && value instanceof JsonArray items
                && items.stream().allMatch(JsonString.class::isInstance)) {
            return items.getValuesAs(JsonString::getString);
        }
        if (type.isRecord() && value.getValueType() == JsonValue.ValueType.OBJECT) {
            return record(pointer + "/" + name, value.asJsonObject(), type);
        }
        note(pointer, name, WRONG_TYPE);
        return null;
    }

    private void note(String pointer, String name, String code) {
        faults.add(new Fault(pointer + "/" + name, code));
    }

    private static Object create(Class<?> type, Object... values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
