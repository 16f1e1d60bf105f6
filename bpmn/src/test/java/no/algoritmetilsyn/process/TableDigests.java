package no.algoritmetilsyn.process;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.platform.TestDatabase;

/** Whether anything in the database has changed. */
final class TableDigests {

    /** All tables, but for the chain of logins and refusals. */
    private static final String TABLES =
            "SELECT CASE WHEN schemaname = 'public' THEN tablename ELSE schemaname || '.' || tablename END FROM pg_tables"
                    + " WHERE schemaname IN ('public', 'vault')";

    private TableDigests() {}

    /** A digest of the rows, by table; all of them can be read by the superuser alone. */
    static Map<String, String> of(TestDatabase database) {
        try (Connection connection = database.asSuperuser();
                Statement statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (ResultSet rows = statement.executeQuery(TABLES)) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            var contents = new TreeMap<String, String>();
            for (String table : tables) {
                String but = table.equals("audit_events") ? " WHERE chain <> '" + Audit.LOGINS + "'" : "";
                try (ResultSet row = statement.executeQuery(
                        "SELECT coalesce(sum(hashtextextended(t.ctid::text || t.xmin::text, 0)), 0) FROM " + table
                                + " t" + but)) {
                    row.next();
                    contents.put(table, row.getString(1));
                }
            }
            return contents;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
