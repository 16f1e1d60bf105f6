package no.algoritmetilsyn.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossSiteFilterTest {

    @ParameterizedTest
    @CsvSource({
        "https://tilsyn.example, true",
        "https://tilsyn.example:443, true",
        "https://TILSYN.example, true",
        "http://tilsyn.example, false",
        "https://tilsyn.example:8443, false",
        "https://ond.example, false",
        "https://tilsyn.example.ond.example, false",
        "'null', false",
        "'', false",
        "'http://[', false",
    })
    void only_scheme_host_and_port_together_make_the_same_origin(String origin, boolean same) {
        assertThat(CrossSiteFilter.isSameOrigin(origin, "https", "tilsyn.example", 443))
                .isEqualTo(same);
    }
}
