package no.algoritmetilsyn.algorithm.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.access.TestAccess;
import no.algoritmetilsyn.algorithm.intake.file.ImportFormat;
import no.algoritmetilsyn.audit.TestAudit;
import no.algoritmetilsyn.outbox.TestChanges;
import no.algoritmetilsyn.platform.TestClock;
import no.algoritmetilsyn.platform.TestDatabase;
import no.algoritmetilsyn.platform.TestSettings;
import org.hibernate.Session;

/** Imports into a database of their own, in transactions as the server would give them. */
final class ImportsFixture implements AutoCloseable {

    static final Actor REGISTRAR = TestAccess.staff("registrar", Role.REGISTRAR);

    final TestDatabase database = TestDatabase.fresh();
    final TestClock clock = new TestClock(Instant.parse("2026-11-22T09:00:00Z"));

    /** The one who imports. */
    Imports imports(Actor actor) {
        var imports = new Imports();
        var applying = new ImportWriter();
        var transactions = new OwnTransactions(applying);
        applying.transactions = transactions;
        applying.clock = clock;
        imports.access = TestAccess.of(null, clock, actor);
        imports.transactions = transactions;
        imports.applying = applying;
        imports.clock = clock;
        imports.settings = TestSettings.of(Map.of("TILSYN_NODE", "test"));
        return imports;
    }

    /** As a caller that waits for an import to end. */
    ImportReport run(ImportOrder order, InputStream file) {
        try (file) {
            Imports imports = imports(REGISTRAR);
            return imports.carryOut(imports.begin(order), order, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ImportReport run(ImportFormat format, String file) {
        return run(ImportOrder.today(format), stream(file));
    }

    ImportReport run(ImportFormat format, String file, String dated, int rank) {
        return run(new ImportOrder(format, null, LocalDate.parse(dated), rank), stream(file));
    }

    static InputStream stream(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }

    /** What a statement finds, row by row, its columns joined by a bar. */
    List<String> rows(String sql) {
        try (Connection superuser = database.asSuperuser();
                Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= columns; i++) {
                    row.add(rows.getString(i));
                }
                found.add(String.join("|", row));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until a question is answered by yes. */
    void until(String sql) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!rows(sql).equals(List.of("t"))) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Never so: " + sql);
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    void execute(String sql) {
        try (Connection superuser = database.asSuperuser();
                Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        database.close();
    }

    private final class OwnTransactions extends Transactions {

        private final ImportWriter applying;

        OwnTransactions(ImportWriter applying) {
            this.applying = applying;
        }

        @Override
        public <T> T run(Duration limit, Step<T> step) {
            return database.inTransaction(entities -> {
                applying.audit = TestAudit.of(entities, clock);
                applying.changes = TestChanges.of(entities, clock);
                return entities.unwrap(Session.class).doReturningWork(connection -> limited(connection, limit, step));
            });
        }
    }
}
