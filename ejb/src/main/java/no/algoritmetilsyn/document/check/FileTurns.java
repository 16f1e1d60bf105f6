package no.algoritmetilsyn.document.check;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Turns at what takes a processor and memory: looking at a file, and taking out of it what it tells of its sender. There are
 * fewer turns than processors. Who waits holds a thread of the server, so those who wait are fewer than half of these:
 * a sender that finds no place is asked to come again at once, and everybody without a file is served meanwhile.
 */
public final class FileTurns {

    /** Of all that look at files on this machine. */
    public static final FileTurns OF_MACHINE =
            new FileTurns(Runtime.getRuntime().availableProcessors(), Duration.ofSeconds(20));

    private static final int PLACES_A_PROCESSOR = 6;

    private final Duration longestWait;
    private final Semaphore turns;
    private final Semaphore places;

    /**
     * @param longestWait how long a file waits for its turn; a check takes at most about two seconds
     */
    FileTurns(int processors, Duration longestWait) {
        this.longestWait = longestWait;
        this.turns = new Semaphore(Math.max(1, processors - 1), true);
        this.places = new Semaphore(PLACES_A_PROCESSOR * processors);
    }

    /** Something that is done when it is its turn. */
    @FunctionalInterface
    interface Look<T, E extends Exception> {
        T look() throws FileRefused, E;
    }

    /** Something that is done when it is its turn, and gives nothing. */
    @FunctionalInterface
    public interface Work<E extends Exception> {

        /** Does it. */
        void run() throws E;
    }

    /**
     * Looks when it is its turn.
     *
     * @throws FileRefused as busy when there is no place or no turn soon; nothing was looked at then
     */
    <T, E extends Exception> T inTurn(Look<T, E> look) throws FileRefused, E {
        if (!places.tryAcquire()) {
            throw new FileRefused(FileRefusal.BUSY);
        }
        try {
            if (!turns.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new FileRefused(FileRefusal.BUSY);
            }
            try {
                return look.look();
            } finally {
                turns.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FileRefused(FileRefusal.BUSY);
        } finally {
            places.release();
        }
    }

    /** Does what has to be done, when it is its turn: with a file that was looked at, which nobody is to send once more. */
    public <E extends Exception> void afterwards(Work<E> work) throws E {
        turns.acquireUninterruptibly();
        try {
            work.run();
        } finally {
            turns.release();
        }
    }
}
