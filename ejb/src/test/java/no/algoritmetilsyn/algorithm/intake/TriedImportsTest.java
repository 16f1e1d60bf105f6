package no.algoritmetilsyn.algorithm.intake;

import static no.algoritmetilsyn.algorithm.intake.file.ImportFormat.NO_KI_CSV;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file that is tried tells what it would change, and changes nothing. */
class TriedImportsTest extends ImportsTestBase {

    private static final String BEFORE = "1,Prøvebyen,Brøyting,Ruter,Pilot\n2,Prøvebyen,Lys,Gatelys,\n";
    private static final String AFTER =
            "1,Prøvebyen,Brøyting,Ruter for brøyting,Pilot\n3,Prøvebyen,Vann,Lekkasjer,\n3,Prøvebyen,Vann,Lekkasjer,\n";

    private ImportReport tried(String rows) {
        return register.run(new ImportOrder(NO_KI_CSV, "ny.csv", null, 0, true), ImportsFixture.stream(HEADER + rows));
    }

    private List<String> everything() {
        return register.rows(
                """
                SELECT (SELECT count(*) FROM algorithm_records), (SELECT count(*) FROM algorithm_versions),
                  (SELECT sum(revision) FROM algorithm_records), (SELECT count(*) FROM changes),
                  (SELECT count(*) FROM audit_events), (SELECT count(*) FROM algorithm_import_rows)
                """);
    }

    @Test
    void the_register_stays_as_it_is_and_what_would_change_is_told() {
        run(BEFORE);
        List<String> before = everything();
        ImportReport report = tried(AFTER);
        assertThat(report.status().state()).isEqualTo(ImportState.TRIED);
        assertThat(report.status().counts()).isEqualTo(new ImportStatus.Counts(3, 1, 1, 1, 0, 1));
        assertThat(report.changes())
                .extracting(change -> change.row() + " " + change.name() + " " + change.isNew() + " "
                        + change.before().text("description") + " -> "
                        + change.after().text("description"))
                .containsExactly("1 Brøyting false Ruter -> Ruter for brøyting", "2 Vann true  -> Lekkasjer");
        assertThat(report.remarks(Remark.Kind.MISSING))
                .extracting(missing -> missing.details().get(0))
                .containsExactly("Lys");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void the_import_does_what_was_told() {
        run(BEFORE);
        ImportStatus.Counts tried = tried(AFTER).status().counts();
        ImportReport imported = register.run(ImportOrder.today(NO_KI_CSV), ImportsFixture.stream(HEADER + AFTER));
        assertThat(imported.status().counts()).isEqualTo(tried);
        assertThat(imported.changes()).isEmpty();
    }

    @Test
    void what_was_told_is_forgotten_after_a_week() {
        tried(BEFORE);
        register.clock.advance(Duration.ofDays(6));
        run(BEFORE);
        assertThat(register.rows("SELECT count(*) FROM algorithm_import_changes"))
                .containsExactly("2");
        register.clock.advance(Duration.ofDays(2));
        run(BEFORE);
        assertThat(register.rows("SELECT count(*) FROM algorithm_import_changes"))
                .containsExactly("0");
    }
}
