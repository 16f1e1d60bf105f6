package no.algoritmetilsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Somebody who has got hold of the application's database role tries everything with every table, also with one that comes
 * later: what its line in the list of grants does not give is refused, and in the vault everything.
 */
class TableMisuseTest {

    private static final String REFUSED = "42501";
    private static final Pattern GRANT = Pattern.compile(
            "GRANT ((?:SELECT|INSERT|UPDATE|DELETE)[A-Z, ()a-z_]*?)\\s+ON (\\w+)\\s+TO \\$\\{application}");

    /** With a column of each; those of the engine are the engine's. */
    private static final String TABLES =
            """
            SELECT t.table_schema, t.table_name, min(c.column_name)
            FROM information_schema.tables t JOIN information_schema.columns c USING (table_schema, table_name)
            WHERE t.table_schema IN ('public', 'vault') AND t.table_type = 'BASE TABLE' AND t.table_name NOT LIKE 'act\\_%'
              AND c.is_generated = 'NEVER' AND c.is_identity = 'NO'
            GROUP BY t.table_schema, t.table_name
            """;

    @Test
    void no_table_takes_more_than_its_line_grants() throws Exception {
        Map<String, Set<String>> granted = granted();
        List<String> taken = new ArrayList<>();
        int tried = 0;
        try (var database = TestDatabase.fresh();
                Connection superuser = database.asSuperuser();
                Connection application = database.asApplication()) {
            application.setAutoCommit(false);
            for (String[] table : tables(superuser)) {
                Set<String> rights = table[0].equals("public") ? granted.get(table[1]) : Set.of();
                assertThat(rights).as(table[1]).isNotNull();
                for (String misuse : misuses(table, rights)) {
                    tried++;
                    if (!isRefused(application, misuse)) {
                        taken.add(misuse);
                    }
                }
            }
        }
        assertThat(taken).isEmpty();
        assertThat(tried).isGreaterThan(400);
    }

    private static List<String> misuses(String[] table, Set<String> rights) {
        String name = table[0] + "." + table[1];
        Map<String, String> tries = Map.of(
                "SELECT", "SELECT * FROM " + name + " LIMIT 0",
                "INSERT", "INSERT INTO " + name + " DEFAULT VALUES",
                "UPDATE", "UPDATE " + name + " SET " + table[2] + " = " + table[2] + " WHERE false",
                "DELETE", "DELETE FROM " + name + " WHERE false",
                "TRUNCATE", "TRUNCATE " + name,
                "LOCK", "LOCK TABLE " + name + " IN ACCESS EXCLUSIVE MODE",
                "DROP", "DROP TABLE " + name,
                "OWN", "ALTER TABLE " + name + " OWNER TO tilsyn_app");
        // Who may change or delete rows may lock them all.
        boolean locks = rights.contains("UPDATE") || rights.contains("DELETE");
        return tries.entrySet().stream()
                .filter(one -> !rights.contains(one.getKey())
                        && !(locks && one.getKey().equals("LOCK")))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static boolean isRefused(Connection application, String misuse) throws SQLException {
        try (Statement sql = application.createStatement()) {
            SQLException refusal = catchThrowableOfType(SQLException.class, () -> sql.execute(misuse));
            return refusal != null && refusal.getSQLState().equals(REFUSED);
        } finally {
            application.rollback();
        }
    }

    private static List<String[]> tables(Connection owner) throws SQLException {
        List<String[]> tables = new ArrayList<>();
        try (Statement sql = owner.createStatement();
                ResultSet rows = sql.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.add(new String[] {rows.getString(1), rows.getString(2), rows.getString(3)});
            }
        }
        return tables;
    }

    /** The rights of each table, as the list has them; the right to a column, or in a demo only, counts as one to its table. */
    private static Map<String, Set<String>> granted() throws IOException {
        Map<String, Set<String>> granted = new HashMap<>();
        try (InputStream in = TableMisuseTest.class.getResourceAsStream("/db/migration/afterMigrate__grants.sql")) {
            Matcher line = GRANT.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (line.find()) {
                String rights = line.group(1).replaceAll("\\([\\w, ]+\\)", "").trim();
                granted.computeIfAbsent(line.group(2), table -> new HashSet<>())
                        .addAll(List.of(rights.split("\\s*,\\s*")));
            }
        }
        return granted;
    }
}
