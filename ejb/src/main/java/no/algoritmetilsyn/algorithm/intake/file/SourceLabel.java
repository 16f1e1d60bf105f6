package no.algoritmetilsyn.algorithm.intake.file;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.algoritmetilsyn.algorithm.standard.Content;

/** What a source calls its rows, and what they are known again by. */
final class SourceLabel {

    /** Names of the members that are labels, by format, the most lasting first. */
    private static final Map<ImportFormat, List<String>> LABELS = Map.of(
            ImportFormat.NO_KI_CSV, List.of(OverviewTable.NUMBER),
            ImportFormat.NL_JSON, List.of("lars", "algoritme_id", "source_id", "uuid"),
            ImportFormat.JSONL, List.of("source_id"));

    /** The member that says which of several series a line belongs to. */
    private static final String SERIES = "source";

    private SourceLabel() {}

    /** Names that are no fields. */
    static List<String> names(ImportFormat format) {
        return Stream.concat(LABELS.get(format).stream(), Stream.of(SERIES)).toList();
    }

    /** What the source calls the row; null when it does not. */
    static String label(ImportFormat format, Map<String, JsonValue> values) {
        return LABELS.get(format).stream()
                .map(name -> text(values, name))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** @throws RowRejected when it has neither an id nor an owner */
    static Identity identity(ImportFormat format, Map<String, JsonValue> values, Content content) throws RowRejected {
        String series = text(values, SERIES);
        String id = text(values, "source_id");
        if (format == ImportFormat.JSONL && !series.isEmpty() && !id.isEmpty()) {
            return Identity.ofSeries(series, id, content.text("language"));
        }
        String owner = content.text("organisation");
        if (owner.isBlank()) {
            throw new RowRejected(Rejection.NO_OWNER);
        }
        return format == ImportFormat.JSONL
                ? Identity.ofSeries(series, owner, content.text("name"))
                : Identity.ofOwner(owner, content.text("name"));
    }

    private static String text(Map<String, JsonValue> values, String name) {
        JsonValue value = values.get(name);
        if (value instanceof JsonString text) {
            return text.getString().strip();
        }
        return value instanceof JsonNumber number ? number.toString() : "";
    }
}
