package no.algoritmetilsyn.platform.web.edge;

import java.time.Duration;

/**
 * Whether somebody sends or reads at a pace that a bad line explains: in each half minute at least 8 KiB, or all there is.
 */
final class MinimumRate {

    /** How often to look, and so how long anybody may do nothing. */
    static final Duration WINDOW = Duration.ofSeconds(30);

    private static final long LEAST = 8 * 1024;

    private long before;

    /** Told at the end of each window how many bytes have passed in all; whether they were too few. */
    boolean isTooSlow(long passed) {
        boolean slow = passed - before < LEAST;
        before = passed;
        return slow;
    }
}
