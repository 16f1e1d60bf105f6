package no.algoritmetilsyn.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import no.algoritmetilsyn.platform.Settings;
import org.junit.jupiter.api.Test;

/** How many complaints one address may file in a minute, by a clock that the test moves. */
class IntakeRateTest {

    private static final int RATE = 30;

    private long now;

    @Test
    void as_many_pass_as_the_rate_says_and_the_next_is_refused() {
        IntakeRate rate = rate(RATE);
        for (int i = 0; i < RATE; i++) {
            assertThat(rate.allows("10.0.0.1")).as("number " + i).isTrue();
        }
        assertThat(rate.allows("10.0.0.1")).isFalse();
        assertThat(rate.allows("10.0.0.1")).isFalse();
    }

    @Test
    void each_address_has_its_own() {
        IntakeRate rate = rate(1);
        assertThat(rate.allows("10.0.0.1")).isTrue();
        assertThat(rate.allows("10.0.0.1")).isFalse();
        assertThat(rate.allows("10.0.0.2")).isTrue();
        assertThat(rate.allows("2001:db8::1")).isTrue();
        assertThat(rate.allows("10.0.0.2")).isFalse();
    }

    @Test
    void zero_is_no_limit() {
        IntakeRate rate = rate(0);
        for (int i = 0; i < 10_000; i++) {
            assertThat(rate.allows("10.0.0.1")).isTrue();
        }
    }

    @Test
    void it_fills_evenly_and_is_full_after_a_minute() {
        IntakeRate rate = rate(RATE);
        assertThat(passing(rate)).isEqualTo(RATE);
        pass(Duration.ofMillis(1_999));
        assertThat(passing(rate)).isZero();
        pass(Duration.ofMillis(2));
        assertThat(passing(rate)).isEqualTo(1);
        pass(Duration.ofSeconds(30));
        assertThat(passing(rate)).isEqualTo(RATE / 2);
        pass(Duration.ofMinutes(1));
        assertThat(passing(rate)).isEqualTo(RATE);
        pass(Duration.ofDays(1));
        assertThat(passing(rate)).as("what was not used is not saved").isEqualTo(RATE);
    }

    @Test
    void a_client_that_goes_on_asking_does_not_wait_longer() {
        IntakeRate rate = rate(1);
        assertThat(rate.allows("10.0.0.1")).isTrue();
        for (int second = 1; second < 60; second++) {
            pass(Duration.ofSeconds(1));
            assertThat(rate.allows("10.0.0.1")).as("second " + second).isFalse();
        }
        pass(Duration.ofMillis(1_001));
        assertThat(rate.allows("10.0.0.1")).isTrue();
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }

    private static int passing(IntakeRate rate) {
        int passing = 0;
        while (rate.allows("10.0.0.1")) {
            passing++;
        }
        return passing;
    }

    private IntakeRate rate(int perMinute) {
        var rate = new IntakeRate();
        rate.clock = () -> now;
        rate.settings = new Settings() {
            @Override
            public int intakeRate() {
                return perMinute;
            }
        };
        return rate;
    }
}
