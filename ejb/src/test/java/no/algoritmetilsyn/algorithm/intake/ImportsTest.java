package no.algoritmetilsyn.algorithm.intake;

import static no.algoritmetilsyn.algorithm.intake.file.ImportFormat.JSONL;
import static no.algoritmetilsyn.algorithm.intake.file.ImportFormat.NL_JSON;
import static no.algoritmetilsyn.algorithm.intake.file.ImportFormat.NO_KI_CSV;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.access.TestAccess;
import no.algoritmetilsyn.algorithm.intake.file.ImportFormat;
import no.algoritmetilsyn.operation.RegisterRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of a file, told with bodies that do not exist. */
class ImportsTest {

    private static final String HEADER = "ID,Prosjekteier,Prosjekttittel,Beskrivelse av prosjekt,Status\n";

    /** Whether somebody waits for a lock. */
    private static final String WAITS =
            """
            SELECT count(*) > 0 FROM pg_stat_activity
            WHERE datname = current_database() AND wait_event_type = 'Lock'
            """;

    private final ImportsFixture register = new ImportsFixture();

    @AfterEach
    void close() {
        RegisterRules.ALL.forEach(
                rule -> assertThat(register.rows(rule)).as(rule).isEmpty());
        register.close();
    }

    private static ImportStatus.Counts counts(long rows, long created, long updated, long unchanged) {
        return new ImportStatus.Counts(rows, created, updated, unchanged, 0, 0);
    }

    private ImportStatus.Counts run(String rows) {
        return register.run(NO_KI_CSV, HEADER + rows).status().counts();
    }

    private ImportStatus.Counts run(String rows, String dated, int rank) {
        return register.run(NO_KI_CSV, HEADER + rows, dated, rank).status().counts();
    }

    private List<String> versions() {
        return register.rows(
                """
                SELECT v.as_of, v.as_of_rank, v.content ->> 'description', v.number = r.published
                FROM algorithm_versions v JOIN algorithm_records r ON r.id = v.record_id
                ORDER BY r.source_key, r.source_ordinal, v.as_of, v.as_of_rank, v.number
                """);
    }

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
    void owner_and_title_are_the_same_in_whatever_case_and_spacing() {
        run("1,Prøvebyen kommune,Brøyting  om natten,Ruter,Pilot\n");
        assertThat(run("1, PRØVEBYEN kommune ,\"Brøyting om\nNatten\",Ruter,Pilot\n"))
                .isEqualTo(counts(1, 0, 1, 0));
    }

