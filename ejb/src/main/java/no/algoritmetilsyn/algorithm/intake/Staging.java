package no.algoritmetilsyn.algorithm.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.algorithm.RecordHead;
import no.algoritmetilsyn.algorithm.intake.file.FileRow;
import no.algoritmetilsyn.algorithm.intake.file.Rejection;
import no.algoritmetilsyn.algorithm.intake.file.RowNote;
import no.algoritmetilsyn.algorithm.intake.file.RowSink;
import no.algoritmetilsyn.algorithm.intake.file.UnreadableFile;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Lays the rows of a file aside as they are read, some at a time, so that a file of any length fits. */
final class Staging implements RowSink {

    private static final int MOST_ROWS = 500;
    private static final int MOST_CHARACTERS = 4 << 20;

    private static final String INSERT =
            """
            INSERT INTO algorithm_import_rows (import_id, row, kind, record_ref, source_key, source_id, system_id, content,
              digest, name, summary, organisation, organisation_number, status, risk_class, automation, restricted)
            SELECT ?, ?, ?, ?, ?, ?, ?, c.content, md5(c.content::text), ?, ?, ?, ?, ?, ?, ?, ?
            FROM (SELECT CAST(? AS jsonb) AS content) c
            """;

    private final UUID id;
    private final Transactions transactions;
    private final AuthorityClock clock;
    private final List<FileRow> rows = new ArrayList<>();
    private final List<String> contents = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private int characters;
    private long read;
    private long rejected;
    private long noted;

    Staging(UUID id, Transactions transactions, AuthorityClock clock) {
        this.id = id;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void row(FileRow row) {
        read++;
        String content = row.content().json();
        rows.add(row);
        contents.add(content);
        characters += content.length();
        flushIfFull();
    }

    @Override
    public void rejected(long row, Rejection reason, List<String> details) {
        read++;
        rejected++;
        if (rejected <= ImportReport.MOST) {
            remarks.add(new Remark(Remark.Kind.REJECTED, row, reason.name(), shortened(details)));
        }
        flushIfFull();
    }

    @Override
    public void note(long row, RowNote note, List<String> details) {
        if (++noted <= ImportReport.MOST) {
            remarks.add(new Remark(Remark.Kind.NOTE, row, note.name(), shortened(details)));
        }
    }

    /** Details come from the file: they are told, but not at any length, and without what cannot be stored. */
    private static List<String> shortened(List<String> details) {
        return details.stream()
                .map(detail -> detail.replaceAll("[\\p{Cntrl}\\p{Cs}]", "\uFFFD"))
                .map(detail -> detail.length() > 200 ? detail.substring(0, 200) + "…" : detail)
                .toList();
    }

    private void flushIfFull() {
        if (rows.size() >= MOST_ROWS || characters >= MOST_CHARACTERS || read % MOST_ROWS == 0) {
            flush();
        }
    }

    /** Ends an import whose file is not of its format at all: it has been rejected as a whole. */
    void unreadable(UnreadableFile file) {
        transactions.run(Transactions.SHORT, connection -> {
            var counts = new ImportStatus.Counts(0, 0, 0, 0, 1, 0);
            ImportLedger.remark(
                    connection,
                    id,
                    List.of(new Remark(Remark.Kind.REJECTED, 0, file.reason().name(), shortened(file.details()))));
            return ImportLedger.end(connection, id, ImportState.FAILED, counts, clock.instant());
        });
    }

    /** @throws ImportCancelled when the import has been ended meanwhile */
    void flush() {
        boolean alive = transactions.run(Transactions.SHORT, connection -> {
            if (!ImportLedger.alive(connection, id, read, rejected, clock.instant())) {
                return false;
            }
            insert(connection);
            ImportLedger.remark(connection, id, remarks);
            return true;
        });
        rows.clear();
        contents.clear();
        remarks.clear();
        characters = 0;
        if (!alive) {
            throw new ImportCancelled();
        }
    }

    private void insert(Connection connection) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < rows.size(); i++) {
                FileRow row = rows.get(i);
                RecordHead head = RecordHead.of(row.kind(), row.content());
                sql.setObject(1, id);
                sql.setLong(2, row.row());
                sql.setString(3, row.kind().name());
                sql.setObject(4, row.identity().id(), Types.OTHER);
                sql.setString(5, row.identity().key());
                sql.setString(6, row.sourceId());
                sql.setObject(7, row.systemId(), Types.OTHER);
                sql.setString(8, head.name());
                sql.setString(9, head.summary());
                sql.setString(10, head.organisation());
                sql.setString(11, head.organisationNumber());
                sql.setString(12, head.status().name());
                sql.setString(13, head.riskClass().name());
                sql.setString(14, head.automation().name());
                sql.setBoolean(15, head.restricted());
                sql.setString(16, contents.get(i));
                sql.addBatch();
            }
            sql.executeBatch();
        }
    }
}
