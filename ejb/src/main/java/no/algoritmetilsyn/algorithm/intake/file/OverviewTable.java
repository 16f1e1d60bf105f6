package no.algoritmetilsyn.algorithm.intake.file;

import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.algorithm.intake.file.RegisterFile.RawSink;
import no.algoritmetilsyn.text.CleanText;

/**
 * A table with commas, its columns named in the first line; the number of a row counts from the one after it.
 *
 * <p>A cell in quotation marks may hold lines. When such a cell turns out to be broken, only the line it began in is
 * given up, and reading goes on with the next: a general reader of such tables stops there.
 */
final class OverviewTable {

    /** Looked up once: each static call of Json would search the class path for it. */
    private static final JsonProvider JSON = JsonProvider.provider();

    /** Name that stands for the row's own number, which may be left empty. */
    static final String NUMBER = "ID";

    private static final List<String> NEEDED = List.of("Prosjekteier", "Prosjekttittel");

    private final Lines lines;
    private final RawSink sink;

    OverviewTable(InputStream file, RawSink sink) {
        this.lines = new Lines(file);
        this.sink = sink;
    }

    void read() throws IOException, UnreadableFile {
        List<String> columns = header();
        long number = 0;
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            if (line.isBlank()) {
                continue;
            }
            number++;
            TableRow row = TableRow.from(line, lines);
            if (row.isEmpty()) {
                // A line of commas only, as spreadsheets leave behind: no row at all.
                number--;
            } else {
                sink.row(number, () -> values(columns, row.cells()));
            }
        }
    }

    private List<String> header() throws IOException, UnreadableFile {
        Lines.Line line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        if (line == null) {
            throw new UnreadableFile(Rejection.EMPTY_FILE);
        }
        if (!line.valid()) {
            throw new UnreadableFile(Rejection.NOT_UTF8_FILE);
        }
        try {
            var columns = new ArrayList<>(TableRow.from(line, lines).cells());
            columns.replaceAll(CleanText::line);
            dropEmptyEnd(columns);
            if (columns.get(0).isEmpty()) {
                columns.set(0, NUMBER);
            }
            if (columns.containsAll(NEEDED) && new HashSet<>(columns).size() == columns.size()) {
                return columns;
            }
        } catch (RowRejected broken) {
            // Told below: no header that anybody could read.
        }
        throw new UnreadableFile(Rejection.WRONG_HEADER, String.join(", ", NEEDED));
    }

    /** A spreadsheet that had something to the right once goes on with columns in which nothing is left. */
    private static void dropEmptyEnd(List<String> columns) {
        while (columns.size() > 1 && columns.get(columns.size() - 1).isEmpty()) {
            columns.remove(columns.size() - 1);
        }
    }

    private static Map<String, JsonValue> values(List<String> columns, List<String> given) throws RowRejected {
        List<String> cells = given;
        while (cells.size() > columns.size() && CleanText.isMissing(cells.get(cells.size() - 1))) {
            cells = cells.subList(0, cells.size() - 1);
        }
        if (cells.size() != columns.size()) {
            throw new RowRejected(
                    cells.size() < columns.size() ? Rejection.FEW_COLUMNS : Rejection.MANY_COLUMNS,
                    Integer.toString(cells.size()),
                    Integer.toString(columns.size()));
        }
        Map<String, JsonValue> values = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            values.put(columns.get(i), JSON.createValue(cells.get(i)));
        }
        return values;
    }
}
