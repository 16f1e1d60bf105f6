package no.algoritmetilsyn.algorithm;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import no.algoritmetilsyn.algorithm.FieldChange.Piece;
import no.algoritmetilsyn.algorithm.FieldChange.PieceKind;
import no.algoritmetilsyn.algorithm.standard.Content;
import no.algoritmetilsyn.algorithm.standard.FieldType;
import no.algoritmetilsyn.algorithm.standard.RecordField;
import no.algoritmetilsyn.algorithm.standard.RecordStandard;

/** Tells two contents apart, field by field and, within a field, word by word. */
public final class RecordDiff {

    /** The column of rows that holds a year, a month or a day. */
    private static final String DAY = "date";

    private RecordDiff() {}

    /**
     * What has changed, in the order of the page.
     *
     * @param words text of a word of a vocabulary or of a date in the reader's language, by field and word
     */
    public static List<FieldChange> between(
            Content older, Content newer, RecordStandard standard, BiFunction<RecordField, String, String> words) {
        return changed(older, newer, standard).stream()
                .map(field ->
                        new FieldChange(field.id(), pieces(plain(field, older, words), plain(field, newer, words))))
                .toList();
    }

    /** The fields that differ, in the order of the page. */
    public static List<RecordField> changed(Content older, Content newer, RecordStandard standard) {
        return standard.fields().stream()
                .filter(field -> !older.get(field.id()).equals(newer.get(field.id())))
                .toList();
    }

    /** A field as plain text: words in the reader's language, one row a line. */
    public static String plain(RecordField field, Content content, BiFunction<RecordField, String, String> words) {
        return content.get(field.id()).map(value -> text(field, value, words)).orElse("");
    }

    private static String text(RecordField field, JsonValue value, BiFunction<RecordField, String, String> words) {
        return switch (value.getValueType()) {
            case STRING ->
                field.type().hasVocabulary() || field.type() == FieldType.DATE
                        ? words.apply(field, ((JsonString) value).getString())
                        : ((JsonString) value).getString();
            case ARRAY ->
                value.asJsonArray().stream()
                        .map(item -> text(field, item, words))
                        .collect(Collectors.joining(value.asJsonArray().get(0) instanceof JsonObject ? "\n" : ", "));
            case OBJECT ->
                value.asJsonObject().entrySet().stream()
                        .map(cell -> cell.getKey().equals(DAY)
                                ? words.apply(field, ((JsonString) cell.getValue()).getString())
                                : text(field, cell.getValue(), words))
                        .collect(Collectors.joining(" · "));
            default -> value.toString();
        };
    }

    private static List<Piece> pieces(String older, String newer) {
        return joined(WordDiff.between(older, newer));
    }

    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> filled = new ArrayList<>(
                pieces.stream().filter(piece -> !piece.text().isEmpty()).toList());
        // The space that WordDiff has put behind the last word of each text.
        for (int i = filled.size() - 1; i >= 0; i--) {
            Piece piece = filled.get(i);
            filled.set(i, new Piece(piece.kind(), piece.text().stripTrailing()));
            if (piece.kind() != PieceKind.ADDED || i == 0 || filled.get(i - 1).kind() != PieceKind.REMOVED) {
                break;
            }
        }
        return filled;
    }
}
