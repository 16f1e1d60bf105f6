package no.algoritmetilsyn.platform;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicBoolean;
import org.postgresql.ds.PGSimpleDataSource;

/** Connections of a test: as long as it lasts those that were closed are used again, since each new one takes a process. */
final class KeptConnections extends PGSimpleDataSource {

    private static final long serialVersionUID = 1L;

    private final transient Deque<Connection> idle = new ArrayDeque<>();
    private transient boolean keeping;

    /** From now on connections are used again. */
    synchronized void keep() {
        keeping = true;
    }

    /** Lets go of all that are not used, and keeps none from now on. */
    synchronized void release() throws SQLException {
        keeping = false;
        for (Connection connection : idle) {
            connection.close();
        }
        idle.clear();
    }

    @Override
    public synchronized Connection getConnection() throws SQLException {
        if (!keeping) {
            return super.getConnection();
        }
        Connection real = idle.isEmpty() ? super.getConnection() : idle.pop();
        var closed = new AtomicBoolean();
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                    if (!method.getName().equals("close")) {
                        return call(real, method, arguments);
                    }
                    if (!closed.getAndSet(true)) {
                        giveBack(real);
                    }
                    return null;
                });
    }

    private static Object call(Connection real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private synchronized void giveBack(Connection real) throws SQLException {
        if (!keeping || real.isClosed()) {
            real.close();
            return;
        }
        if (!real.getAutoCommit()) {
            real.rollback();
            real.setAutoCommit(true);
        }
        idle.push(real);
    }
}
