package no.algoritmetilsyn.algorithm.intake;

import static no.algoritmetilsyn.algorithm.intake.file.ImportFormat.JSONL;
import static no.algoritmetilsyn.algorithm.intake.file.ImportFormat.NO_KI_CSV;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import no.algoritmetilsyn.algorithm.intake.file.ImportFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Imports that are cancelled, wait for each other or were left by a dead node. */
class ConcurrentImportsTest extends ImportsTestBase {

    /** Whether somebody waits for a lock. */
    private static final String WAITS =
            """
            SELECT count(*) > 0 FROM pg_stat_activity
            WHERE datname = current_database() AND wait_event_type = 'Lock'
            """;

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
}
