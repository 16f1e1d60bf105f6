package no.algoritmetilsyn.algorithm.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
import no.algoritmetilsyn.algorithm.intake.file.ImportFormat;
import no.algoritmetilsyn.algorithm.standard.Content;
import no.algoritmetilsyn.algorithm.standard.RecordStandard;
import no.algoritmetilsyn.operation.RegisterRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Registers as they were really published. The files lie beside the project; without them there is nothing to test. */
class RealRegistersTest {

    private static final Path REGISTERS = Path.of("..", "..", "shared", "data", "registers");

    private ImportsFixture register;

    @BeforeEach
    void open() {
        assumeThat(REGISTERS).isDirectory();
        register = new ImportsFixture();
    }

    @AfterEach
    void close() {
        if (register != null) {
            RegisterRules.ALL.forEach(
                    rule -> assertThat(register.rows(rule)).as(rule).isEmpty());
            register.close();
        }
    }

    private ImportReport run(ImportFormat format, String file) throws IOException {
        try (InputStream stream = Files.newInputStream(REGISTERS.resolve(file))) {
            return register.run(ImportOrder.today(format), stream);
        }
    }

    @Test
    void the_norwegian_overview() throws IOException {
        ImportReport first = run(ImportFormat.NO_KI_CSV, "no/no-ki-prosjekter-2025-08-20.csv");
        assertThat(first.remarks())
                .extracting(Remark::row, Remark::code, Remark::details)
                .containsExactly(
                        tuple(142L, "SAME_KEY", List.of("1", "2", "CREATED")),
                        tuple(145L, "SAME_KEY", List.of("2", "2", "CREATED")));
        assertThat(first.status().counts()).isEqualTo(new ImportStatus.Counts(179, 179, 0, 0, 0, 0));
        assertThat(run(ImportFormat.NO_KI_CSV, "no/no-ki-prosjekter-2025-08-20.csv")
                        .status()
                        .counts())
                .isEqualTo(new ImportStatus.Counts(179, 0, 0, 179, 0, 0));
    }

    @Test
    void the_series_of_the_norwegian_overview() throws IOException {
        var series = new OverviewSeries();
        List<ImportStatus.Counts> counts = new ArrayList<>();
        LocalDate last = null;
        int rank = 0;
        for (Path file : history()) {
            LocalDate date = LocalDate.parse(file.getFileName().toString().substring(0, 10));
            rank = date.equals(last) ? rank + 1 : 0;
            last = date;
            series.add(file);
            var order =
                    new ImportOrder(ImportFormat.NO_KI_CSV, file.getFileName().toString(), date, rank);
            counts.add(register.run(order, Files.newInputStream(file)).status().counts());
        }
        assertThat(counts).extracting(ImportStatus.Counts::rejected).containsOnly(0L);
        assertThat(counts.get(13))
                .as("2025-08-20 after 2024-09-17")
                .isEqualTo(new ImportStatus.Counts(
                        179, 0, 0, 179, 0, counts.get(12).missing()));
        assertThat(changesInTheRegister()).isEqualTo(changesInTheFiles(series));
    }

    @Test
    void the_series_tells_the_same_when_its_oldest_files_come_last() throws IOException {
        var series = new OverviewSeries();
        List<ImportOrder> orders = new ArrayList<>();
        List<Path> files = history();
        for (Path file : files) {
            series.add(file);
            orders.add(new ImportOrder(
                    ImportFormat.NO_KI_CSV,
                    null,
                    LocalDate.parse(file.getFileName().toString().substring(0, 10)),
                    orders.size()));
        }
        for (int i = files.size() - 1; i >= 0; i--) {
            register.run(orders.get(i), Files.newInputStream(files.get(i)));
        }
        assertThat(register.rows("SELECT count(*) FROM algorithm_records"))
                .containsExactly(Integer.toString(
                        series.projects.values().stream().mapToInt(List::size).sum()));
        List<String> shown = register.rows(SHOWN);
        try (var forward = new ImportsFixture()) {
            for (int i = 0; i < files.size(); i++) {
                forward.run(orders.get(i), Files.newInputStream(files.get(i)));
            }
            assertThat(shown).containsExactlyInAnyOrderElementsOf(forward.rows(SHOWN));
        }
    }

    private static final String SHOWN =
            """
            SELECT r.source_key, r.name, r.summary, r.organisation, r.status, r.risk_class, r.automation, v.content
            FROM algorithm_records r JOIN algorithm_versions v ON v.record_id = r.id AND v.number = r.published
            """;

    private static List<Path> history() throws IOException {
        try (Stream<Path> found = Files.list(REGISTERS.resolve("no/history"))) {
            return found.sorted().toList();
        }
    }

    /** By project, the columns in which its versions differ, change after change. */
    private static Map<String, List<List<Set<String>>>> changesInTheFiles(OverviewSeries series) {
        Map<String, List<List<Set<String>>>> changes = new TreeMap<>();
        series.projects.forEach((key, projects) ->
                changes.put(key, projects.stream().map(OverviewSeries::changes).toList()));
        return changes;
    }

    /** The same, found from what the difference of two versions tells of fields. */
    private Map<String, List<List<Set<String>>>> changesInTheRegister() {
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

    @Test
    void the_dutch_register() throws IOException {
        ImportReport first = run(ImportFormat.NL_JSON, "nl/nl-pubdata-full-2023b.json");
        assertThat(first.status().counts()).isEqualTo(new ImportStatus.Counts(130, 130, 0, 0, 0, 0));
        assertThat(run(ImportFormat.NL_JSON, "nl/nl-pubdata-full-2023b.json")
                        .status()
                        .counts())
                .isEqualTo(new ImportStatus.Counts(130, 0, 0, 130, 0, 0));
    }

    @Test
    void nine_thousand_records_of_eight_registers() throws IOException {
        ImportReport first = run(ImportFormat.JSONL, "registers-merged.jsonl");
        ImportReport again = run(ImportFormat.JSONL, "registers-merged.jsonl");
        assertThat(first.status().counts()).isEqualTo(new ImportStatus.Counts(9_244, 9_243, 0, 1, 0, 0));
        assertThat(again.status().counts()).isEqualTo(new ImportStatus.Counts(9_244, 0, 0, 9_244, 0, 0));
    }
}
