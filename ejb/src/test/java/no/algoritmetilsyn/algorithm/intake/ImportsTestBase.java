package no.algoritmetilsyn.algorithm.intake;

import static no.algoritmetilsyn.algorithm.intake.file.ImportFormat.NO_KI_CSV;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.algoritmetilsyn.operation.RegisterRules;
import org.junit.jupiter.api.AfterEach;

/** Imports of files with the register and its tables. */
abstract class ImportsTestBase {

    static final String HEADER = "ID,Prosjekteier,Prosjekttittel,Beskrivelse av prosjekt,Status\n";
    final ImportsFixture register = new ImportsFixture();

    @AfterEach
    void close() {
        RegisterRules.ALL.forEach(
                rule -> assertThat(register.rows(rule)).as(rule).isEmpty());
        register.close();
    }

    static ImportStatus.Counts counts(long rows, long created, long updated, long unchanged) {
        return new ImportStatus.Counts(rows, created, updated, unchanged, 0, 0);
    }

    ImportStatus.Counts run(String rows) {
        return register.run(NO_KI_CSV, HEADER + rows).status().counts();
    }

    ImportStatus.Counts run(String rows, String dated, int rank) {
        return register.run(NO_KI_CSV, HEADER + rows, dated, rank).status().counts();
    }

    List<String> versions() {
        return register.rows(
                """
                SELECT v.as_of, v.as_of_rank, v.content ->> 'description', v.number = r.published
                FROM algorithm_versions v JOIN algorithm_records r ON r.id = v.record_id
                ORDER BY r.source_key, r.source_ordinal, v.as_of, v.as_of_rank, v.number
                """);
    }
}
