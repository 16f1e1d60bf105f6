package no.algoritmetilsyn.platform.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MinimumRateTest {

    @Test
    void one_byte_a_second_is_too_slow() {
        assertThat(new MinimumRate().isTooSlow(30)).isTrue();
    }

    @Test
    void a_bad_telephone_line_is_not() {
        var pace = new MinimumRate();
        assertThat(pace.isTooSlow(9_000)).isFalse();
        assertThat(pace.isTooSlow(18_000)).isFalse();
    }

    @Test
    void a_client_that_was_fast_once_may_not_stop_for_ever() {
        var pace = new MinimumRate();
        assertThat(pace.isTooSlow(60_000_000)).isFalse();
        assertThat(pace.isTooSlow(60_000_001)).isTrue();
    }
}
