package no.algoritmetilsyn.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Identity numbers in running text. All are synthetic, except the official example of the series from 2032. */
class NationalIdentityNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01839010091",
                "018390 10091",
                "018390\u00A010091",
                "018390-10091",
                "01.83.90 - 10091",
                "018390 100 91",
                "41839030000",
                "01509010087",
                "01709010073",
                "29830410056",
                "02013299997",
            })
    void one_is_found_and_masked(String number) {
        assertThat(NationalIdentityNumbers.isIn(number)).isTrue();
        assertThat(NationalIdentityNumbers.masked("Jeg (" + number + ") klager, nr." + number + "."))
                .isEqualTo("Jeg (***********) klager, nr.***********.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "01839010092", // second control digit
                "01839010081", // first control digit
                "31829010001", // no such day
                "00839010091",
                "018390100910",
                "101839010091",
                "0183901009",
                "12345678903",
                "974760673",
                "0183901 0091",
                "018390    10091",
                "018390x10091",
                "2026-05-17 10:30:59",
            })
    void anything_else_stays(String text) {
        assertThat(NationalIdentityNumbers.isIn(text)).isFalse();
        assertThat(NationalIdentityNumbers.masked(text)).isEqualTo(text);
    }

    @Test
    void none_is_nothing() {
        assertThat(NationalIdentityNumbers.masked(null)).isNull();
        assertThat(NationalIdentityNumbers.isIn(null)).isFalse();
    }
}
