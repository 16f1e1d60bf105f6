package no.algoritmetilsyn.platform.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignCookiesTest {

    @Test
    void only_ours_are_kept() {
        assertThat(ForeignCookies.own("a=1; spraak=nn;b=\"x;TILSYN-SESSION=Abc_-.9; _ga=GA1.2; tilsyn-utkast=00"))
                .containsExactly("spraak=nn", "TILSYN-SESSION=Abc_-.9", "tilsyn-utkast=00");
    }

    @Test
    void of_two_with_one_name_the_nearer_one_counts() {
        assertThat(ForeignCookies.own("spraak=nn; spraak=en")).containsExactly("spraak=nn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ";",
                "=",
                "===;;;",
                "spraak",
                "spraak=\u00f8",
                "spraak=a b",
                "spraak=\"nn\"",
                "SPRAAK=nn",
                "xspraak=nn",
                "$Version=1; $Path=/",
                "__Host-spraak=nn",
            })
    void what_we_would_never_set_is_not(String header) {
        assertThat(ForeignCookies.own(header)).isEmpty();
    }

    @Test
    void a_thousand_others_hide_none_of_ours() {
        String others =
                IntStream.range(0, 1_000).mapToObj(i -> "c" + i + "=\u00e5" + i).collect(Collectors.joining("; "));
        assertThat(ForeignCookies.own(others + "; spraak=en; " + others)).containsExactly("spraak=en");
    }
}
