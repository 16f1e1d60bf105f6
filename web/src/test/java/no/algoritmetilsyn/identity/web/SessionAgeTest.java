package no.algoritmetilsyn.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** However busy a session is, it ends after a working day (ASVS 7.3.2). */
class SessionAgeTest {

    private static final Instant MADE = Instant.parse("2026-11-22T07:00:00Z");

    @Test
    void it_lasts_eight_hours_and_no_longer() {
        assertThat(SessionAge.isOver(MADE, Instant.parse("2026-11-22T14:59:59Z")))
                .isFalse();
        assertThat(SessionAge.isOver(MADE, Instant.parse("2026-11-22T15:00:00Z")))
                .isTrue();
    }
}
