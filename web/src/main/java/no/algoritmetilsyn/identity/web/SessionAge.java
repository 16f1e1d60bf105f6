package no.algoritmetilsyn.identity.web;

import java.time.Duration;
import java.time.Instant;

/** How old a session may grow, however busy it is; the container ends idle ones after half an hour (web.xml). */
final class SessionAge {

    /** A working day. */
    static final Duration MOST = Duration.ofHours(8);

    private SessionAge() {}

    /** Whether a session that was made at one moment is over at another, both in real time. */
    static boolean isOver(Instant made, Instant now) {
        return !now.isBefore(made.plus(MOST));
    }
}
