package no.algoritmetilsyn.identity.web;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.function.Function;

/** Sessions that another request may end at any moment: a second logout, a login in another window, the end of its time. */
final class Sessions {

    private Sessions() {}

    /** Ends a session, unless it has ended already. */
    static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException ended) {
            // As wanted.
        }
    }

    /** Reads from a session; empty when there is nothing to read, or it has ended meanwhile. */
    static <T> Optional<T> read(HttpSession session, Function<HttpSession, T> what) {
        try {
            return Optional.ofNullable(what.apply(session));
        } catch (IllegalStateException ended) {
            return Optional.empty();
        }
    }
}
