package no.algoritmetilsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses share a limit. */
class ClientNetworkTest {

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::1, 2001:db8:1:2:ffff:ffff:ffff:ffff",
        "2001:db8:1:2::1, 2001:0DB8:0001:0002:0:0:0:9",
        "2001:db8:1:2::1, [2001:db8:1:2::7]",
        "2001:db8:1:2::1, [2001:db8:1:2::7]:4711",
        "fe80::1, fe80::2%eth0",
        "192.0.2.1, ::ffff:192.0.2.1",
        "192.0.2.1, ::ffff:c000:201",
        "::1, ::2",
    })
    void one_subscriber_has_one_limit(String one, String other) {
        assertThat(ClientNetwork.of(one)).isEqualTo(ClientNetwork.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::1, 2001:db8:1:3::1",
        "2001:db8::1, 2001:db8:0:1::1",
        "192.0.2.1, 192.0.2.2",
        "192.0.2.1, 2001:db8::1",
        "unknown, _hidden",
    })
    void two_subscribers_have_two(String one, String other) {
        assertThat(ClientNetwork.of(one)).isNotEqualTo(ClientNetwork.of(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "example.test",
                "a:b",
                ":::",
                "1:2:3:4:5:6:7:8:9",
                "[",
                "]",
                "%",
                "::%",
                "12345::",
                "\u0000"
            })
    void what_is_no_address_is_taken_as_it_is_and_nobody_is_asked_for_it(String written) {
        Assertions.assertTimeout(Duration.ofSeconds(1), () -> assertThat(ClientNetwork.of(written))
                .isNotNull());
    }

    @Test
    void nothing_long_is_kept() {
        assertThat(ClientNetwork.of("x".repeat(100_000))).hasSize(64);
        assertThat(ClientNetwork.of(null)).isEmpty();
    }
}
