package no.algoritmetilsyn.inspection.theme;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * A value of a JSON file that knows its line, so that who wrote it is told where the fault is.
 *
 * @param value a map of members, a list of values, a text or a number; null for what a theme has no use for
 */
record JsonLine(String file, int line, Object value) {

    /** @throws ThemeFileRefused when the text is no JSON, or an object has a member twice */
    static JsonLine parse(String file, String text) {
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            parser.next();
            JsonLine whole = read(file, parser, parser.currentEvent());
            if (parser.hasNext()) {
                parser.next();
                throw new ThemeFileRefused(file, line(parser), "something follows the end");
            }
            return whole;
        } catch (JsonParsingException malformed) {
            throw new ThemeFileRefused(
                    file, Math.max(1, (int) malformed.getLocation().getLineNumber()), "no JSON");
        } catch (JsonException | NoSuchElementException ended) {
            throw new ThemeFileRefused(file, Math.max(1, (int) text.lines().count()), "no JSON");
        }
    }

    private static JsonLine read(String file, JsonParser parser, JsonParser.Event event) {
        int line = line(parser);
        return switch (event) {
            case START_OBJECT -> new JsonLine(file, line, members(file, parser));
            case START_ARRAY -> new JsonLine(file, line, values(file, parser));
            case VALUE_STRING -> new JsonLine(file, line, parser.getString());
            case VALUE_NUMBER -> new JsonLine(file, line, parser.getBigDecimal());
            default -> new JsonLine(file, line, null);
        };
    }

    private static Map<String, JsonLine> members(String file, JsonParser parser) {
        Map<String, JsonLine> members = new LinkedHashMap<>();
        JsonParser.Event event = parser.next();
        while (event != JsonParser.Event.END_OBJECT) {
            String name = parser.getString();
            JsonLine member = read(file, parser, parser.next());
            if (members.putIfAbsent(name, member) != null) {
                throw member.refused("\"" + name + "\" is there twice");
            }
            event = parser.next();
        }
        return members;
    }

    private static List<JsonLine> values(String file, JsonParser parser) {
        List<JsonLine> values = new ArrayList<>();
        JsonParser.Event event = parser.next();
        while (event != JsonParser.Event.END_ARRAY) {
            values.add(read(file, parser, event));
            event = parser.next();
        }
        return values;
    }

    private static int line(JsonParser parser) {
        return (int) parser.getLocation().getLineNumber();
    }

    /** A fault in this place, to be thrown. */
    ThemeFileRefused refused(String reason) {
        return new ThemeFileRefused(file, line, reason);
    }

    /** Refuses members of other names than these, so that nothing misspelt is left out silently. */
    void holdsOnly(Set<String> names) {
        object().forEach((name, member) -> {
            if (!names.contains(name)) {
                throw member.refused("\"" + name + "\" is unknown; known are "
                        + String.join(", ", names.stream().sorted().toList()));
            }
        });
    }

    /** The member of an object that has to be there. */
    JsonLine member(String name) {
        JsonLine member = object().get(name);
        if (member == null) {
            throw refused("\"" + name + "\" is missing");
        }
        return member;
    }

    /** Whether an object has the member. */
    boolean has(String name) {
        return object().containsKey(name);
    }

    /** The values of a list that holds at least one. */
    List<JsonLine> list() {
        if (!(value instanceof List<?> values) || values.isEmpty()) {
            throw refused("a list with at least one value is expected");
        }
        return values.stream().map(JsonLine.class::cast).toList();
    }

    /** A text with words in it and no blanks around. */
    String text() {
        if (!(value instanceof String text)) {
            throw refused("a text is expected");
        }
        if (text.isBlank()) {
            throw refused("the text is empty");
        }
        if (!text.equals(text.strip())) {
            throw refused("the text begins or ends with a blank");
        }
        return text;
    }

    /** A whole number above zero. */
    int number() {
        if (!(value instanceof BigDecimal number)
                || number.scale() > 0
                || number.signum() <= 0
                || number.precision() > 6) {
            throw refused("a whole number above 0 is expected");
        }
        return number.intValueExact();
    }

    /** A day, such as 2026-01-01. */
    LocalDate day() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeException none) {
            throw refused("a day such as 2026-01-01 is expected");
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, JsonLine> object() {
        if (!(value instanceof Map<?, ?>)) {
            throw refused("an object is expected");
        }
        return (Map<String, JsonLine>) value;
    }
}
