package no.algoritmetilsyn.algorithm.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.algoritmetilsyn.algorithm.intake.file.ImportFormat;
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
        System.out.println(first.status() + " " + first.remarks());
        assertThat(first.status().counts()).isEqualTo(new ImportStatus.Counts(179, 179, 0, 0, 0, 0));
        assertThat(run(ImportFormat.NO_KI_CSV, "no/no-ki-prosjekter-2025-08-20.csv")
                        .status()
                        .counts())
                .isEqualTo(new ImportStatus.Counts(179, 0, 0, 179, 0, 0));
    }

    @Test
    void the_series_of_the_norwegian_overview() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(REGISTERS.resolve("no/history"))) {
            files = found.sorted().toList();
        }
        LocalDate last = null;
        int rank = 0;
        for (Path file : files) {
            LocalDate date = LocalDate.parse(file.getFileName().toString().substring(0, 10));
            rank = date.equals(last) ? rank + 1 : 0;
            last = date;
            var order =
                    new ImportOrder(ImportFormat.NO_KI_CSV, file.getFileName().toString(), date, rank);
            System.out.println(order + " "
                    + register.run(order, Files.newInputStream(file)).status().counts());
        }
    }

    @Test
    void the_dutch_register() throws IOException {
        ImportReport first = run(ImportFormat.NL_JSON, "nl/nl-pubdata-full-2023b.json");
        System.out.println(first.status() + " " + first.remarks());
        assertThat(first.status().counts()).isEqualTo(new ImportStatus.Counts(130, 130, 0, 0, 0, 0));
        assertThat(run(ImportFormat.NL_JSON, "nl/nl-pubdata-full-2023b.json")
                        .status()
                        .counts())
                .isEqualTo(new ImportStatus.Counts(130, 0, 0, 130, 0, 0));
    }

    @Test
    void nine_thousand_records_of_eight_registers() throws IOException {
        long start = System.nanoTime();
        ImportReport first = run(ImportFormat.JSONL, "registers-merged.jsonl");
        System.out.println((System.nanoTime() - start) / 1_000_000 + " ms " + first.status() + " " + first.remarks());
        start = System.nanoTime();
        ImportReport again = run(ImportFormat.JSONL, "registers-merged.jsonl");
        System.out.println((System.nanoTime() - start) / 1_000_000 + " ms " + again.status());
        assertThat(first.status().counts()).isEqualTo(new ImportStatus.Counts(9_244, 9_243, 0, 1, 0, 0));
        assertThat(again.status().counts()).isEqualTo(new ImportStatus.Counts(9_244, 0, 0, 9_244, 0, 0));
    }
}
