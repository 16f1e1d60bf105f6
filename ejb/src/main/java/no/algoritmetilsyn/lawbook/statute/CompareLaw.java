package no.algoritmetilsyn.lawbook.statute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The command that compares stored provisions with a folder of texts of statutes, {@code bin/tilsyn-law FOLDER}: which provision is
 * cited that the text does not have, and which is worded otherwise than when its row was written. It changes nothing.
 *
 * <p>Environment: {@code TILSYN_DB_URL}, {@code TILSYN_DB_USER} (default {@code tilsyn_app}), {@code TILSYN_DB_PASSWORD}.
 */
public final class CompareLaw {

    /** Nothing has drifted. */
    static final int SAME = 0;

    /** Something has, and is named. */
    static final int DRIFTED = 1;

    /** It is not known. */
    static final int UNKNOWN = 2;

    private static final String PROVISIONS =
            """
            SELECT p.code, p.regime, r.kind = 'EU_REGULATION' AS european, r.title_nb, r.adopted, p.section, p.paragraph,
              w.sha256, w.read_on
            FROM provisions p JOIN regimes r ON r.code = p.regime LEFT JOIN provision_wordings w ON w.provision = p.code
            WHERE r.kind <> 'OWN_GOALS' ORDER BY p.code
            """;

    private CompareLaw() {}

    /** Prints what has drifted; exit code 0 when nothing has, 1 when something has, 2 when it is not known. */
    public static void main(String[] args) {
        List<String> said = new ArrayList<>();
        int code = run(System.getenv(), args, said);
        said.forEach(code == UNKNOWN ? System.err::println : System.out::println);
        System.exit(code);
    }

    /**
     * Compares.
     *
     * @param environment the variables named above
     * @param args the folder
     * @param said is given a line for each thing that has drifted, and what was compared
     * @return the exit code
     */
    static int run(Map<String, String> environment, String[] args, List<String> said) {
        if (args.length != 1 || args[0].startsWith("-")) {
            said.add("usage: tilsyn-law FOLDER, with texts of statutes as *.md or *.txt");
            return UNKNOWN;
        }
        try {
            var comparison = new Comparison(statutes(Path.of(args[0])));
            provisions(environment).forEach(comparison::compare);
            said.addAll(comparison.drifted());
            said.addAll(comparison.summary());
            return comparison.drifted().isEmpty() ? SAME : DRIFTED;
        } catch (IOException | UncheckedIOException | SQLException | IllegalStateException failure) {
            said.add("The law was not compared: " + failure.getMessage());
            return UNKNOWN;
        }
    }

    private static List<Statute> statutes(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException(folder + " is no folder");
        }
        List<Statute> statutes = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (Files.isRegularFile(file) && (name.endsWith(".md") || name.endsWith(".txt"))) {
                    Statute statute = Statute.read(name, text(file));
                    if (!statute.sections().isEmpty()) {
                        statutes.add(statute);
                    }
                }
            }
        }
        if (statutes.isEmpty()) {
            throw new IllegalStateException(folder + " has no texts");
        }
        return statutes;
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (MalformedInputException malformed) {
            throw new IllegalStateException(file + " is not UTF-8", malformed);
        }
    }

    private static List<Cited> provisions(Map<String, String> environment) throws SQLException {
        String user = environment.getOrDefault("TILSYN_DB_USER", "tilsyn_app");
        List<Cited> provisions = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(
                        required(environment, "TILSYN_DB_URL"), user, required(environment, "TILSYN_DB_PASSWORD"));
                var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(PROVISIONS)) {
            while (row.next()) {
                provisions.add(new Cited(
                        row.getString("code"),
                        row.getString("regime"),
                        row.getBoolean("european"),
                        row.getString("title_nb"),
                        row.getObject("adopted", LocalDate.class),
                        row.getString("section"),
                        row.getString("paragraph"),
                        row.getString("sha256"),
                        row.getObject("read_on", LocalDate.class)));
            }
        }
        return provisions;
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(name + " is not set");
        }
        return value;
    }
}
