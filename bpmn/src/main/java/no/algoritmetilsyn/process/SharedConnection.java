package no.algoritmetilsyn.process;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/**
 * An engine outside of the server that works in a transaction of somebody else: all its connections are the one of that
 * transaction, which it neither commits nor closes. Each thread has its own.
 */
final class SharedConnection {

    private final boolean ofManyEngines;
    private final ThreadLocal<Connection> current = new ThreadLocal<>();

    SharedConnection() {
        this(false);
    }

    /** @param ofManyEngines whether the engines made with it share what they have read of the statements they ask: half of the time that making one takes */
    SharedConnection(boolean ofManyEngines) {
        this.ofManyEngines = ofManyEngines;
    }

    /** Settings of such an engine; it runs no jobs by itself and makes no tables. */
    StandaloneProcessEngineConfiguration configuration(String name) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName(name);
        configuration.setDataSource(dataSource());
        configuration.setTransactionsExternallyManaged(true);
        configuration.setDatabaseType("postgres");
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setJobExecutorActivate(false);
        configuration.setUseSharedSqlSessionFactory(ofManyEngines);
        return configuration;
    }

    /** Does what uses the engine, on this connection. */
    <T> T on(Connection connection, Supplier<T> work) {
        Connection before = current.get();
        current.set(connection);
        try {
            return work.get();
        } finally {
            current.set(before);
        }
    }

    private DataSource dataSource() {
        return (DataSource) Proxy.newProxyInstance(
                SharedConnection.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (self, method, arguments) -> {
                    if (method.getName().equals("getConnection") && current.get() != null) {
                        return open(current.get());
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private static Connection open(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                SharedConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (self, method, arguments) -> {
                    switch (method.getName()) {
                        case "close", "commit", "rollback":
                            return null;
                        default:
                            try {
                                return method.invoke(connection, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                    }
                });
    }
}
