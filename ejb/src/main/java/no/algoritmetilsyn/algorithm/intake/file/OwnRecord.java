package no.algoritmetilsyn.algorithm.intake.file;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.algorithm.standard.Content;
import no.algoritmetilsyn.algorithm.standard.ContentCheck;
import no.algoritmetilsyn.algorithm.standard.FieldFault;
import no.algoritmetilsyn.algorithm.standard.RecordKind;
import no.algoritmetilsyn.algorithm.standard.RecordStandard;

/**
 * A record in our own shape, as the export writes it: {@code {"id", "kind", "system"?, "sourceId"?, "content": {…}}}.
 * Other members tell about the version and are no part of the record. The content is in the words of the standard, so
 * whatever does not fit it is refused and not guessed at.
 */
final class OwnRecord {

    static final String CONTENT = "content";

    private OwnRecord() {}

    static boolean is(Map<String, JsonValue> values) {
        return values.get(CONTENT) instanceof JsonObject && values.containsKey("id");
    }

    static FileRow read(long row, Map<String, JsonValue> values) throws RowRejected {
        UUID id = id(values, "id");
        if (id == null) {
            throw new RowRejected(Rejection.BAD_ID, text(values, "id"));
        }
        RecordKind kind = kind(text(values, "kind"));
        var content = new Content(values.get(CONTENT).asJsonObject());
        check(kind, content);
        String sourceId = text(values, "sourceId");
        return new FileRow(
                row,
                kind,
                Identity.of(id),
                sourceId.isEmpty() ? null : sourceId,
                kind == RecordKind.USE ? id(values, "system") : null,
                content);
    }

    /** @throws RowRejected when a value does not fit the standard */
    static void check(RecordKind kind, Content content) throws RowRejected {
        if (content.text("name").isBlank()) {
            throw new RowRejected(Rejection.NO_NAME);
        }
        for (FieldFault fault : ContentCheck.values(RecordStandard.newest(), kind, content)) {
            if (fault.kind() == FieldFault.Kind.TOO_LONG) {
                throw new RowRejected(Rejection.TOO_LONG, fault.field(), Integer.toString(fault.limit()));
            }
            throw new RowRejected(Rejection.INVALID_FIELD, fault.field());
        }
    }

    private static RecordKind kind(String text) throws RowRejected {
        try {
            return RecordKind.valueOf(text);
        } catch (IllegalArgumentException unknown) {
            throw new RowRejected(Rejection.BAD_KIND, text);
        }
    }

    /** @return null where there is none */
    private static UUID id(Map<String, JsonValue> values, String name) throws RowRejected {
        String text = text(values, name);
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException unknown) {
            throw new RowRejected(Rejection.BAD_ID, text);
        }
    }

    private static String text(Map<String, JsonValue> values, String name) {
        return values.get(name) instanceof JsonString text ? text.getString() : "";
    }
}
