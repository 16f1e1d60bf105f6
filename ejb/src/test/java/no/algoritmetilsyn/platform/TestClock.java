package no.algoritmetilsyn.platform;

import java.time.Duration;
import java.time.Instant;

/** A clock that stands still until it is moved. */
public final class TestClock extends AuthorityClock {

    private volatile Instant now;

    /** Stands at an instant. */
    public TestClock(Instant now) {
        this.now = now;
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** Moves forward. */
    public void advance(Duration by) {
        now = now.plus(by);
    }
}
