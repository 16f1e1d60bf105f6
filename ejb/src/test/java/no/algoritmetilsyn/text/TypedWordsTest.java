package no.algoritmetilsyn.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedWordsTest {

    @Test
    void words_are_letters_and_digits() {
        assertThat(TypedWords.of("  Furuvik-kommune: «plass» & 2 "))
                .containsExactly("furuvik", "kommune", "plass", "2");
        assertThat(TypedWords.of(null)).isEmpty();
        assertThat(TypedWords.of("!' | :* \\")).isEmpty();
    }

    @Test
    void a_query_asks_for_the_beginning_of_each() {
        assertThat(TypedWords.query("Furu' kom:*")).isEqualTo("'furu':* & 'kom':*");
        assertThat(TypedWords.query("'")).isEmpty();
    }

    @Test
    void no_more_than_eight_count() {
        assertThat(TypedWords.of("a ".repeat(200))).hasSize(8);
    }
}
