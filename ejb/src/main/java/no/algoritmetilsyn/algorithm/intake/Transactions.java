package no.algoritmetilsyn.algorithm.intake;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** The transactions of an import: many short ones while the file is read, then one that takes as long as it must. */
@ApplicationScoped
public class Transactions {

    /** Time for a step that touches few rows. */
    public static final Duration SHORT = Duration.ofSeconds(30);

    @Resource
    UserTransaction transaction;

    /** The connection it gives within a transaction is the one that entities use too. */
    @Resource(lookup = "java:/jdbc/Tilsyn")
    DataSource source;

    /** A step of an import. */
    @FunctionalInterface
    public interface Step<T> {
        /** Does it. */
        T run(Connection connection) throws SQLException;
    }

    /**
     * Runs a step in a transaction of its own.
     *
     * @param limit after which the server, the driver and the database give it up
     */
    public <T> T run(Duration limit, Step<T> step) {
        try {
            transaction.setTransactionTimeout((int) limit.toSeconds());
            transaction.begin();
            T result = connected(limit, step);
            transaction.commit();
            return result;
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException(e);
        } catch (jakarta.transaction.RollbackException
                | jakarta.transaction.HeuristicMixedException
                | jakarta.transaction.HeuristicRollbackException e) {
            throw new IllegalStateException(e);
        } finally {
            rollBackIfOpen();
        }
    }

    private <T> T connected(Duration limit, Step<T> step) {
        try (Connection connection = source.getConnection()) {
            return limited(connection, limit, step);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Runs a step within limits of its own; the connection goes back to the pool with the limits it came with. */
    static <T> T limited(Connection connection, Duration limit, Step<T> step) throws SQLException {
        if (limit.equals(SHORT)) {
            return step.run(connection);
        }
        int before = connection.getNetworkTimeout();
        connection.setNetworkTimeout(Runnable::run, (int) limit.toMillis());
        try (var sql = connection.createStatement()) {
            sql.execute("SET LOCAL statement_timeout = " + limit.toMillis());
            sql.execute("SET LOCAL lock_timeout = " + limit.toMillis());
            return step.run(connection);
        } finally {
            if (!connection.isClosed()) {
                connection.setNetworkTimeout(Runnable::run, before);
            }
        }
    }

    private void rollBackIfOpen() {
        try {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
            transaction.setTransactionTimeout(0);
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }
}
