package no.algoritmetilsyn.platform.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnLocationsTest {

    @Test
    void the_host_of_the_request_is_left_out() {
        assertThat(OwnLocations.relative("http://evil.example/tilsyn/?a=b", "evil.example", "evil.example"))
                .isEqualTo("/tilsyn/?a=b");
        assertThat(OwnLocations.relative("https://evil.example:81/", "evil.example:81", "evil.example"))
                .isEqualTo("/");
    }

    @Test
    void other_places_stay() {
        assertThat(OwnLocations.relative("/klage", "evil.example")).isEqualTo("/klage");
        assertThat(OwnLocations.relative("https://evil.example.org/", "evil.example"))
                .isEqualTo("https://evil.example.org/");
    }
}
