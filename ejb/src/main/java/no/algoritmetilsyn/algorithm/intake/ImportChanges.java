package no.algoritmetilsyn.algorithm.intake;

import jakarta.json.Json;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.algorithm.standard.Content;

/** The rows that tell what files that were tried would do to the register. */
final class ImportChanges {

    /** Records that would change come before new ones: they are what has to be looked at. */
    private static final String KEEP =
            """
            INSERT INTO algorithm_import_changes (import_id, row, record_id, name, organisation, before, after)
            SELECT s.import_id, s.row, r.id, s.name, s.organisation, ($BEFORE), s.content
            FROM algorithm_import_rows s LEFT JOIN algorithm_records r ON r.id = s.record_id
            WHERE s.import_id = :import AND s.outcome IN ('CREATED', 'UPDATED')
            ORDER BY s.is_new, s.row LIMIT :examples
            """;

    private ImportChanges() {}

    /** Keeps the first changes of a file whose rows have been found to be what they are. */
    static void keep(NamedSql sql) throws SQLException {
        sql.update(RowMatcher.whole(KEEP));
    }

    static List<ImportChange> of(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(
                """
                SELECT row, record_id, name, organisation, before, after FROM algorithm_import_changes
                WHERE import_id = ? ORDER BY record_id IS NULL, row
                """)) {
            sql.setObject(1, id);
            var changes = new ArrayList<ImportChange>();
            try (ResultSet row = sql.executeQuery()) {
                while (row.next()) {
                    changes.add(new ImportChange(
                            row.getLong(1),
                            row.getObject(2, UUID.class),
                            row.getString(3),
                            row.getString(4),
                            content(row.getString(5)),
                            content(row.getString(6))));
                }
            }
            return changes;
        }
    }

    private static Content content(String json) {
        return json == null
                ? Content.NONE
                : new Content(Json.createReader(new StringReader(json)).readObject());
    }

    /** Takes away what trials found that ended before a moment. */
    static void clean(Connection connection, Instant before) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(
                """
                DELETE FROM algorithm_import_changes c USING algorithm_imports i WHERE i.id = c.import_id AND i.ended_at < ?
                """)) {
            sql.setObject(1, ImportLedger.time(before));
            sql.executeUpdate();
        }
    }
}
