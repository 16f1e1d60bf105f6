package no.algoritmetilsyn.lawbook.change;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.algoritmetilsyn.law.RuleVersion;

/** Reads tables of law as they are now, as text, and writes them as files that can be handed in again. */
@Dependent
class LawTables {

    @PersistenceContext
    EntityManager entities;

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

    /** Every row, those included that are read otherwise now. */
    List<LawRow> rows(LawKind kind) {
        List<?> rows = entities.createNativeQuery(query(kind)).getResultList();
        return rows.stream().map(Object[].class::cast).map(read -> row(kind, read)).toList();
    }

    /** Tells whether rows are the same as those of another time. */
    static String hash(LawKind kind, List<LawRow> rows) {
        return RuleVersion.hash(kind.table() + rows.stream().map(LawRow::toString).collect(Collectors.joining("\n")));
    }

    /** The file of the rows that hold, held or will hold, in the form in which it can be handed in. */
    static String file(LawKind kind, List<LawRow> rows) {
        return CsvText.line(kind.names())
                + rows.stream()
                        .filter(row -> !row.superseded())
                        .map(row -> CsvText.line(new ArrayList<>(row.cells().values())))
                        .collect(Collectors.joining());
    }

    /** What cells of a table may name. */
    LawReferences references(LawKind kind, List<LawRow> rows) {
        Map<String, Set<String>> known = kind.columns().stream()
                .filter(column -> column.type() == LawColumn.Type.KNOWN)
                .collect(Collectors.toMap(LawColumn::name, column -> rows.stream()
                        .map(row -> row.cell(column.name()))
                        .collect(Collectors.toSet())));
        return new LawReferences(
                names("SELECT code FROM regimes"),
                names("SELECT code FROM provisions"),
                names("SELECT DISTINCT code FROM deadline_rules"),
                known);
    }

    private Set<String> names(String query) {
        List<?> names = entities.createNativeQuery(query).getResultList();
        return names.stream().map(String.class::cast).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the database itself would refuse of changes; nothing of them is kept. */
    List<LineProblem> refused(LawKind kind, String changes) {
        String refused = (String)
                entities.createNativeQuery("SELECT law_rows_refused(:kind, CAST(:changes AS jsonb))", String.class)
                        .setParameter("kind", kind.table())
                        .setParameter("changes", changes)
                        .getSingleResult();
        return Arrays.stream(refused.split("\n"))
                .filter(line -> !line.isEmpty())
                .map(line -> line.split(" ", 2))
                .map(parts -> LineProblem.at(
                        Integer.parseInt(parts[0]), "", LineProblem.Code.REFUSED_BY_DATABASE, parts[1]))
                .toList();
    }

    /** Nobody else compares or changes rows of law until the transaction ends. */
    void hold() {
        entities.createNativeQuery("SELECT CAST(pg_advisory_xact_lock(hashtextextended('law', 0)) AS text)")
                .getSingleResult();
    }
}
