package no.algoritmetilsyn.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MatterTest {

    @Test
    void a_short_title_stays_on_one_line() {
        assertThat(title(" Plass på\n sykehjem ")).isEqualTo("Plass på sykehjem");
    }

    @Test
    void a_long_text_ends_after_a_whole_word() {
        String title =
                title("Barnet mitt fikk ikke plass, og ingen i kommunen kan si meg hvorfor det ble slik denne gangen");
        assertThat(title).isEqualTo("Barnet mitt fikk ikke plass, og ingen i kommunen kan si meg hvorfor det ble…");
    }

    @Test
    void one_long_word_is_cut_between_characters() {
        assertThat(title("\uD83D\uDE00".repeat(100))).isEqualTo("\uD83D\uDE00".repeat(79) + "…");
    }

    @Test
    void a_national_identity_number_is_masked() {
        assertThat(title("Gjelder 018390 10091 hos Nav")).doesNotContain("10091");
    }

    private static String title(String text) {
        return new Matter(text, null, null, Instant.EPOCH).title();
    }
}
