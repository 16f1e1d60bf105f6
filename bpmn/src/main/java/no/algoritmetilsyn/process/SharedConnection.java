package no.algoritmetilsyn.process;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/**
 * An engine outside of the server that works in a transaction of somebody else: all its connections are the one of that
 * transaction, which it neither commits nor closes. For one thread.
 */
final class SharedConnection {

    private Connection current;

    /** Settings of such an engine; it runs no jobs by itself and makes no tables. */
    StandaloneProcessEngineConfiguration configuration(String name) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName(name);
        configuration.setDataSource(dataSource());
        configuration.setTransactionsExternallyManaged(true);
        configuration.setDatabaseType("postgres");
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setJobExecutorActivate(false);
        return configuration;
    }

    /** Does what uses the engine, on this connection. */
    <T> T on(Connection connection, Supplier<T> work) {
        Connection before = current;
        current = connection;
        try {
            return work.get();
        } finally {
            current = before;
        }
    }

    private DataSource dataSource() {
        return (DataSource) Proxy.newProxyInstance(
                SharedConnection.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (self, method, arguments) -> {
                    if (method.getName().equals("getConnection") && current != null) {
                        return open(current);
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
