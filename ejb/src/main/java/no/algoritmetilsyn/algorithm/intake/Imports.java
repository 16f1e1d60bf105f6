package no.algoritmetilsyn.algorithm.intake;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.algorithm.intake.file.RegisterFile;
import no.algoritmetilsyn.algorithm.intake.file.UnreadableFile;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Settings;

/**
 * Imports of whole registers. A file is read and laid aside first; then all of it is written in one transaction, so that
 * nothing is ever half imported. What was imported is shown at once: its owner has published it already. A file that is tried
 * goes the same way up to the writing.
 *
 * <p>The transactions are its own: many short ones, and a long one at the end.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class Imports {

    @Inject
    Access access;

    @Inject
    Transactions transactions;

    @Inject
    ImportWriter applying;

    @Inject
    AuthorityClock clock;

    @Inject
    Settings settings;

    /**
     * Imports a file while the caller waits, though not for other files: while another of its source is being written, it
     * is read and laid aside, the report tells of an import that is still running, and {@link #goOn} writes it.
     *
     * @return what became of it; a file that cannot be read at all is one remark about row 0
     * @throws IllegalArgumentException when the file is dated after today
     * @throws IOException when the file breaks off
     * @throws ImportCancelled when somebody has cancelled it meanwhile
     */
    public ImportReport run(ImportOrder order, InputStream file) throws IOException {
        UUID id = begin(order);
        if (read(id, order, file)) {
            write(id, () -> applying.runIfFree(id, access.actor().id()));
        }
        return find(id).orElseThrow();
    }

    /**
     * Begins an import that is then to be {@link #carryOut carried out}.
     *
     * @throws IllegalArgumentException when the file is dated after today
     */
    public UUID begin(ImportOrder order) {
        access.require(Act.ALGORITHM_IMPORT);
        LocalDate today = clock.today();
        if (order.rank() < 0 || order.date().filter(today::isBefore).isPresent()) {
            throw new IllegalArgumentException("No place in a series: " + order);
        }
        UUID id = UUID.randomUUID();
        UUID by = access.actor().id();
        transactions.run(ImportWriter.LIMIT, connection -> {
            applying.clean(connection);
            return null;
        });
        transactions.run(Transactions.SHORT, connection -> {
            ImportLedger.begin(connection, id, order, order.date().orElse(today), clock.instant(), by, settings.node());
            return null;
        });
        return id;
    }

    /**
     * Reads the file of an import that has begun, and writes it.
     *
     * @throws IOException when the file breaks off
     * @throws ImportCancelled when somebody has cancelled it meanwhile
     */
    public ImportReport carryOut(UUID id, ImportOrder order, InputStream file) throws IOException {
        access.require(Act.ALGORITHM_IMPORT);
        return read(id, order, file) ? goOn(id) : find(id).orElseThrow();
    }

    /**
     * Writes an import whose file has been read, as soon as no other of its source is being written.
     *
     * @throws ImportCancelled when somebody has cancelled it meanwhile
     */
    public ImportReport goOn(UUID id) {
        access.require(Act.ALGORITHM_IMPORT);
        write(id, () -> {
            applying.run(id, access.actor().id());
            return true;
        });
        return find(id).orElseThrow();
    }

    /** @return whether there is something to write; otherwise the import has ended */
    private boolean read(UUID id, ImportOrder order, InputStream file) throws IOException {
        var staging = new Staging(id, transactions, clock);
        boolean read = false;
        try {
            RegisterFile.read(order.format(), file, staging);
            staging.flush();
            read = true;
        } catch (UnreadableFile unreadable) {
            staging.unreadable(unreadable);
        } finally {
            if (!read) {
                fail(id);
            }
        }
        return read;
    }

    /** @param attempt tells whether it has written the rows, which are kept otherwise */
    private void write(UUID id, BooleanSupplier attempt) {
        boolean failed = true;
        try {
            boolean written = attempt.getAsBoolean();
            failed = false;
            if (written) {
                forgetRows(id);
            }
        } finally {
            if (failed) {
                fail(id);
            }
        }
    }

    /** Ends an import that has not been ended otherwise. */
    private void fail(UUID id) {
        transactions.run(
                Transactions.SHORT,
                connection -> ImportLedger.end(connection, id, ImportState.FAILED, clock.instant()));
        forgetRows(id);
    }

    private void forgetRows(UUID id) {
        transactions.run(ImportWriter.LIMIT, connection -> {
            try (var sql = connection.prepareStatement("DELETE FROM algorithm_import_rows WHERE import_id = ?")) {
                sql.setObject(1, id);
                return sql.executeUpdate();
            }
        });
    }

    /** What has become of an import so far; empty for one that there never was. */
    public Optional<ImportReport> find(UUID id) {
        access.require(Act.ALGORITHM_IMPORT);
        return transactions.run(Transactions.SHORT, connection -> {
            Optional<ImportStatus> status = ImportLedger.find(connection, id);
            return status.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ImportReport(
                            status.get(), ImportLedger.remarks(connection, id), ImportChanges.of(connection, id)));
        });
    }

    /** The imports that began last, newest first. */
    public List<ImportStatus> newest(int most) {
        access.require(Act.ALGORITHM_IMPORT);
        return transactions.run(Transactions.SHORT, connection -> ImportLedger.newest(connection, most));
    }

    /** Cancels an import; false when it has ended already. Nothing of it is in the register then. */
    public boolean cancel(UUID id) {
        access.require(Act.ALGORITHM_IMPORT);
        return transactions.run(
                Transactions.SHORT,
                connection -> ImportLedger.end(connection, id, ImportState.CANCELLED, clock.instant()));
    }
}
