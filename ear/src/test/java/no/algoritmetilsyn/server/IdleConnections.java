package no.algoritmetilsyn.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Connections with all rights that tests use one after another: each new one takes a process of the database server that reads
 * the catalogue anew, which is far more than most questions take.
 */
final class IdleConnections {

    private static final int SECONDS = 2;

    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();

    /** What is done with a connection. */
    @FunctionalInterface
    interface Work<T> {

        /** Does it. */
        T with(Connection connection) throws SQLException;
    }

    /** Does something with a connection that nobody else uses meanwhile; one that has failed is not used again. */
    <T> T use(String url, Work<T> work) throws SQLException {
        Connection connection = idleOrNew(url);
        T result;
        try {
            result = work.with(connection);
        } catch (SQLException | RuntimeException failure) {
            connection.close();
            throw failure;
        }
        idle.push(connection);
        return result;
    }

    private Connection idleOrNew(String url) throws SQLException {
        for (Connection each = idle.poll(); each != null; each = idle.poll()) {
            // The server may have been stopped or killed since.
            if (each.isValid(SECONDS)) {
                return each;
            }
            each.close();
        }
        // Statements are not prepared by name: what a test changes in a table would make those of another fail.
        return DriverManager.getConnection(url + "?prepareThreshold=0", "postgres", "postgres");
    }

    /** Lets go of all. */
    void close() throws SQLException {
        for (Connection each = idle.poll(); each != null; each = idle.poll()) {
            each.close();
        }
    }
}
