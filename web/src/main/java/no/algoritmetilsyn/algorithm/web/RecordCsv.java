package no.algoritmetilsyn.algorithm.web;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.algoritmetilsyn.algorithm.PublicRecord;
import no.algoritmetilsyn.algorithm.standard.FieldType;
import no.algoritmetilsyn.algorithm.standard.RecordField;
import no.algoritmetilsyn.algorithm.standard.RecordStandard;
import no.algoritmetilsyn.algorithm.standard.Visibility;
import no.algoritmetilsyn.platform.web.Csv;

/**
 * Records as lines of comma-separated values (RFC 4180): a column for each field that the public may see, words as the
 * standard has them, words of a list on one line with semicolons between, rows one below the other.
 *
 * <p>It is UTF-8 without a byte order mark. A program that does not know the mark takes it for a part of the first
 * column's name. A Norwegian Excel needs the mark and wants semicolons, so there is a second file for it with the same
 * columns.
 */
final class RecordCsv {

    private static final String COMMA = ",";
    private static final String SEMICOLON = ";";
    private static final String MARK = "\uFEFF";

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

    private static final List<RecordField> FIELDS = RecordStandard.newest().fields().stream()
            .filter(field -> field.visibility() != Visibility.RESTRICTED)
            .toList();

    private RecordCsv() {}

    /** The line with the names of the columns. */
    static String header() {
        return Csv.row(names());
    }

    /** The names of the columns. */
    static List<String> names() {
        List<String> names = new ArrayList<>(FIRST);
        for (RecordField field : FIELDS) {
            names.add(field.id());
            if (field.type() == FieldType.ORGANISATION) {
                names.add(field.id() + ".number");
            }
        }
        return names;
    }

    /** A record. */
    static String line(PublicRecord record) {
        return line(COMMA, record);
    }

    /** The same line with the names of the columns for a Norwegian Excel, which knows the file by its mark. */
    static String headerForExcel() {
        return MARK + Csv.row(SEMICOLON, names());
    }

    /** The same record for a Norwegian Excel. */
    static String lineForExcel(PublicRecord record) {
        return line(SEMICOLON, record);
    }

    private static String line(String separator, PublicRecord record) {
        return Csv.row(separator, cells(record).stream().map(Object::toString).toList());
    }

    /** The values of the columns of a record: texts, numbers, days and moments. */
    static List<Object> cells(PublicRecord record) {
        List<Object> cells = new ArrayList<>(List.of(
                record.id(),
                record.kind().name(),
                record.systemId().map(UUID::toString).orElse(""),
                record.source(),
                record.sourceId().orElse(""),
                record.number(),
                record.standard().version(),
                record.registeredAt(),
                record.changedAt(),
                record.withheld().entrySet().stream()
                        .map(field -> field.getKey() + " (" + field.getValue() + ")")
                        .collect(Collectors.joining("; "))));
        for (RecordField field : FIELDS) {
            if (field.type() == FieldType.ORGANISATION) {
                cells.add(record.content().text(field.id()));
                cells.add(record.content().number(field.id()).orElse(""));
            } else {
                String text =
                        record.content().get(field.id()).map(RecordCsv::text).orElse("");
                cells.add(field.type() == FieldType.DATE ? day(text) : text);
            }
        }
        return cells;
    }

    /** A day where it is a whole one: a year or a month stays a text. */
    private static Object day(String iso) {
        try {
            return LocalDate.parse(iso);
        } catch (DateTimeException less) {
            return iso;
        }
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
}
