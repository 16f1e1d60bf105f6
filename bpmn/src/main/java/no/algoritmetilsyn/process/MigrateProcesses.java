package no.algoritmetilsyn.process;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The command that tells by which versions of their models processes run, and brings them to those of this release: {@code
 * bin/tilsyn-processes}. It works on the database, beside the servers, and may be run again, at once in several places, and
 * after it was killed.
 *
 * <p>Environment: {@code TILSYN_DB_URL}, {@code TILSYN_DB_USER}, {@code TILSYN_DB_PASSWORD}, as the server has them.
 */
public final class MigrateProcesses {

    /** What was found, line by line, and whether all processes run by the versions of this release. */
    public record Outcome(List<String> lines, boolean all) {}

    private static final String MIGRATE = "--migrate";

    private MigrateProcesses() {}

    /**
     * Prints a line for each version; exit code 0 when all processes run by those of this release, 1 when not.
     *
     * @param args nothing, to be told only; {@code --migrate}
     */
    public static void main(String[] args) {
        try {
            if (args.length > 1 || args.length == 1 && !args[0].equals(MIGRATE)) {
                throw new IllegalStateException("usage: tilsyn-processes [" + MIGRATE + "]");
            }
            Outcome outcome = run(System.getenv(), args.length == 1);
            outcome.lines().forEach(System.out::println);
            System.exit(outcome.all() ? 0 : 1);
        } catch (SQLException | RuntimeException failure) {
            System.err.println("Nothing is known of the processes: " + failure.getMessage());
            System.exit(1);
        }
    }

    /**
     * Tells, and migrates.
     *
     * @param environment the variables named above
     * @throws IllegalStateException when a variable is missing, or no server of this release has run yet
     * @throws SQLException when the database cannot be reached
     */
    public static Outcome run(Map<String, String> environment, boolean migrate) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        required(environment, "TILSYN_DB_URL"),
                        environment.getOrDefault("TILSYN_DB_USER", "tilsyn_app"),
                        required(environment, "TILSYN_DB_PASSWORD"));
                var versions = new ProcessVersions(connection)) {
            return run(versions, migrate);
        }
    }

    private static Outcome run(ProcessVersions versions, boolean migrate) throws SQLException {
        List<ProcessVersions.Group> groups = versions.groups();
        if (groups.isEmpty()) {
            throw new IllegalStateException("the models of this release are not there: start its server first");
        }
        var lines = new ArrayList<String>();
        var failures = new ArrayList<String>();
        boolean behind = false;
        for (ProcessVersions.Group group : groups) {
            lines.add("%s: %d run by version %d%s"
                    .formatted(
                            group.version().getKey(),
                            group.instances().size(),
                            group.version().getVersion(),
                            group.isBehind() ? ", which is not that of this release" : ""));
            if (group.isBehind() && migrate) {
                List<String> failed = versions.bring(group);
                lines.add("%s: brought to version %d, but for %d"
                        .formatted(group.target().getKey(), group.target().getVersion(), failed.size()));
                failures.addAll(failed);
            }
            behind |= group.isBehind() && !migrate;
        }
        lines.addAll(failures);
        return new Outcome(lines, !behind && failures.isEmpty());
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(name + " is not set");
        }
        return value;
    }
}
