package no.algoritmetilsyn.lawbook.change;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The command that writes a table of law as a file, {@code bin/tilsyn-law export TABLE}: the form in which a change of it is handed in. It
 * changes nothing.
 *
 * <p>Environment: {@code TILSYN_DB_URL}, {@code TILSYN_DB_USER} (default {@code tilsyn_app}), {@code TILSYN_DB_PASSWORD}.
 */
public final class ExportLaw {

    /** It is written. */
    static final int WRITTEN = 0;

    /** It is not. */
    static final int FAILED = 2;

    private ExportLaw() {}

    /** Prints the file; exit code 0 when it is whole, 2 when there is none. */
    public static void main(String[] args) {
        var said = new StringBuilder();
        int code = run(System.getenv(), args, said);
        byte[] bytes = said.toString().getBytes(StandardCharsets.UTF_8);
        (code == WRITTEN ? System.out : System.err).write(bytes, 0, bytes.length);
        System.out.flush();
        System.exit(code);
    }

    /**
     * Exports.
     *
     * @param environment the variables named above
     * @param args the table
     * @param said is given the file, or why there is none
     * @return the exit code
     */
    static int run(Map<String, String> environment, String[] args, StringBuilder said) {
        LawKind kind = args.length == 1 ? LawKind.of(args[0]).orElse(null) : null;
        if (kind == null) {
            said.append("usage: tilsyn-law export TABLE, which is one of: ")
                    .append(Arrays.stream(LawKind.values()).map(LawKind::table).collect(Collectors.joining(", ")))
                    .append('\n');
            return FAILED;
        }
        try {
            said.append(LawTableText.file(kind, rows(environment, kind)));
            return WRITTEN;
        } catch (SQLException | IllegalStateException failure) {
            said.append("The table was not exported: ")
                    .append(failure.getMessage())
                    .append('\n');
            return FAILED;
        }
    }

    private static List<LawRow> rows(Map<String, String> environment, LawKind kind) throws SQLException {
        String user = environment.getOrDefault("TILSYN_DB_USER", "tilsyn_app");
        List<LawRow> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(
                        required(environment, "TILSYN_DB_URL"), user, required(environment, "TILSYN_DB_PASSWORD"));
                var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(LawTableText.query(kind))) {
            int columns = kind.columns().size() + 1;
            while (row.next()) {
                Object[] read = new Object[columns];
                for (int place = 0; place < columns; place++) {
                    read[place] = row.getObject(place + 1);
                }
                rows.add(LawTableText.row(kind, read));
            }
        }
        return rows;
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(name + " is not set");
        }
        return value;
    }
}
