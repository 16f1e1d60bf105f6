package no.algoritmetilsyn.algorithm.intake;

import static no.algoritmetilsyn.algorithm.intake.file.ImportFormat.NL_JSON;
import static no.algoritmetilsyn.algorithm.intake.file.ImportFormat.NO_KI_CSV;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.access.TestAccess;
import org.junit.jupiter.api.Test;

/** What becomes of a file, told with bodies that do not exist. */
class ImportsTest extends ImportsTestBase {

    @Test
    void a_new_record_is_shown_at_once_and_everything_about_it_is_told() {
        assertThat(run("7,Prøvebyen,Brøyting,Ruter,Pilot\n")).isEqualTo(counts(1, 1, 0, 0));
        assertThat(
                        register.rows(
                                """
                        SELECT kind, source, source_id, name, summary, organisation, status, risk_class, automation,
                          restricted, saved, published, revision FROM algorithm_records
                        """))
                .containsExactly("USE|no-ki-csv|7|Brøyting|Ruter|Prøvebyen|PILOT|UNCLASSIFIED|UNKNOWN|f|1|1|1");
        assertThat(register.rows("SELECT number, state, as_of, saved_by, content FROM algorithm_versions"))
                .containsExactly("1|PUBLISHED|2026-11-22|null|{\"name\": \"Brøyting\", \"status\": \"PILOT\", "
                        + "\"asGiven\": [{\"text\": \"Pilot\", \"field\": \"status\"}], \"language\": \"nb\", "
                        + "\"description\": \"Ruter\", \"organisation\": {\"name\": \"Prøvebyen\"}}");
        assertThat(register.rows(
                        "SELECT c.kind, c.version FROM changes c JOIN algorithm_records r ON r.id = c.subject_id"))
                .containsExactly("algorithm|1");
        assertThat(register.rows("SELECT action, detail::json ->> 'created' FROM audit_events"))
                .containsExactly("ALGORITHM_IMPORTED|1");
    }

    @Test
    void the_same_file_again_changes_nothing_and_tells_nobody() {
        String rows = "1,Prøvebyen,Brøyting,Ruter,Pilot\n2,Prøvebyen,Lys,Gatelys,\n";
        run(rows);
        assertThat(run(rows)).isEqualTo(counts(2, 0, 0, 2));
        assertThat(register.rows("SELECT count(*) FROM changes")).containsExactly("2");
        assertThat(register.rows("SELECT sum(revision) || ' ' || sum(saved) FROM algorithm_records"))
                .containsExactly("2 2");
    }

    @Test
    void an_old_file_that_comes_late_finds_its_place_and_what_is_shown_stays() {
        run("1,Prøvebyen,Brøyting,først,\n", "2023-01-01", 0);
        run("1,Prøvebyen,Brøyting,sist,\n", "2025-01-01", 0);
        List<String> shown = register.rows("SELECT summary, published, changed_at FROM algorithm_records");
        register.clock.advance(Duration.ofDays(1));
        assertThat(run("1,Prøvebyen,Brøyting,mellom,\n", "2024-01-01", 1)).isEqualTo(counts(1, 0, 1, 0));
        assertThat(run("1,Prøvebyen,Brøyting,før det,\n", "2024-01-01", 0)).isEqualTo(counts(1, 0, 1, 0));
        assertThat(versions())
                .containsExactly(
                        "2023-01-01|0|først|f",
                        "2024-01-01|0|før det|f",
                        "2024-01-01|1|mellom|f",
                        "2025-01-01|0|sist|t");
        assertThat(register.rows("SELECT summary, published, changed_at FROM algorithm_records"))
                .isEqualTo(shown);
        assertThat(register.rows("SELECT revision FROM algorithm_records")).containsExactly("4");
        assertThat(run("1,Prøvebyen,Brøyting,mellom,\n", "2024-01-01", 1)).isEqualTo(counts(1, 0, 0, 1));
    }

    @Test
    void a_record_that_was_hidden_by_hand_stays_hidden_whatever_the_next_file_says_of_it() {
        run("1,Prøvebyen,Brøyting,Ruter,Pilot\n", "2024-01-01", 0);
        register.execute(
                """
                INSERT INTO algorithm_versions (record_id, number, standard, content, state, as_of, as_of_rank, saved_at,
                  decided_at, decided_by)
                SELECT record_id, 2, standard, content || '{"lawEnforcement": "YES", "supervisionNote": "Følges opp"}',
                  state, '2024-05-01', 0, saved_at, decided_at, decided_by FROM algorithm_versions;
                UPDATE algorithm_records SET saved = 2, published = 2, restricted = true;
                """);
        assertThat(run("1,Prøvebyen,Brøyting,Ruter,Pilot\n", "2025-01-01", 0)).isEqualTo(counts(1, 0, 0, 1));
        assertThat(run("1,Prøvebyen,Brøyting,Nye ruter,Pilot\n", "2026-01-01", 0))
                .isEqualTo(counts(1, 0, 1, 0));
        assertThat(register.rows("SELECT published, restricted FROM algorithm_records"))
                .containsExactly("3|t");
        assertThat(register.rows("SELECT content ->> 'description', content ->> 'supervisionNote' "
                        + "FROM algorithm_versions WHERE number = 3"))
                .containsExactly("Nye ruter|Følges opp");
    }

