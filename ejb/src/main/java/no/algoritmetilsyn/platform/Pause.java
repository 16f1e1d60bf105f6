package no.algoritmetilsyn.platform;

import java.time.Duration;

/** Waits in a thread, for loops that look again. */
public final class Pause {

    private Pause() {}

    /**
     * Returns after a time.
     *
     * @throws IllegalStateException when the thread is told to stop meanwhile, as at the end of the server: a loop that went on
     *     would not wait any more
     */
    public static void of(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting", stopped);
        }
    }
}
