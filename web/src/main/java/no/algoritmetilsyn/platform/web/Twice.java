package no.algoritmetilsyn.platform.web;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Does something again, once, when another transaction was in its way: an engine's timer may fire while somebody answers.
 * Nothing of the first try is left then, and the second one sees what the other has done.
 */
public final class Twice {

    /** By name, because the engine's own is not known here; the standard's, Hibernate's and the engine's. */
    private static final Set<String> CLASHES =
            Set.of("OptimisticLockException", "StaleObjectStateException", "OptimisticLockingException");

    /** SQLSTATE of a deadlock, and of what could not be serialized, whoever sent the statement. */
    private static final Set<String> RETRIED = Set.of("40P01", "40001");

    private static final int DEPTH = 40;

    private Twice() {}

    /**
     * Does it.
     *
     * @param work one call of a boundary, which is one transaction
     */
    public static void run(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            if (!isClash(failure)) {
                throw failure;
            }
            work.run();
        }
    }

    private static boolean isClash(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEPTH)
                .anyMatch(cause -> CLASHES.contains(cause.getClass().getSimpleName())
                        || cause instanceof SQLException sql && RETRIED.contains(sql.getSQLState()));
    }
}
