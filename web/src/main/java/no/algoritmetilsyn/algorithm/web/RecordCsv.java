package no.algoritmetilsyn.algorithm.web;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.algoritmetilsyn.algorithm.PublicRecord;
import no.algoritmetilsyn.algorithm.standard.FieldType;
import no.algoritmetilsyn.algorithm.standard.RecordField;
import no.algoritmetilsyn.algorithm.standard.RecordStandard;
import no.algoritmetilsyn.algorithm.standard.Visibility;

/**
 * Records as lines of comma-separated values (RFC 4180): a column for each field that the public may see, words as the
 * standard has them, words of a list on one line with semicolons between, rows one below the other.
 *
 * <p>It is UTF-8 without a byte order mark. A program that does not know the mark takes it for a part of the first
 * column's name; a Norwegian Excel wants semicolons and has to be told how to read the file in any case.
 */
final class RecordCsv {

    private static final List<String> FIRST = List.of(
            "id",
            "kind",
            "system",
            "source",
            "sourceId",
            "version",
            "standard",
            "registeredAt",
            "changedAt",
            "withheld");

    /** What a spreadsheet would take for the beginning of a formula, also in the wide form of each. */
    private static final String FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    /** What a program may take for the end of a cell. */
    private static final String SEPARATORS = ";\t\r\n";

    /** What a program may pass over before a formula. */
    private static final String PASSED_OVER = " \"'\u00A0";

    private static final List<RecordField> FIELDS = RecordStandard.newest().fields().stream()
            .filter(field -> field.visibility() != Visibility.RESTRICTED)
            .toList();

    private RecordCsv() {}

    /** The names of the columns. */
    static String header() {
        List<String> names = new ArrayList<>(FIRST);
        for (RecordField field : FIELDS) {
            names.add(field.id());
            if (field.type() == FieldType.ORGANISATION) {
                names.add(field.id() + ".number");
            }
        }
        return row(names);
    }

    /** A record. */
    static String line(PublicRecord record) {
        List<String> cells = new ArrayList<>(List.of(
                record.id().toString(),
                record.kind().name(),
                record.systemId().map(UUID::toString).orElse(""),
                record.source(),
                record.sourceId().orElse(""),
                Integer.toString(record.number()),
                record.standard().version(),
                record.registeredAt().toString(),
                record.changedAt().toString(),
                record.withheld().entrySet().stream()
                        .map(field -> field.getKey() + " (" + field.getValue() + ")")
                        .collect(Collectors.joining("; "))));
        for (RecordField field : FIELDS) {
            if (field.type() == FieldType.ORGANISATION) {
                cells.add(record.content().text(field.id()));
                cells.add(record.content().number(field.id()).orElse(""));
            } else {
                cells.add(record.content().get(field.id()).map(RecordCsv::text).orElse(""));
            }
        }
        return row(cells);
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value instanceof JsonObject cells) {
            return cells.values().stream().map(RecordCsv::text).collect(Collectors.joining(" | "));
        }
        String between = value.asJsonArray().get(0) instanceof JsonObject ? "\n" : "; ";
        return value.asJsonArray().stream().map(RecordCsv::text).collect(Collectors.joining(between));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(RecordCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Quoted, and with an apostrophe before what a spreadsheet would calculate: anybody may have written it. */
    static String cell(String text) {
        return text.isEmpty() ? "" : '"' + harmless(text).replace("\"", "\"\"") + '"';
    }

    /**
     * A program that separates by semicolons or tabs, as Excel does in Norway, takes what follows one for a cell of its
     * own, and so with a new line, whatever quotation marks stand around it.
     */
    private static String harmless(String text) {
        var harmless = new StringBuilder(text.length() + 1);
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (begins && FORMULA.indexOf(character) >= 0) {
                harmless.append('\'');
                begins = false;
            }
            harmless.append(character);
            begins = SEPARATORS.indexOf(character) >= 0 || begins && PASSED_OVER.indexOf(character) >= 0;
        }
        return harmless.toString();
    }
}
