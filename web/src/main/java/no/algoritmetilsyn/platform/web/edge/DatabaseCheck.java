package no.algoritmetilsyn.platform.web.edge;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * Whether the database answers, asked on a thread of its own. Those who ask while it is being asked share the answer, so
 * that no number of questions is more than one for the database.
 */
final class DatabaseCheck {

    private static final String DATA_SOURCE = "java:/jdbc/Tilsyn";
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        var own = new Thread(task, "health");
        own.setDaemon(true);
        return own;
    });
    private CompletableFuture<Boolean> asked = CompletableFuture.completedFuture(true);
    private CompletableFuture<Boolean> running = asked;

    /** The answer, at the latest after two seconds: no answer is none. */
    synchronized CompletableFuture<Boolean> answers() {
        if (running.isDone()) {
            running = CompletableFuture.supplyAsync(DatabaseCheck::isThere, thread);
            asked = running.copy().completeOnTimeout(false, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        }
        return asked;
    }

    private static boolean isThere() {
        try (Connection connection = dataSource().getConnection()) {
            return connection.isValid((int) PATIENCE.toSeconds());
        } catch (SQLException | NamingException down) {
            return false;
        }
    }

    private static DataSource dataSource() throws NamingException {
        return (DataSource) new InitialContext().lookup(DATA_SOURCE);
    }
}
