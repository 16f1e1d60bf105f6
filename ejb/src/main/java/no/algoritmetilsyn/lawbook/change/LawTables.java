package no.algoritmetilsyn.lawbook.change;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.algoritmetilsyn.platform.Rows;

/** Reads tables of law as they are now, as text. */
@Dependent
class LawTables {

    @PersistenceContext
    EntityManager entities;

    /** Every row, those included that are read otherwise now. */
    List<LawRow> rows(LawKind kind) {
        return Rows.of(entities.createNativeQuery(LawTableText.query(kind)))
                .map(read -> LawTableText.row(kind, read))
                .toList();
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
                .map(parts ->
                        LineProblem.at(Integer.parseInt(parts[0]), "", LineProblem.Code.REFUSED_BY_DATABASE, parts[1]))
                .toList();
    }

    /** Nobody else compares or changes rows of law until the transaction ends. */
    void hold() {
        entities.createNativeQuery("SELECT CAST(pg_advisory_xact_lock(hashtextextended('law', 0)) AS text)")
                .getSingleResult();
    }
}
