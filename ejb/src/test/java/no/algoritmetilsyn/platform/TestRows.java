package no.algoritmetilsyn.platform;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Rows that hold what a test counts, and fillers in all other columns: the constraints of their tables are gone. */
public final class TestRows {

    private final TestDatabase database;

    /** Rows in these tables. */
    public TestRows(TestDatabase database, List<String> tables) {
        this.database = database;
        run(
                """
                DO $$ DECLARE one record; BEGIN
                  FOR one IN SELECT conname, conrelid::regclass AS owned FROM pg_constraint WHERE contype IN ('f', 'c', 'u')
                    AND conrelid::regclass::text IN (%s) LOOP
                    EXECUTE format('ALTER TABLE %%s DROP CONSTRAINT IF EXISTS %%I CASCADE', one.owned, one.conname);
                  END LOOP;
                END $$
                """
                        .formatted(
                                tables.stream().map(table -> "'" + table + "'").collect(Collectors.joining(", "))));
        tables.forEach(table -> run("ALTER TABLE " + table + " DISABLE TRIGGER USER"));
    }

    /**
     * A new row.
     *
     * @param values by column, as they are to be read by the database
     * @return its id
     */
    public UUID add(String table, Map<String, Object> values) {
        UUID id = values.get("id") instanceof UUID given ? given : UUID.randomUUID();
        try (Connection owner = database.asOwner();
                Statement sql = owner.createStatement()) {
            var columns = new StringBuilder("id");
            var filled = new StringBuilder("'" + id + "'");
            try (ResultSet column = sql.executeQuery(
                    "SELECT column_name, data_type, is_nullable = 'NO' AND column_default IS NULL FROM information_schema.columns"
                            + " WHERE table_schema = 'public' AND table_name = '" + table
                            + "' AND column_name <> 'id' AND is_generated = 'NEVER' AND is_identity = 'NO'")) {
                while (column.next()) {
                    Object value = values.get(column.getString(1));
                    if (value != null || column.getBoolean(3)) {
                        columns.append(", ").append(column.getString(1));
                        filled.append(", ").append(value == null ? filler(column.getString(2), id) : "'" + value + "'");
                    }
                }
            }
            sql.execute("INSERT INTO " + table + " (" + columns + ") VALUES (" + filled + ")");
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String filler(String type, UUID id) {
        return switch (type) {
            case "integer", "bigint", "smallint" -> "1";
            case "boolean" -> "false";
            case "bytea" -> "sha256(''::bytea)";
            case "date", "timestamp with time zone" -> "'2026-01-01'";
            case "uuid" -> "'" + id + "'";
            default -> "'" + id + "'";
        };
    }

    /** Executes a statement as the owner of the schema. */
    public void run(String statement) {
        try (Connection owner = database.asOwner();
                Statement sql = owner.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
