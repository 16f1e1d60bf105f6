package no.algoritmetilsyn.letter;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Canonical JSON (RFC 8785) of a tree of records: members sorted by name, no white space, the shortest escapes. A component
 * that is null is left out, so that one that a later release adds changes no hash of an earlier letter.
 */
final class CanonicalRecord {

    private final StringBuilder json = new StringBuilder();

    private CanonicalRecord() {}

    /** @throws IllegalArgumentException for a value that is no record, list, text, number, truth, constant or day */
    static String json(Record value) {
        var canonical = new CanonicalRecord();
        canonical.write(value);
        return canonical.json.toString();
    }

    private void write(Object value) {
        if (value instanceof Record fields) {
            write(members(fields));
        } else if (value instanceof List<?> list) {
            write(list);
        } else if (value instanceof Integer || value instanceof Boolean) {
            json.append(value);
        } else if (value instanceof Enum<?> constant) {
            write(constant.name());
        } else if (value instanceof String || value instanceof LocalDate) {
            write(value.toString());
        } else {
            throw new IllegalArgumentException("Not part of a letter: " + value);
        }
    }

    private void write(Map<String, Object> members) {
        char before = '{';
        for (Map.Entry<String, Object> member : members.entrySet()) {
            json.append(before);
            write(member.getKey());
            json.append(':');
            write(member.getValue());
            before = ',';
        }
        json.append(members.isEmpty() ? "{}" : "}");
    }

    private void write(List<?> elements) {
        json.append('[');
        for (int i = 0; i < elements.size(); i++) {
            json.append(i == 0 ? "" : ",");
            write(elements.get(i));
        }
        json.append(']');
    }

    private void write(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\b' -> json.append("\\b");
                case '\f' -> json.append("\\f");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default ->
                    json.append(
                            character < ' '
                                    ? String.format(Locale.ROOT, "\\u%04x", (int) character)
                                    : Character.toString(character));
            }
        }
        json.append('"');
    }

    /** Sorted by UTF-16 code units, as the standard wants; the order of the components does not matter. */
    private static Map<String, Object> members(Record value) {
        Map<String, Object> members = new TreeMap<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object member = read(component, value);
            if (member != null) {
                members.put(component.getName(), member);
            }
        }
        return members;
    }

    static Object read(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