    @Test
    void a_renumbered_row_is_the_same_record_and_makes_no_version() {
        run("1,Prøvebyen,Brøyting,Ruter,\n2,Prøvebyen,Lys,Gatelys,\n", "2024-01-01", 0);
        assertThat(run("1,Prøvebyen,Lys,Gatelys,\n2,Prøvebyen,Brøyting,Ruter,\n", "2025-01-01", 0))
                .isEqualTo(counts(2, 0, 0, 2));
        assertThat(run("8,Prøvebyen,Lys,Gatelys,\n9,Prøvebyen,Brøyting,Ruter,\n", "2024-06-01", 0))
                .as("an older file that comes late")
                .isEqualTo(counts(2, 0, 0, 2));
        assertThat(register.rows("SELECT name, source_id, saved FROM algorithm_records ORDER BY name"))
                .containsExactly("Brøyting|2|1", "Lys|1|1");
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
    void twins_are_told_apart_by_content_first_and_then_by_order() {
        run("1,Prøvebyen,Lys,a,\n2,Prøvebyen,Lys,b,\n", "2024-01-01", 0);
        ImportReport next = register.run(
                NO_KI_CSV, HEADER + "1,Prøvebyen,Lys,ny,\n2,Prøvebyen,Lys,a,\n3,Prøvebyen,Lys,c,\n", "2025-01-01", 0);
        assertThat(next.status().counts()).isEqualTo(counts(3, 1, 1, 1));
        assertThat(next.remarks(Remark.Kind.NOTE))
                .extracting(Remark::row, Remark::details)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1L, List.of("1", "3", "UPDATED")),
                        org.assertj.core.groups.Tuple.tuple(2L, List.of("2", "3", "UNCHANGED")),
                        org.assertj.core.groups.Tuple.tuple(3L, List.of("3", "3", "CREATED")));
        assertThat(versions())
                .containsExactly("2024-01-01|0|a|t", "2024-01-01|0|b|f", "2025-01-01|0|ny|t", "2025-01-01|0|c|t");
    }

    @Test
    void a_row_that_repeats_another_is_the_same_record() {
        ImportReport report = register.run(NO_KI_CSV, HEADER + "1,Prøvebyen,Lys,a,\n2,Prøvebyen,Lys,a,\n");
        assertThat(report.status().counts()).isEqualTo(counts(2, 1, 0, 1));
        assertThat(report.remarks()).extracting(Remark::code).containsExactly("REPEATED");
    }

    @Test
    void a_record_that_is_missing_is_reported_and_kept() {
        run("1,Prøvebyen,Brøyting,Ruter,\n2,Prøvebyen,Lys,Gatelys,\n", "2024-01-01", 0);
        ImportReport later = register.run(NO_KI_CSV, HEADER + "1,Prøvebyen,Lys,Gatelys,\n", "2025-01-01", 0);
        assertThat(later.status().counts()).isEqualTo(new ImportStatus.Counts(1, 0, 0, 1, 0, 1));
        assertThat(later.remarks(Remark.Kind.MISSING))
                .extracting(Remark::details)
                .containsExactly(List.of("Brøyting"));
        assertThat(register.rows("SELECT count(*) FROM algorithm_records WHERE published IS NOT NULL"))
                .containsExactly("2");
        assertThat(run("1,Prøvebyen,Lys,Gatelys,\n", "2023-01-01", 0).missing())
                .as("nothing was there before the first file")
                .isZero();
    }

    @Test
    void series_in_one_file_of_lines_do_not_miss_each_other() {
        String one =
                "{\"source\":\"a\",\"source_id\":\"1\",\"name\":\"Lys\",\"organisation\":\"Prøvebyen\",\"language\":\"nb\"}\n";
        String other = one.replace("\"a\"", "\"b\"");
        register.run(JSONL, one + other + one.replace("\"nb\"", "\"en\""));
        assertThat(register.rows("SELECT source_key, source FROM algorithm_records ORDER BY source_key"))
                .containsExactly("a\n1\nen|jsonl", "a\n1\nnb|jsonl", "b\n1\nnb|jsonl");
        assertThat(register.run(JSONL, other).status().counts()).isEqualTo(counts(1, 0, 0, 1));
        assertThat(register.run(JSONL, one).status().counts().missing()).isEqualTo(1);
    }

    @Test
    void our_own_export_comes_back_by_its_ids_and_takes_nothing_hidden_away() {
        UUID system = UUID.randomUUID();
        UUID use = UUID.randomUUID();
        String export =
                """
                {"id":"%s","kind":"USE","system":"%s","number":3,"content":{"name":"Lys","risks":[{"text":"Mørke"}],"organisation":{"name":"Prøvebyen"}}}
                {"id":"%s","kind":"SYSTEM","content":{"name":"Lysstyring","provider":{"name":"Lampefabrikken"}}}
                """
                        .formatted(use, system, system);
        assertThat(register.run(JSONL, export).status().counts()).isEqualTo(counts(2, 2, 0, 0));
        assertThat(register.rows("SELECT id, system_id, organisation FROM algorithm_records ORDER BY kind"))
                .containsExactly(system + "|null|Lampefabrikken", use + "|" + system + "|Prøvebyen");
        register.execute(
                """
                UPDATE algorithm_versions SET content = content || '{"supervisionNote": "Følges opp"}';
                INSERT INTO algorithm_withholdings (id, record_id, field, legal_ground, decided_by, decided_at)
                SELECT gen_random_uuid(), id, 'risks', 'offentleglova § 24', gen_random_uuid(), now() FROM algorithm_records;
                """);
        String shown = export.replace("\"risks\":[{\"text\":\"Mørke\"}],", "");
        assertThat(register.run(JSONL, shown).status().counts()).isEqualTo(counts(2, 0, 0, 2));
        assertThat(register.run(JSONL, shown.replace("\"Lys\"", "\"Lys ute\""))
                        .status()
                        .counts())
                .isEqualTo(counts(2, 0, 1, 1));
        assertThat(register.rows("SELECT content ->> 'supervisionNote', content -> 'risks' -> 0 ->> 'text', "
                        + "content ->> 'name' FROM algorithm_versions WHERE number = 2"))
                .containsExactly("Følges opp|Mørke|Lys ute");
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
    void an_id_of_ours_is_no_free_for_all() {
        UUID id = UUID.randomUUID();
        String line = "{\"id\":\"%s\",\"kind\":\"%s\",\"content\":{\"name\":\"%s\"}}\n";
        register.run(JSONL, line.formatted(id, "USE", "Lys"));
        ImportReport report = register.run(
                JSONL,
                line.formatted(id, "SYSTEM", "Lys")
                        + line.formatted("ingen", "USE", "Lys")
                        + line.formatted(UUID.randomUUID(), "THING", "Lys")
                        + "{\"id\":\"" + UUID.randomUUID()
                        + "\",\"kind\":\"USE\",\"content\":{\"name\":\"Lys\",\"status\":\"I bruk\"}}\n");
        assertThat(report.status().counts().rejected()).isEqualTo(4);
        assertThat(report.remarks(Remark.Kind.REJECTED))
                .extracting(Remark::code)
                .containsExactly("OTHER_KIND", "BAD_ID", "BAD_KIND", "INVALID_FIELD");
        UUID other = UUID.randomUUID();
        ImportReport twice =
                register.run(JSONL, line.formatted(other, "USE", "Lys") + line.formatted(other, "USE", "Mørke"));
        assertThat(twice.status().counts()).isEqualTo(new ImportStatus.Counts(2, 1, 0, 0, 1, 0));
        assertThat(twice.remarks()).extracting(Remark::code).containsExactly("SAME_ID");
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
    void nothing_is_imported_of_one_that_was_cancelled() throws IOException {
        Imports imports = register.imports(ImportsFixture.REGISTRAR);
        ImportOrder order = ImportOrder.today(NO_KI_CSV);
        UUID id = imports.begin(order);
        assertThat(imports.cancel(id)).isTrue();
        assertThatThrownBy(() ->
                        imports.carryOut(id, order, ImportsFixture.stream(HEADER + "1,Prøvebyen,Brøyting,Ruter,\n")))
                .isInstanceOf(ImportCancelled.class);
        assertThat(imports.cancel(id)).isFalse();
        assertThat(register.rows("SELECT count(*) FROM algorithm_records")).containsExactly("0");
        assertThat(imports.find(id).orElseThrow().status().state()).isEqualTo(ImportState.CANCELLED);
    }

    @Test
    void the_next_import_does_not_wait_for_one_that_was_cancelled_while_it_was_written() throws Exception {
        String rows = HEADER + "1,Prøvebyen,Brøyting,Ruter,\n2,Prøvebyen,Lys,Gatelys,\n";
        register.run(NO_KI_CSV, rows);
        Imports imports = register.imports(ImportsFixture.REGISTRAR);
        ImportOrder order = ImportOrder.today(NO_KI_CSV);
        UUID id = imports.begin(order);
        try (Connection desk = register.database.asApplication();
                Statement sql = desk.createStatement()) {
            desk.setAutoCommit(false);
            sql.execute("SELECT 1 FROM algorithm_records FOR UPDATE");
            CompletableFuture<ImportReport> held = CompletableFuture.supplyAsync(
                    () -> carryOut(imports, id, order, rows.replace("Ruter", "Andre ruter")));
            register.until(WAITS);
            assertThat(imports.cancel(id)).isTrue();
            UUID next =
                    CompletableFuture.supplyAsync(() -> imports.begin(order)).get(20, TimeUnit.SECONDS);
            assertThat(imports.cancel(next)).isTrue();
            desk.commit();
            assertThatThrownBy(() -> held.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(ImportCancelled.class);
        }
        assertThat(register.rows("SELECT count(*) FROM algorithm_import_rows")).containsExactly("0");
    }

    @Test
    void one_that_is_cancelled_while_it_is_written_stops_before_its_next_statement() throws Exception {
        Imports imports = register.imports(ImportsFixture.REGISTRAR);
        ImportOrder order = ImportOrder.today(NO_KI_CSV);
        run("1,Prøvebyen,Brøyting,Ruter,\n");
        UUID id = imports.begin(order);
        register.execute(
                """
                CREATE FUNCTION too_far() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'too far'; END $$;
                CREATE TRIGGER too_far BEFORE INSERT ON algorithm_versions FOR EACH ROW EXECUTE FUNCTION too_far();
                """);
        try (Connection desk = register.database.asApplication();
                Statement sql = desk.createStatement()) {
            desk.setAutoCommit(false);
            sql.execute("SELECT 1 FROM algorithm_records FOR UPDATE");
            CompletableFuture<ImportReport> held = CompletableFuture.supplyAsync(
                    () -> carryOut(imports, id, order, HEADER + "1,Prøvebyen,Brøyting,Andre ruter,\n"));
            register.until(WAITS);
            assertThat(imports.cancel(id)).isTrue();
            desk.commit();
            assertThatThrownBy(() -> held.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(ImportCancelled.class);
        }
    }

    @Test
    void one_that_waits_for_another_of_its_source_holds_no_connection_and_can_be_cancelled() throws Exception {
        Imports imports = register.imports(ImportsFixture.REGISTRAR);
        ImportOrder order = ImportOrder.today(NO_KI_CSV);
        UUID id = imports.begin(order);
        try (Connection other = register.database.asApplication();
                Statement sql = other.createStatement()) {
            other.setAutoCommit(false);
            sql.execute("SELECT pg_advisory_xact_lock(hashtextextended('import no-ki-csv', 0))");
            CompletableFuture<ImportReport> waiting = CompletableFuture.supplyAsync(
                    () -> carryOut(imports, id, order, HEADER + "1,Prøvebyen,Brøyting,Ruter,\n"));
            register.until("SELECT state = 'APPLYING' FROM algorithm_imports WHERE id = '" + id + "'");
            register.clock.advance(Duration.ofMinutes(1));
            register.until("SELECT seen_at > started_at FROM algorithm_imports WHERE id = '" + id + "'");
            assertThat(register.rows(WAITS)).containsExactly("f");
            assertThat(imports.cancel(id)).isTrue();
            assertThatThrownBy(() -> waiting.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(ImportCancelled.class);
        }
        assertThat(register.rows("SELECT count(*) FROM algorithm_records")).containsExactly("0");
    }

    @Test
    void blanks_at_the_end_of_a_cell_are_no_change() {
        run("1,Prøvebyen,Brøyting,Ruter,\n");
        assertThat(run("1,Prøvebyen,Brøyting,\"Ruter \u00A0\n\",\n")).isEqualTo(counts(1, 0, 0, 1));
        assertThat(register.rows("SELECT count(*) FROM algorithm_versions")).containsExactly("1");
    }

    @Test
    @Timeout(60)
    void nobody_who_is_answered_waits_for_another_file_of_the_source() throws Exception {
        Imports imports = register.imports(ImportsFixture.REGISTRAR);
        UUID id;
        try (Connection other = register.database.asApplication();
                Statement sql = other.createStatement()) {
            other.setAutoCommit(false);
            sql.execute("SELECT pg_advisory_xact_lock(hashtextextended('import no-ki-csv', 0))");
            ImportStatus inLine = imports.run(
                            ImportOrder.today(NO_KI_CSV),
                            ImportsFixture.stream(HEADER + "1,Prøvebyen,Brøyting,Ruter,\n2,,Lys,Gatelys,\n"))
                    .status();
            id = inLine.id();
            assertThat(inLine.state()).isEqualTo(ImportState.APPLYING);
            // What comes meanwhile takes nothing away from it.
            register.run(JSONL, "");
        }
        assertThat(imports.goOn(id).status().counts()).isEqualTo(new ImportStatus.Counts(2, 1, 0, 0, 1, 0));
        assertThat(register.rows("SELECT name FROM algorithm_records")).containsExactly("Brøyting");
        assertThat(register.rows("SELECT count(*) FROM algorithm_import_rows")).containsExactly("0");
    }

    @Test
    void a_record_that_is_as_it_was_is_not_held_and_one_that_is_written_waits_for_the_desk() throws Exception {
        run("1,Prøvebyen,Brøyting,Ruter,\n2,Prøvebyen,Lys,Gatelys,\n", "2024-01-01", 0);
        String later = "1,Prøvebyen,Brøyting,Andre ruter,\n2,Prøvebyen,Lys,Gatelys,\n";
        try (Connection desk = register.database.asApplication();
                Statement sql = desk.createStatement()) {
            desk.setAutoCommit(false);
            sql.execute("SELECT 1 FROM algorithm_records WHERE name = 'Lys' FOR UPDATE");
            assertThat(CompletableFuture.supplyAsync(() -> run(later, "2025-01-01", 0))
                            .get(20, TimeUnit.SECONDS))
                    .isEqualTo(counts(2, 0, 1, 1));
            sql.execute("SELECT 1 FROM algorithm_records WHERE name = 'Brøyting' FOR UPDATE");
            CompletableFuture<ImportStatus.Counts> waiting = CompletableFuture.supplyAsync(
                    () -> run("1,Prøvebyen,Brøyting,Nye ruter,\n9,Prøvebyen,Lys,Gatelys,\n", "2026-01-01", 0));
            register.until(WAITS);
            desk.commit();
            assertThat(waiting.get(20, TimeUnit.SECONDS)).isEqualTo(counts(2, 0, 1, 1));
        }
        assertThat(register.rows("SELECT name, source_id, saved FROM algorithm_records ORDER BY name"))
                .containsExactly("Brøyting|1|3", "Lys|9|1");
    }

    @Test
    void one_that_stands_in_line_is_not_taken_for_dead() {
        Imports imports = register.imports(ImportsFixture.REGISTRAR);
        UUID inLine = imports.begin(ImportOrder.today(NO_KI_CSV));
        register.clock.advance(Duration.ofMinutes(14));
        imports.transactions.run(Transactions.SHORT, connection -> {
            ImportLedger.sign(connection, List.of(inLine), register.clock.instant());
            return null;
        });
        register.clock.advance(Duration.ofMinutes(14));
        run("1,Prøvebyen,Brøyting,Ruter,\n");
        assertThat(imports.find(inLine).orElseThrow().status().state()).isEqualTo(ImportState.STAGING);
    }

    private static ImportReport carryOut(Imports imports, UUID id, ImportOrder order, String file) {
        try {
            return imports.carryOut(id, order, ImportsFixture.stream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
    void two_imports_of_one_series_at_once_make_each_record_once() throws Exception {
        var rows = new StringBuilder(HEADER);
        for (int i = 0; i < 700; i++) {
            rows.append(i).append(",Prøvebyen,Nummer ").append(i).append(",Ruter,\n");
        }
        var ready = new CountDownLatch(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<ImportReport>> reports = List.of(
                    two.submit(() -> together(ready, rows.toString())),
                    two.submit(() -> together(ready, rows.toString())));
            ImportStatus.Counts one = reports.get(0).get().status().counts();
            ImportStatus.Counts other = reports.get(1).get().status().counts();
            assertThat(List.of(one.created() + other.created(), one.unchanged() + other.unchanged()))
                    .containsExactly(700L, 700L);
        } finally {
            two.shutdownNow();
        }
        assertThat(register.rows("SELECT count(*), sum(saved) FROM algorithm_records"))
                .containsExactly("700|700");
    }

    private ImportReport together(CountDownLatch ready, String file) throws InterruptedException {
        ready.countDown();
        ready.await();
        return register.run(ImportFormat.NO_KI_CSV, file);
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
