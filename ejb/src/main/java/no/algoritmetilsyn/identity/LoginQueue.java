package no.algoritmetilsyn.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Turns at the slow hash of a password. It is meant to cost the one who guesses, and must not cost everybody else:
 *
 * <ul>
 *   <li>there are fewer turns than processors, so that pages and health checks go on being answered;
 *   <li>those who wait are few, and each waits for some seconds at most, since each of them holds a thread of the server,
 *       which has sixteen for each processor. Who cannot be looked at soon is told so at once;
 *   <li>one network cannot take all the places;
 *   <li>those who come with the same credentials at the same moment are looked at once: a client of the API may start
 *       with many requests.
 * </ul>
 */
@ApplicationScoped
public class LoginQueue {

    /** Seconds after which it makes sense to come back. */
    public static final int RETRY_AFTER_SECONDS = 5;

    private static final int PLACES_A_PROCESSOR = 12;
    private static final int PLACES_OF_NETWORK_A_PROCESSOR = 10;

    private final Duration longestWait;
    private final int allPlaces;
    private final int placesOfNetwork;
    private final Semaphore turns;
    private final Semaphore places;
    private final Map<String, Integer> taken = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<Object>> running = new ConcurrentHashMap<>();

    /** For this machine. */
    public LoginQueue() {
        this(Runtime.getRuntime().availableProcessors(), Duration.ofSeconds(3));
    }

    LoginQueue(int processors, Duration longestWait) {
        this.longestWait = longestWait;
        this.placesOfNetwork = PLACES_OF_NETWORK_A_PROCESSOR * processors;
        this.turns = new Semaphore(Math.max(1, processors - 1), true);
        this.allPlaces = PLACES_A_PROCESSOR * processors;
        this.places = new Semaphore(allPlaces);
    }

    /** How many are looked at or wait, on this node. */
    public int waiting() {
        return allPlaces - places.availablePermits();
    }

    /**
     * Looks when it is its turn.
     *
     * @param key equal for those who share one look
     * @param network where they come from
     * @param look gives no null
     * @return what the look gave; empty when there was no place or no turn soon, and nothing was looked at
     */
    <T> Optional<T> inTurn(String key, String network, Supplier<T> look) {
        if (!places.tryAcquire()) {
            return Optional.empty();
        }
        try {
            if (taken.merge(network, 1, Integer::sum) > placesOfNetwork) {
                return Optional.empty();
            }
            return together(key, look);
        } finally {
            taken.computeIfPresent(network, (same, count) -> count == 1 ? null : count - 1);
            places.release();
        }
    }

    @SuppressWarnings("unchecked")
    private <T> Optional<T> together(String key, Supplier<T> look) {
        var own = new CompletableFuture<Object>();
        CompletableFuture<Object> other = running.putIfAbsent(key, own);
        if (other != null) {
            return Optional.ofNullable((T) await(other));
        }
        T found = null;
        try {
            if (turns.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
                try {
                    found = look.get();
                } finally {
                    turns.release();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            running.remove(key, own);
            own.complete(found);
        }
        return Optional.ofNullable(found);
    }

    /** What the one who came first has found; null when they had no turn either. */
    private Object await(CompletableFuture<Object> other) {
        try {
            return other.get(2 * longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException | TimeoutException e) {
            return null;
        }
    }
}
