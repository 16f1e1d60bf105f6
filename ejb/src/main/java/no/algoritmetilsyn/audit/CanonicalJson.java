package no.algoritmetilsyn.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Canonical JSON (RFC 8785) of what is hashed: keys sorted by UTF-16 code units, no white space, the shortest escapes.
 *
 * <p>The database function {@code audit_append} writes the same bytes when an event is added; this is the second,
 * independent form that the verifier uses.
 */
final class CanonicalJson {

    private static final DateTimeFormatter MICROSECONDS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private CanonicalJson() {}

    /** An object of strings. */
    static String of(Map<String, String> members) {
        var json = new StringBuilder("{");
        for (Map.Entry<String, String> member : new TreeMap<>(members).entrySet()) {
            if (json.length() > 1) {
                json.append(',');
            }
            string(json, member.getKey());
            json.append(':');
            string(json, member.getValue());
        }
        return json.append('}').toString();
    }

    /** The row of an event; {@code detail} is canonical already. */
    static String of(StoredEvent event) {
        var json = new StringBuilder(320).append("{\"action\":");
        string(json, event.action());
        json.append(",\"actorId\":");
        id(json, event.actorId());
        json.append(",\"actorKind\":");
        string(json, event.actorKind());
        json.append(",\"at\":\"").append(text(event.at()));
        json.append("\",\"chain\":");
        id(json, event.chain());
        json.append(",\"detail\":").append(event.detail());
        json.append(",\"seq\":").append(event.seq());
        json.append(",\"subjectId\":");
        id(json, event.subjectId());
        json.append(",\"subjectKind\":");
        string(json, event.subjectKind());
        if (event.writtenAt() != null) {
            json.append(",\"writtenAt\":\"").append(text(event.writtenAt())).append('"');
        }
        return json.append('}').toString();
    }

    /** An instant in UTC with six decimals, which is what the database keeps. */
    static String text(Instant at) {
        return MICROSECONDS.format(at);
    }

    private static void id(StringBuilder json, UUID id) {
        if (id == null) {
            json.append("null");
        } else {
            json.append('"').append(id).append('"');
        }
    }

    private static void string(StringBuilder json, String value) {
        json.append('"');
        for (int i = 0; i < value.length(); i++) {
            character(json, value.charAt(i));
        }
        json.append('"');
    }

    private static void character(StringBuilder json, char c) {
        switch (c) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\b' -> json.append("\\b");
            case '\f' -> json.append("\\f");
            case '\n' -> json.append("\\n");
            case '\r' -> json.append("\\r");
            case '\t' -> json.append("\\t");
            default -> {
                if (c < 0x20) {
                    json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                } else {
                    json.append(c);
                }
            }
        }
    }
}
