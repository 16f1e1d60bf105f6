package no.algoritmetilsyn.platform;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Two transactions that were in each other's way, of which one was given up whole: nothing of it is left, and what is asked
 * for may succeed the next time. No defect: people and timers meet.
 */
public final class Clash {

    /** By name, because the engine's own is not known here; the standard's, Hibernate's and the engine's. */
    private static final Set<String> NAMES =
            Set.of("OptimisticLockException", "StaleObjectStateException", "OptimisticLockingException");

    /** SQLSTATE of a deadlock, and of what could not be serialized, from any statement. */
    private static final Set<String> STATES = Set.of("40P01", "40001");

    private static final int DEPTH = 40;

    private Clash() {}

    /** Whether that is what stands behind a failure, however it was wrapped. */
    public static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEPTH)
                .anyMatch(cause -> NAMES.contains(cause.getClass().getSimpleName())
                        || cause instanceof SQLException sql && STATES.contains(sql.getSQLState()));
    }
}
