package no.algoritmetilsyn.algorithm.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.algoritmetilsyn.algorithm.intake.file.ImportFormat;
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
        assertThat(SeriesChanges.inTheRegister(register)).isEqualTo(SeriesChanges.inTheFiles(series));
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
