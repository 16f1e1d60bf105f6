package no.algoritmetilsyn.lawbook.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.algoritmetilsyn.law.RuleVersion;

/** Tables of law as text: how they are read from the database, and how they are written as files that can be handed in again. */
final class LawTableText {

    private LawTableText() {}

    /** The statement that reads a table: a column for each of the file, and whether the row is read otherwise now; in a fixed order. */
    static String query(LawKind kind) {
        String columns =
                kind.names().stream().map(name -> "CAST(" + name + " AS text)").collect(Collectors.joining(", "));
        String superseded = kind.supersedes() ? "superseded_by IS NOT NULL" : "false";
        String order = String.join(", ", kind.identity());
        if (kind.succeeds()) {
            String first = columns.replace("CAST(valid_from AS text)", "'' AS valid_from");
            return "SELECT " + first + ", false FROM provisions UNION ALL SELECT " + columns
                    + ", false FROM provision_versions ORDER BY code, valid_from";
        }
        return "SELECT " + columns + ", " + superseded + " FROM " + kind.table() + " ORDER BY " + order;
    }

    /** A row as a statement has read it. */
    static LawRow row(LawKind kind, Object[] read) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int place = 0; place < kind.columns().size(); place++) {
            LawColumn column = kind.columns().get(place);
            String text = Objects.toString(read[place], "");
            boolean number = column.type() == LawColumn.Type.DECIMAL || column.type() == LawColumn.Type.WHOLE;
            cells.put(column.name(), number && !text.isEmpty() ? CellReader.plain(text) : text);
        }
        return new LawRow(kind, 0, cells, (Boolean) read[kind.columns().size()]);
    }

    /** Tells whether rows are the same as those of another time. */
    static String hash(LawKind kind, List<LawRow> rows) {
        return RuleVersion.hash(
                kind.table() + rows.stream().map(LawRow::toString).collect(Collectors.joining("\n")));
    }

    /** The file of the rows that hold, held or will hold, in the form in which it can be handed in. */
    static String file(LawKind kind, List<LawRow> rows) {
        return CsvText.line(kind.names())
                + rows.stream()
                        .filter(row -> !row.superseded())
                        .map(row -> CsvText.line(new ArrayList<>(row.cells().values())))
                        .collect(Collectors.joining());
    }
}
