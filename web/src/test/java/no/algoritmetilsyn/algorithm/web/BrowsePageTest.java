package no.algoritmetilsyn.algorithm.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Under which letter a name stands. */
class BrowsePageTest {

    @ParameterizedTest
    @CsvSource({
        "Ålesund kommune, Å",
        "ørland kommune, Ø",
        "Ærlig AS, Æ",
        "Évry, E",
        "'\"Furuvik\" kommune', F",
        "2022 AS, #",
        "'--', #",
        "ß, S",
        "𝐀, A"
    })
    void a_name_stands_under_its_first_letter(String name, String letter) {
        assertThat(BrowsePage.letter(name)).isEqualTo(letter);
    }
}
