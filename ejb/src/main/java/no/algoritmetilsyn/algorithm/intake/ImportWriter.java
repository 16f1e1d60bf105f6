package no.algoritmetilsyn.algorithm.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.algorithm.AlgorithmWork;
import no.algoritmetilsyn.algorithm.standard.RecordField;
import no.algoritmetilsyn.algorithm.standard.RecordStandard;
import no.algoritmetilsyn.algorithm.standard.Visibility;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.audit.AuditActor;
import no.algoritmetilsyn.audit.AuditSubject;
import no.algoritmetilsyn.outbox.Changes;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Pause;

/** Writes a file that has been read to its end into the register: all of it or nothing. */
@ApplicationScoped
public class ImportWriter {

    /** Longer than the largest file takes. */
    static final Duration LIMIT = Duration.ofHours(1);

    /** An import that has given no sign of life for so long while its file is read is dead. */
    private static final Duration SILENT = Duration.ofMinutes(15);

    /** How long it is kept what files that were tried would change. */
    private static final Duration KEPT = Duration.ofDays(7);

    /** How long one waits before it asks again whether it is its turn. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Inject
    Transactions transactions;

    @Inject
    Audit audit;

    @Inject
    Changes changes;

    @Inject
    AuthorityClock clock;

    /**
     * Writes it when no other file of its source is being written; until then it waits, and holds no connection while it
     * does.
     *
     * @throws ImportCancelled when the import has been ended meanwhile
     */
    void run(UUID id, UUID actor) {
        while (!runIfFree(id, actor)) {
            Pause.of(PAUSE);
        }
    }

    /**
     * Writes it when no other file of its source is being written.
     *
     * @return whether it was written
     * @throws ImportCancelled when the import has been ended meanwhile
     */
    boolean runIfFree(UUID id, UUID actor) {
        boolean alive =
                transactions.run(Transactions.SHORT, connection -> ImportLedger.apply(connection, id, clock.instant()));
        if (!alive) {
            throw new ImportCancelled();
        }
        return transactions.run(LIMIT, connection -> apply(connection, id, actor));
    }

    /** @return false when it is not its turn */
    private boolean apply(Connection connection, UUID id, UUID actor) throws SQLException {
        ImportStatus status = ImportLedger.find(connection, id).orElseThrow();
        var sql = new NamedSql(connection, values(connection, status, actor), () -> {
            // A large file takes minutes: somebody who cancels it need not wait for its end.
            if (ImportLedger.hasEnded(connection, id)) {
                throw new ImportCancelled();
            }
        });
        // One file of a source at a time; another that comes after it finds what this one has written.
        if (sql.number("SELECT pg_try_advisory_xact_lock(hashtextextended('import ' || :format, 0))::int") == 0) {
            return false;
        }
        var remarks = new Remarks(sql);
        RowMatcher.run(sql, remarks);
        remarks.notes();
        ImportStatus.Counts counts = counts(sql, status.counts(), remarks.missing());
        if (status.trial()) {
            ImportChanges.keep(sql);
        } else {
            RowWriter.run(sql, changes);
            tell(status, counts, actor);
        }
        ImportState end = status.trial() ? ImportState.TRIED : ImportState.DONE;
        if (!ImportLedger.end(connection, id, end, counts, clock.instant())) {
            throw new ImportCancelled();
        }
        return true;
    }

    private void tell(ImportStatus status, ImportStatus.Counts counts, UUID actor) {
        audit.append(
                Audit.OFFICE,
                clock.instant(),
                new AuditActor(actor, "ACCOUNT"),
                "ALGORITHM_IMPORTED",
                new AuditSubject(AlgorithmWork.SUBJECT, null),
                Map.of(
                        "import", status.id().toString(),
                        "format", status.format().code(),
                        "asOf", status.asOf().toString(),
                        "created", Long.toString(counts.created()),
                        "updated", Long.toString(counts.updated()),
                        "unchanged", Long.toString(counts.unchanged()),
                        "rejected", Long.toString(counts.rejected())));
    }

    private Map<String, Object> values(Connection connection, ImportStatus status, UUID actor) throws SQLException {
        Object[] restricted = RecordStandard.newest().fields().stream()
                .filter(field -> field.visibility() == Visibility.RESTRICTED)
                .map(RecordField::id)
                .toArray();
        LocalDate asOf = status.asOf();
        Map<String, Object> values = new HashMap<>();
        values.put("import", status.id());
        values.put("format", status.format().code());
        values.put("asOf", asOf);
        values.put("rank", status.rank());
        values.put("now", ImportLedger.time(clock.instant()));
        values.put("actor", actor);
        values.put("standard", RecordStandard.NEWEST);
        values.put("restricted", connection.createArrayOf("text", restricted));
        values.put("most", ImportReport.MOST);
        values.put("examples", 100);
        return values;
    }

    /** @param read what is known since the file was read */
    private static ImportStatus.Counts counts(NamedSql sql, ImportStatus.Counts read, long missing)
            throws SQLException {
        String count = "SELECT count(*) FROM algorithm_import_rows s WHERE s.import_id = :import AND s.outcome ";
        return new ImportStatus.Counts(
                read.rows(),
                sql.number(count + "= 'CREATED'"),
                sql.number(count + "= 'UPDATED'"),
                sql.number(count + "IN ('UNCHANGED', 'REPEATED')"),
                read.rejected() + sql.number(count + "= 'REJECTED'"),
                missing);
    }

    /** Ends imports whose node has died, and takes away what they have left. */
    void clean(Connection connection) throws SQLException {
        Instant now = clock.instant();
        ImportLedger.clean(connection, now.minus(SILENT), now.minus(LIMIT.plus(SILENT)), now);
        ImportChanges.clean(connection, now.minus(KEPT));
    }
}