    @Test
    void the_newer_names_of_the_dutch_standard_are_known_too() {
        register.run(
                NL_JSON,
                """
                [{"name": "Lichten", "organization": "Gemeente Proefstad", "theme": ["Verkeer"], "purpose_and_impact": "Licht",
                  "publication_category": "Hoog-risico AI-systeem (Categorie A)", "start_date": "2024-03",
                  "legal_basis_title": "Lichtwet", "legal_basis_link": "https://wet.example/licht",
                  "contact": "jan.jansen@proefstad.example", "source_id": "L1"},
                 {"name": "Wegen", "organization": "Gemeente Proefstad", "contact_email": "info@proefstad.example"}]
                """);
        assertThat(
                        register.rows(
                                """
                        SELECT v.content ->> 'purpose', v.content ->> 'riskClass', v.content ->> 'theme',
                          v.content ->> 'startDate', v.content -> 'legalBasis' -> 0 ->> 'link',
                          v.content ->> 'publicContact', v.content ->> 'language', r.source_id
                        FROM algorithm_versions v JOIN algorithm_records r ON r.id = v.record_id ORDER BY r.name
                        """))
                .containsExactly(
                        "Licht|HIGH|[\"TRANSPORT\"]|2024-03|https://wet.example/licht|null|nl|L1",
                        "null|null|null|null|null|info@proefstad.example|nl|null");
        assertThat(register.rows("SELECT content::text FROM algorithm_versions"))
                .noneMatch(text -> text.contains("jansen"));
    }

    @Test
    void nothing_is_half_imported_when_writing_fails() {
        run("1,Prøvebyen,Brøyting,Ruter,\n");
        register.execute(
                """
                CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no'; END $$;
                CREATE TRIGGER refuse BEFORE INSERT ON audit_events FOR EACH ROW EXECUTE FUNCTION refuse();
                """);
        assertThatThrownBy(() -> run("1,Prøvebyen,Brøyting,Andre ruter,\n2,Prøvebyen,Lys,Gatelys,\n"))
                .isInstanceOf(RuntimeException.class);
        assertThat(register.rows("SELECT summary, saved FROM algorithm_records"))
                .containsExactly("Ruter|1");
        assertThat(register.rows("SELECT count(*) FROM changes")).containsExactly("1");
        assertThat(register.rows("SELECT state FROM algorithm_imports ORDER BY state"))
                .containsExactly("DONE", "FAILED");
        assertThat(register.rows("SELECT count(*) FROM algorithm_import_rows")).containsExactly("0");
    }

    @Test
    void nothing_is_imported_of_a_file_that_breaks_off() {
        var broken = new SequenceInputStream(
                ImportsFixture.stream(HEADER + "1,Prøvebyen,Brøyting,Ruter,\n"), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("gone");
                    }
                });
        assertThatThrownBy(() -> register.imports(ImportsFixture.REGISTRAR).run(ImportOrder.today(NO_KI_CSV), broken))
                .isInstanceOf(IOException.class);
        assertThat(register.rows("SELECT count(*) FROM algorithm_records")).containsExactly("0");
        assertThat(register.rows("SELECT state FROM algorithm_imports")).containsExactly("FAILED");
    }

    @Test
    void blanks_at_the_end_of_a_cell_are_no_change() {
        run("1,Prøvebyen,Brøyting,Ruter,\n");
        assertThat(run("1,Prøvebyen,Brøyting,\"Ruter \u00A0\n\",\n")).isEqualTo(counts(1, 0, 0, 1));
        assertThat(register.rows("SELECT count(*) FROM algorithm_versions")).containsExactly("1");
    }

    @Test
    void what_a_dead_node_has_left_is_cleaned_by_the_next_import() {
        Imports imports = register.imports(ImportsFixture.REGISTRAR);
        UUID dead = imports.begin(ImportOrder.today(NO_KI_CSV));
        register.execute("INSERT INTO algorithm_import_rows (import_id, row, kind, content, digest, name, summary, "
                + "organisation, status, risk_class, automation, restricted) VALUES ('" + dead
                + "', 1, 'USE', '{}', '', '', '', '', '', '', '', false)");
        register.clock.advance(Duration.ofMinutes(16));
        run("1,Prøvebyen,Brøyting,Ruter,\n");
        assertThat(imports.find(dead).orElseThrow().status().state()).isEqualTo(ImportState.FAILED);
        assertThat(register.rows("SELECT count(*) FROM algorithm_import_rows")).containsExactly("0");
    }

    @Test
    void only_the_registrar_imports_and_nothing_from_tomorrow() {
        Imports inspector = register.imports(TestAccess.staff("inspektor", Role.INSPECTOR));
        assertThatThrownBy(() -> inspector.begin(ImportOrder.today(NO_KI_CSV))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> inspector.newest(1)).isInstanceOf(AccessRefused.class);
        Imports registrar = register.imports(ImportsFixture.REGISTRAR);
        var tomorrow = new ImportOrder(NO_KI_CSV, null, LocalDate.of(2026, 11, 23), 0);
        assertThatThrownBy(() -> registrar.begin(tomorrow)).isInstanceOf(IllegalArgumentException.class);
        assertThat(register.rows("SELECT count(*) FROM algorithm_imports")).containsExactly("0");
    }
}
