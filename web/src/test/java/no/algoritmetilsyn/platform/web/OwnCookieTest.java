package no.algoritmetilsyn.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OwnCookieTest {

    @ParameterizedTest
    @EnumSource(OwnCookie.class)
    void by_tls_the_browser_binds_each_to_this_host(OwnCookie cookie) {
        assertThat(cookie.key(true)).isEqualTo("__Host-" + cookie.key(false));
    }

    @ParameterizedTest
    @EnumSource(OwnCookie.class)
    void without_tls_a_name_is_plain_or_browsers_would_refuse_it(OwnCookie cookie) {
        assertThat(cookie.key()).doesNotStartWith("__").isEqualTo(cookie.key(false));
        assertThat(cookie.isSecure()).isFalse();
    }
}
