package no.algoritmetilsyn.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Lets one node at a time do what is done once for all of them while they start. The others wait; the lock of a node that
 * is killed goes with its connection.
 */
@ApplicationScoped
public class OneNode {

    /** What is done once, each under a lock of its own. Any numbers will do, as long as all nodes take the same ones. */
    public enum Work {
        ENGINE(7_240_001L),
        DEMO(7_240_002L);

        private final long lock;

        Work(long lock) {
            this.lock = lock;
        }
    }

    @Resource(lookup = "java:/jdbc/TilsynOwner")
    DataSource owner;

    /** Waits until no other node is at the same work, then does it. */
    public void alone(Work work, Runnable doing) {
        try (Connection connection = owner.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("SELECT pg_advisory_lock(" + work.lock + ")");
            try {
                doing.run();
            } finally {
                sql.execute("SELECT pg_advisory_unlock(" + work.lock + ")");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database is out of reach", e);
        }
    }
}
