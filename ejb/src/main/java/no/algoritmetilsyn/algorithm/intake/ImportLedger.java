package no.algoritmetilsyn.algorithm.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.algorithm.intake.file.ImportFormat;

/** The rows that tell of imports, and of single rows in them. */
final class ImportLedger {

    private static final String COLUMNS =
            """
            SELECT id, format, file_name, as_of, as_of_rank, state, rows_read, created, updated, unchanged, rejected,
              missing, started_at, ended_at, trial FROM algorithm_imports
            """;

    private ImportLedger() {}

    static void begin(
            Connection connection, UUID id, ImportOrder order, LocalDate asOf, Instant at, UUID by, String node)
            throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(
                """
                INSERT INTO algorithm_imports (id, format, file_name, as_of, as_of_rank, state, started_at, seen_at,
                  started_by, node, trial) VALUES (?, ?, ?, ?, ?, 'STAGING', ?, ?, ?, ?, ?)
                """)) {
            sql.setObject(1, id);
            sql.setString(2, order.format().code());
            sql.setString(3, order.fileName());
            sql.setObject(4, asOf);
            sql.setInt(5, order.rank());
            sql.setObject(6, time(at));
            sql.setObject(7, time(at));
            sql.setObject(8, by);
            sql.setString(9, node);
            sql.setBoolean(10, order.trial());
            sql.executeUpdate();
        }
    }

    /** A sign of life while the file is read. False when the import has been ended meanwhile. */
    static boolean alive(Connection connection, UUID id, long rows, long rejected, Instant at) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(
                """
                UPDATE algorithm_imports SET rows_read = ?, rejected = ?, seen_at = ? WHERE id = ? AND ended_at IS NULL
                """)) {
            sql.setLong(1, rows);
            sql.setLong(2, rejected);
            sql.setObject(3, time(at));
            sql.setObject(4, id);
            return sql.executeUpdate() == 1;
        }
    }

    /** The file has been read and is to be written. False when the import has been ended meanwhile. */
    static boolean apply(Connection connection, UUID id, Instant at) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(
                "UPDATE algorithm_imports SET state = 'APPLYING', seen_at = ? WHERE id = ? AND ended_at IS NULL")) {
            sql.setObject(1, time(at));
            sql.setObject(2, id);
            return sql.executeUpdate() == 1;
        }
    }

    /** A sign of life of imports that stand in line. */
    static void sign(Connection connection, Collection<UUID> ids, Instant at) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(
                "UPDATE algorithm_imports SET seen_at = ? WHERE id = ANY (?) AND ended_at IS NULL")) {
            sql.setObject(1, time(at));
            sql.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
            sql.executeUpdate();
        }
    }

    /** Ends an import. False when it has been ended already. */
    static boolean end(Connection connection, UUID id, ImportState state, ImportStatus.Counts counts, Instant at)
            throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(
                """
                UPDATE algorithm_imports SET state = ?, rows_read = ?, created = ?, updated = ?, unchanged = ?,
                  rejected = ?, missing = ?, seen_at = ?, ended_at = ? WHERE id = ? AND ended_at IS NULL
                """)) {
            sql.setString(1, state.name());
            sql.setLong(2, counts.rows());
            sql.setLong(3, counts.created());
            sql.setLong(4, counts.updated());
            sql.setLong(5, counts.unchanged());
            sql.setLong(6, counts.rejected());
            sql.setLong(7, counts.missing());
            sql.setObject(8, time(at));
            sql.setObject(9, time(at));
            sql.setObject(10, id);
            return sql.executeUpdate() == 1;
        }
    }

    /** Ends an import that has no counts to tell. */
    static boolean end(Connection connection, UUID id, ImportState state, Instant at) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(
                "UPDATE algorithm_imports SET state = ?, ended_at = ? WHERE id = ? AND ended_at IS NULL")) {
            sql.setString(1, state.name());
            sql.setObject(2, time(at));
            sql.setObject(3, id);
            return sql.executeUpdate() == 1;
        }
    }

    /** Whether an import has ended: somebody may have cancelled it. */
    static boolean hasEnded(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement sql =
                connection.prepareStatement("SELECT 1 FROM algorithm_imports WHERE id = ? AND ended_at IS NOT NULL")) {
            sql.setObject(1, id);
            try (ResultSet row = sql.executeQuery()) {
                return row.next();
            }
        }
    }

    /**
     * Ends imports that have shown no sign of life, and takes away the rows that no running import will need. Rows that
     * one still holds which was cancelled meanwhile are left to it, or to the next time: nobody waits for it.
     */
    static void clean(Connection connection, Instant staging, Instant applying, Instant at) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(
                """
                UPDATE algorithm_imports SET state = 'FAILED', ended_at = ? WHERE ended_at IS NULL
                AND seen_at < CASE state WHEN 'STAGING' THEN ?::timestamptz ELSE ?::timestamptz END
                """)) {
            sql.setObject(1, time(at));
            sql.setObject(2, time(staging));
            sql.setObject(3, time(applying));
            sql.executeUpdate();
        }
        try (PreparedStatement sql = connection.prepareStatement(
                """
                WITH free AS MATERIALIZED (
                  SELECT r.import_id, r.row FROM algorithm_import_rows r WHERE NOT EXISTS (
                    SELECT 1 FROM algorithm_imports i WHERE i.id = r.import_id AND i.ended_at IS NULL)
                  FOR UPDATE SKIP LOCKED)
                DELETE FROM algorithm_import_rows r USING free f WHERE r.import_id = f.import_id AND r.row = f.row
                """)) {
            sql.executeUpdate();
        }
    }

    static void remark(Connection connection, UUID id, List<Remark> remarks) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(
                "INSERT INTO algorithm_import_remarks (import_id, kind, row, code, details) VALUES (?, ?, ?, ?, ?)")) {
            for (Remark remark : remarks) {
                sql.setObject(1, id);
                sql.setString(2, remark.kind().name());
                sql.setLong(3, remark.row());
                sql.setString(4, remark.code());
                sql.setArray(
                        5, connection.createArrayOf("text", remark.details().toArray()));
                sql.addBatch();
            }
            sql.executeBatch();
        }
    }

    static List<Remark> remarks(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(
                "SELECT kind, row, code, details FROM algorithm_import_remarks WHERE import_id = ? ORDER BY row, number")) {
            sql.setObject(1, id);
            var remarks = new ArrayList<Remark>();
            try (ResultSet rows = sql.executeQuery()) {
                while (rows.next()) {
                    remarks.add(new Remark(
                            Remark.Kind.valueOf(rows.getString(1)), rows.getLong(2), rows.getString(3), List.of((String
                                            [])
                                    rows.getArray(4).getArray())));
                }
            }
            return remarks;
        }
    }

    static Optional<ImportStatus> find(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(COLUMNS + "WHERE id = ?")) {
            sql.setObject(1, id);
            return statuses(sql).stream().findFirst();
        }
    }

    static List<ImportStatus> newest(Connection connection, int most) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(COLUMNS + "ORDER BY started_at DESC, id LIMIT ?")) {
            sql.setInt(1, most);
            return statuses(sql);
        }
    }

    private static List<ImportStatus> statuses(PreparedStatement sql) throws SQLException {
        var found = new ArrayList<ImportStatus>();
        try (ResultSet row = sql.executeQuery()) {
            while (row.next()) {
                OffsetDateTime end = row.getObject(14, OffsetDateTime.class);
                found.add(new ImportStatus(
                        row.getObject(1, UUID.class),
                        ImportFormat.of(row.getString(2)).orElseThrow(),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getInt(5),
                        row.getBoolean(15),
                        ImportState.valueOf(row.getString(6)),
                        new ImportStatus.Counts(
                                row.getLong(7),
                                row.getLong(8),
                                row.getLong(9),
                                row.getLong(10),
                                row.getLong(11),
                                row.getLong(12)),
                        row.getObject(13, OffsetDateTime.class).toInstant(),
                        end == null ? null : end.toInstant()));
            }
        }
        return found;
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
