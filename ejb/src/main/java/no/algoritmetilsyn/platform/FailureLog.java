package no.algoritmetilsyn.platform;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Where it is written down that something has failed: a defect once, with its stack trace, under a number; a database
 * out of reach in one line every ten seconds, however many ask for it. The server's own reports of both are turned off.
 * No messages of exceptions are written, since they may quote what somebody wrote.
 */
public final class FailureLog {

    private static final Logger LOG = System.getLogger(FailureLog.class.getName());

    /**
     * Server going down, crashed, starting up (57P0x); too many connections (53300); others held for too long what was
     * wanted (55P03), as an import its records. SQLSTATE of PostgreSQL.
     */
    private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "53300", "55P03");

    /** From the server's pool and from Hibernate, named because neither is on the compile path here. */
    private static final Set<String> NAMES = Set.of(
            "jakarta.resource.ResourceException",
            "jakarta.resource.spi.ResourceAllocationException",
            "org.hibernate.exception.JDBCConnectionException");

    private static final int DEPTH = 40;
    private static final long QUIET_NANOS = Duration.ofSeconds(10).toNanos();
    private static final AtomicLong TOLD_AT = new AtomicLong(System.nanoTime() - QUIET_NANOS);
    private static final AtomicLong UNTOLD = new AtomicLong();

    private FailureLog() {}

    /**
     * Writes it down.
     *
     * @return the number by which a defect is found in the log
     */
    public static String note(Throwable failure) {
        String number = UUID.randomUUID().toString();
        away(failure)
                .ifPresentOrElse(
                        FailureLog::noteAway,
                        () -> LOG.log(Level.ERROR, "Failure " + number, new Unquoted(failure, DEPTH)));
        return number;
    }

    private static void noteAway(Throwable cause) {
        UNTOLD.incrementAndGet();
        long now = System.nanoTime();
        long before = TOLD_AT.get();
        if (now - before >= QUIET_NANOS && TOLD_AT.compareAndSet(before, now)) {
            LOG.log(
                    Level.ERROR,
                    "The database is out of reach or busy (" + name(cause) + "), met " + UNTOLD.getAndSet(0)
                            + " times since this was last said");
        }
    }

    private static String name(Throwable cause) {
        String name = cause.getClass().getName();
        return cause instanceof SQLException sql ? name + " " + sql.getSQLState() : name;
    }

    /** Looks like another failure, and like its causes, but for what they say. */
    private static final class Unquoted extends Throwable {

        Unquoted(Throwable failure, int depth) {
            super(name(failure), causeOf(failure, depth - 1), false, true);
            setStackTrace(failure.getStackTrace());
        }

        private static Throwable causeOf(Throwable failure, int depth) {
            return failure.getCause() == null || depth == 0 ? null : new Unquoted(failure.getCause(), depth);
        }

        @Override
        public String toString() {
            return getMessage();
        }
    }

    /** Whether no connection to the database was to be had, it broke, or what was wanted was held by others for too long. */
    public static boolean isDatabaseAway(Throwable failure) {
        return away(failure).isPresent();
    }

    private static Optional<Throwable> away(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEPTH)
                .filter(FailureLog::isConnection)
                .findFirst();
    }

    private static boolean isConnection(Throwable cause) {
        if (cause instanceof SQLException sql) {
            String state = sql.getSQLState() == null ? "" : sql.getSQLState();
            return sql instanceof SQLTransientConnectionException
                    || sql instanceof SQLNonTransientConnectionException
                    || sql instanceof SQLRecoverableException
                    || state.startsWith("08")
                    || STATES.contains(state);
        }
        return NAMES.contains(cause.getClass().getName());
    }
}
