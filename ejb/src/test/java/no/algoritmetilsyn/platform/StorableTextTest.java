package no.algoritmetilsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorableTextTest {

    @ParameterizedTest
    @CsvSource({
        "'', true, true",
        "'Blåbærsyltetøy čáhci', true, true",
        "'😀', true, true",
        "'a\tb\r\nc', true, true",
        "'a\u000bb', true, false",
        "'a\u0085b', true, false",
        "'a\u0000b', false, false",
        "'a\ud83d', false, false",
        "'\ude00a', false, false"
    })
    void characters(String text, boolean fits, boolean clean) {
        assertThat(StorableText.fits(text)).isEqualTo(fits);
        assertThat(StorableText.isClean(text)).isEqualTo(clean);
    }
}
