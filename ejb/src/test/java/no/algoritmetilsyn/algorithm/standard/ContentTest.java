package no.algoritmetilsyn.algorithm.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two contents that look the same are the same. */
class ContentTest {

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", "\r\n", "\t", "\u00A0", "\u200B", "\uFEFF", "\u00AD", " \u2009\u200F "})
    void what_nobody_sees_at_the_ends_is_not_kept(String unseen) {
        Content plain = content("Brøyting", "a b");
        assertThat(content("Brøyting" + unseen, unseen + "a b" + unseen)).isEqualTo(plain);
        assertThat(content(unseen, "").filled()).isEmpty();
    }

    private static Content content(String name, String cell) {
        var words = jakarta.json.Json.createArrayBuilder().add(cell);
        return new Content(jakarta.json.Json.createObjectBuilder()
                .add("name", name)
                .add("words", words)
                .build());
    }
}
