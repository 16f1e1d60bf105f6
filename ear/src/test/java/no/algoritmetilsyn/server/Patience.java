package no.algoritmetilsyn.server;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for something that happens by itself, and fails when it does not. */
public final class Patience {

    private Patience() {}

    /**
     * Returns as soon as the condition holds.
     *
     * @throws AssertionError when it does not hold in time
     */
    public static void until(Duration patience, BooleanSupplier condition) {
        Instant end = Instant.now().plus(patience);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Did not happen within " + patience);
            }
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }
}
