package no.algoritmetilsyn.letter.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts of letters, by the rules for numbers in Norwegian (Språkrådet). */
class KronerTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0 kroner",
        "950, 950 kroner",
        "15000, 15 000 kroner",
        "135000, 135 000 kroner",
        "1234567, 1 234 567 kroner"
    })
    void an_amount_is_written_in_groups_of_three(int amount, String written) {
        assertThat(Kroner.written(amount)).isEqualTo(written);
    }

    @Test
    void no_line_ends_within_an_amount_and_other_blanks_stay() {
        assertThat(Kroner.onOneLine("Ring 22 39 69 00. 9 ganger 15 000 kroner er 135 000 kroner i alt."))
                .isEqualTo("Ring 22 39 69 00. 9 ganger 15\u00a0000\u00a0kroner er 135\u00a0000\u00a0kroner i alt.");
    }
}
