package no.algoritmetilsyn.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same word gives the same word however it is written, and is marked where it stands. */
class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "Bla\u030Aba\u030Arsyltetøy, blåbårsyltetøy",
        "c\u030Ca\u0301hppes, čáhppes",
        "algo\u00ADritme, algoritme",
        "algo\u200Britme, algoritme",
        "\u200Ealgoritme\u200F, algoritme",
        "o\uFB03ce, office",
        "ﬁskeri, fiskeri",
        "ｄａｔａ, data",
        "d\u2019Arc, d'arc",
        "Ǆ, dž",
        "\u1112\u1161\u11AB, \uD55C",
    })
    void is_read_alike(String written, String word) {
        assertThat(Words.of(written)).extracting(Word::text).containsExactly(word);
        assertThat(Words.of("x " + written + " y")).extracting(Word::text).containsExactly("x", word, "y");
    }

    @Test
    void a_word_is_marked_where_it_stands() {
        String text = "En ko\u00ADm\u200Bmu\u0308ne: \uFB01ne a\u030Ar";
        assertThat(Words.of(text))
                .extracting(word -> text.substring(word.start(), word.end()))
                .containsExactly("En", "ko\u00ADm\u200Bmu\u0308ne", "\uFB01ne", "a\u030Ar");
        assertThat(Words.of(text)).extracting(Word::text).containsExactly("en", "kommüne", "fine", "år");
    }

    @Property(tries = 1000)
    void a_letter_of_its_own_kind_is_no_two_words(@ForAll @CharRange(from = '\u2000', to = '\uFFEF') char letter) {
        places_are_within_the_text_and_in_order("a" + letter + "b " + letter);
    }

    @Property(tries = 2000)
    void places_are_within_the_text_and_in_order(@ForAll String text) {
        int before = 0;
        for (Word word : Words.of(text)) {
            assertThat(word.start()).as("no two words overlap").isBetween(before, text.length());
            assertThat(word.end()).isBetween(word.start(), text.length());
            before = word.end();
        }
    }
}
