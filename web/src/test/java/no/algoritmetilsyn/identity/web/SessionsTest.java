package no.algoritmetilsyn.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

/** A session that another request ends at the same moment is a session that has ended, and no failure. */
class SessionsTest {

    private final HttpSession ended = (HttpSession) Proxy.newProxyInstance(
            SessionsTest.class.getClassLoader(), new Class<?>[] {HttpSession.class}, (proxy, method, arguments) -> {
                throw new IllegalStateException("Session is invalid");
            });

    @Test
    void it_may_be_ended_again() {
        Sessions.end(ended);
    }

    @Test
    void nothing_is_read_from_it() {
        assertThat(Sessions.read(ended, HttpSession::getCreationTime)).isEmpty();
    }

    @Test
    void other_failures_are_told() {
        assertThatThrownBy(() -> Sessions.read(ended, session -> {
                    throw new IllegalArgumentException();
                }))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
