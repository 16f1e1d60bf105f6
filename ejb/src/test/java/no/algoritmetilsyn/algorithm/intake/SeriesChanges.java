package no.algoritmetilsyn.algorithm.intake;

import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.algorithm.AlgorithmVersion;
import no.algoritmetilsyn.algorithm.FieldChange;
import no.algoritmetilsyn.algorithm.RecordDiff;
import no.algoritmetilsyn.algorithm.standard.Content;
import no.algoritmetilsyn.algorithm.standard.RecordStandard;

/** What has changed from one file of the Norwegian overview to the next: as the files say it, and as the register does. */
final class SeriesChanges {

    private SeriesChanges() {}

    /** By project, the columns in which its versions differ, change after change. */
    static Map<String, List<List<Set<String>>>> inTheFiles(OverviewSeries series) {
        Map<String, List<List<Set<String>>>> changes = new TreeMap<>();
        series.projects.forEach((key, projects) ->
                changes.put(key, projects.stream().map(OverviewSeries::changes).toList()));
        return changes;
    }

    /** The same, found from what the difference of two versions tells of fields. */
    static Map<String, List<List<Set<String>>>> inTheRegister(ImportsFixture register) {
        Map<String, String> columns = new HashMap<>();
        RecordStandard.newest().fields().forEach(field -> field.importNames("no-ki-csv")
                .forEach(column -> columns.put(field.id(), column)));
        Map<String, List<List<Set<String>>>> changes = new TreeMap<>();
        register.database.run(entities -> {
            for (Object row : entities.createNativeQuery(
                            "SELECT id, source_key FROM algorithm_records ORDER BY source_key, source_ordinal")
                    .getResultList()) {
                var record = (Object[]) row;
                changes.computeIfAbsent((String) record[1], key -> new ArrayList<>())
                        .add(changes(entities, record[0], columns));
            }
        });
        return changes;
    }

    private static List<Set<String>> changes(EntityManager entities, Object record, Map<String, String> columns) {
        List<Content> contents = entities.createQuery(
                        "select v from AlgorithmVersion v where v.recordId = :id order by v.asOf, v.asOfRank, v.number",
                        AlgorithmVersion.class)
                .setParameter("id", record)
                .getResultStream()
                .map(AlgorithmVersion::content)
                .toList();
        List<Set<String>> changes = new ArrayList<>();
        for (int i = 1; i < contents.size(); i++) {
            Content older = contents.get(i - 1);
            Content newer = contents.get(i);
            changes.add(RecordDiff.between(older, newer, RecordStandard.newest(), (field, word) -> word).stream()
                    .map(FieldChange::field)
                    .flatMap(field -> field.equals("asGiven") ? given(older, newer) : Stream.of(field))
                    .map(columns::get)
                    .collect(Collectors.toCollection(TreeSet::new)));
        }
        return changes;
    }

    /** A change of what was given is a change of the fields that it was given for. */
    private static Stream<String> given(Content older, Content newer) {
        Set<JsonValue> before = rows(older);
        Set<JsonValue> after = rows(newer);
        return Stream.concat(
                        before.stream().filter(row -> !after.contains(row)),
                        after.stream().filter(row -> !before.contains(row)))
                .map(row -> row.asJsonObject().getString("field"));
    }

    private static Set<JsonValue> rows(Content content) {
        return content.get("asGiven")
                .map(rows -> Set.copyOf(rows.asJsonArray()))
                .orElse(Set.of());
    }
}
