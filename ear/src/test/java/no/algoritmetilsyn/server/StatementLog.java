package no.algoritmetilsyn.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Counts the statements that the application sends to the database, as the database sees them. */
public final class StatementLog {

    private final Installation installation;
    private final Database database;

    /** The statements of an installation. */
    public StatementLog(Installation installation) {
        this.installation = installation;
        this.database = new Database(installation);
    }

    /** The application's statements during a piece of work, in order; begin and commit are not among them. */
    public List<String> during(Runnable work) {
        String mark = UUID.randomUUID().toString();
        database.run("ALTER SYSTEM SET log_statement = 'all'");
        database.run("SELECT pg_reload_conf()");
        Patience.until(Duration.ofSeconds(10), () -> database.value("SHOW log_statement")
                .equals("all"));
        database.run("SELECT '" + mark + " begins'");
        work.run();
        database.run("SELECT '" + mark + " ends'");
        database.run("ALTER SYSTEM RESET log_statement");
        database.run("SELECT pg_reload_conf()");
        Patience.until(Duration.ofSeconds(10), () -> lines().stream().anyMatch(line -> line.contains(mark + " ends")));
        List<String> lines = lines();
        return lines.subList(indexOf(lines, mark + " begins"), indexOf(lines, mark + " ends")).stream()
                .filter(line ->
                        line.startsWith("tilsyn_appLOG:  execute") || line.startsWith("tilsyn_appLOG:  statement"))
                .filter(line -> !line.matches(".*: (BEGIN|COMMIT|ROLLBACK|)$"))
                .toList();
    }

    private static int indexOf(List<String> lines, String mark) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(mark)) {
                return i;
            }
        }
        throw new AssertionError("The database has logged no mark");
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(installation.postgres().log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
