package no.algoritmetilsyn.law;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Rows of law kept in memory: they are few, change with a release, and every case asks them. Read again when older than a minute,
 * so that every node sees a changed row without a restart.
 *
 * @param <T> what the rows are kept as
 */
public final class Edition<T> {

    private static final long MAX_AGE = TimeUnit.MINUTES.toNanos(1);

    private final Supplier<T> reading;
    private volatile Kept<T> kept;

    /** Nothing is read before it is asked for. */
    public Edition(Supplier<T> reading) {
        this.reading = reading;
    }

    /** The rows, not older than a minute. */
    public T current() {
        Kept<T> current = kept;
        if (current == null || System.nanoTime() - current.readAt > MAX_AGE) {
            current = new Kept<>(System.nanoTime(), reading.get());
            kept = current;
        }
        return current.rows;
    }

    /** Whatever is asked next is read anew. */
    public void renew() {
        kept = null;
    }

    private record Kept<T>(long readAt, T rows) {}
}
