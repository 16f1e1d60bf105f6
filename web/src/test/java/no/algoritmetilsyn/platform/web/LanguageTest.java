package no.algoritmetilsyn.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "'nb-NO,nb;q=0.9,no;q=0.8,nn;q=0.6,en-US;q=0.5', NB",
        "'no', NB",
        "'nn-NO,nn;q=0.9,nb;q=0.5', NN",
        "'en-GB', EN",
        "'pl,en;q=0.7,nb;q=0.3', EN",
        "'nb;q=0,en;q=0.1', EN",
    })
    void the_first_of_our_languages_that_the_browser_asks_for(String header, Language expected) {
        assertThat(Language.accepted(header)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"'fr,de'", "''", "'*'", "';;;q=x'", "'<script>alert(1)</script>'"})
    void a_browser_that_asks_for_none_of_them_or_for_nonsense_has_no_say(String header) {
        assertThat(Language.accepted(header)).isEmpty();
        assertThat(Language.accepted(null)).isEmpty();
    }

    @Test
    void only_our_own_tags_become_a_language() {
        assertThat(Language.of("nn")).contains(Language.NN);
        assertThat(Language.of("nb_</script>")).isEmpty();
        assertThat(Language.of((String) null)).isEmpty();
    }
}
