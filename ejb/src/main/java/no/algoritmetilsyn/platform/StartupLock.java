package no.algoritmetilsyn.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Lets one node at a time do what is done once for all of them while they start. The others wait; the lock of a node that
 * is killed goes with its connection.
 */
@ApplicationScoped
public class StartupLock {

    private static final Duration PAUSE = Duration.ofMillis(100);

    /** What is done once, each under a lock of its own. Any numbers will do, as long as all nodes take the same ones. */
    public enum Work {
        ENGINE(7_240_001L),
        DEMO(7_240_002L);

        private final long lock;

        Work(long lock) {
            this.lock = lock;
        }
    }

    @Resource(lookup = "java:/jdbc/Tilsyn")
    DataSource database;

    /** Waits until no other node is at the same work, then does it; to be called outside of any transaction. */
    public void alone(Work work, Runnable doing) {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            // Asked again and again: a connection that waits in the database is cut off after a while.
            while (!isTrue(sql, "SELECT pg_try_advisory_lock(" + work.lock + ")")) {
                Pause.of(PAUSE);
            }
            try {
                doing.run();
            } finally {
                sql.execute("SELECT pg_advisory_unlock(" + work.lock + ")");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database is out of reach", e);
        }
    }

    private static boolean isTrue(Statement sql, String question) throws SQLException {
        try (ResultSet row = sql.executeQuery(question)) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
