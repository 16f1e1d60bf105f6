package no.algoritmetilsyn.platform.web;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.AccessRefused;

/** What stands behind an exception: the database out of reach, a body too large, a body that cannot be read. */
final class Failure {

    /** Seconds after which it makes sense to try again. */
    static final String RETRY_AFTER = "30";

    /** Server going down, crashed, starting up (57P0x); too many connections (53300). SQLSTATE of PostgreSQL. */
    private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "53300");

    /** From the server's pool and from Hibernate, named because neither is on the compile path here. */
    private static final Set<String> NAMES = Set.of(
            "jakarta.resource.ResourceException",
            "jakarta.resource.spi.ResourceAllocationException",
            "org.hibernate.exception.JDBCConnectionException");

    private static final Set<String> TOO_LARGE = Set.of(
            "io.undertow.server.RequestTooBigException",
            "io.undertow.server.handlers.form.MultiPartParserDefinition$FileTooLargeException");

    /** Undertow: a form with files was expected, and something else came. */
    private static final String NOT_MULTIPART = "UT010016";

    private static final int DEPTH = 40;

    private Failure() {}

    /** Whether no connection to the database was to be had, or it broke. */
    static boolean isDatabaseAway(Throwable failure) {
        return causes(failure).anyMatch(Failure::isConnection);
    }

    /** Whether more was sent than we take. */
    static boolean isTooLarge(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> TOO_LARGE.contains(cause.getClass().getName()));
    }

    /** Whether the access table has said no. */
    static boolean isRefused(Throwable failure) {
        return causes(failure).anyMatch(AccessRefused.class::isInstance);
    }

    /** Whether the page is about something that does not exist. */
    static boolean isMissing(Throwable failure) {
        return causes(failure).anyMatch(PageMissing.class::isInstance);
    }

    /** Whether what was sent is no form of ours. */
    static boolean isUnreadable(Throwable failure) {
        return causes(failure)
                .anyMatch(cause ->
                        cause.getMessage() != null && cause.getMessage().startsWith(NOT_MULTIPART));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(DEPTH);
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
