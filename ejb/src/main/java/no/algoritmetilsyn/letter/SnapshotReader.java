package no.algoritmetilsyn.letter;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.algoritmetilsyn.letter.kind.Letter;
import no.algoritmetilsyn.letter.kind.LetterKind;

/** Reads a snapshot back from its canonical JSON. A member that a later release has added is null in an earlier letter. */
final class SnapshotReader {

    private final LetterKind kind;

    private SnapshotReader(LetterKind kind) {
        this.kind = kind;
    }

    /** @throws IllegalArgumentException when it is no snapshot */
    static LetterSnapshot read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonObject snapshot = reader.readObject();
            LetterKind kind = LetterKind.valueOf(snapshot.getString("kind"));
            return (LetterSnapshot) new SnapshotReader(kind).value(snapshot, LetterSnapshot.class);
        } catch (JsonException | ClassCastException | NullPointerException | DateTimeException broken) {
            throw new IllegalArgumentException("No snapshot of a letter", broken);
        }
    }

    private Object value(JsonValue json, Type type) {
        if (json == null) {
            return null;
        }
        if (type instanceof ParameterizedType list) {
            Type element = list.getActualTypeArguments()[0];
            return ((JsonArray) json).stream().map(one -> value(one, element)).toList();
        }
        Class<?> plain = type == Letter.class ? kind.type() : (Class<?>) type;
        if (plain.isRecord()) {
            return record((JsonObject) json, plain);
        }
        if (plain == Integer.class) {
            return ((JsonNumber) json).intValueExact();
        }
        if (plain == Boolean.class) {
            return json == JsonValue.TRUE;
        }
        return text(((JsonString) json).getString(), plain);
    }

    private static Object text(String text, Class<?> type) {
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " knows no " + text));
        }
        return text;
    }

    private Object record(JsonObject json, Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<String> names =
                Arrays.stream(components).map(RecordComponent::getName).toList();
        if (!names.containsAll(json.keySet())) {
            throw new IllegalArgumentException("Not known in a " + type.getSimpleName() + ": " + json.keySet());
        }
        Object[] values = Arrays.stream(components)
                .map(component -> value(json.get(component.getName()), component.getGenericType()))
                .toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
