package no.algoritmetilsyn.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is written into the box: an answer, never an error. */
class AnyTextTest {

    private static final int TEXTS = 2_000;
    private static final String[] PIECES = {
        "\"",
        "-",
        "+",
        "*",
        " OR ",
        " AND ",
        " ELLER ",
        "(",
        ")",
        "~2",
        "^9",
        ":",
        "\\",
        "/",
        "[",
        "]",
        "{",
        "}",
        "?",
        "&&",
        "||",
        "!",
        "<mark>",
        "&amp;",
        "algoritme",
        "kommune",
        "språk*",
        "a*",
        "*a",
        "-\"",
        "974 760 673",
        "2026/1",
        "\u0000",
        "\u0001",
        "\u0002",
        "\u200d",
        "\ud83d",
        "\udc00",
        "😀",
        "👩‍👩‍👧",
        "čállin",
        "\n",
        "\t",
        "\u00a0",
        "\u202e",
        "ı",
        "ß",
        "x".repeat(300),
        "æøå",
        "\uffff",
        "'",
        "%00",
        "../",
        "id:*",
        "text:a"
    };

    @Test
    void any_text_is_answered(@TempDir Path folder) throws IOException {
        var random = new Random(20261125);
        try (SearchIndex index = Samples.index(folder)) {
            for (int i = 0; i < TEXTS; i++) {
                String text = i % 500 == 0 ? piece(random).repeat(10_000) : text(random);
                SearchRequest request = SearchRequest.of(text.substring(0, Math.min(text.length(), 10_000)))
                        .facets("status", "none")
                        .page(random.nextInt(3), 1 + random.nextInt(3))
                        .build();
                SearchResult result = index.search(request);
                assertThat(result.available()).as("%s", text).isTrue();
                if (i % 10 == 0) {
                    index.suggest(text, 5, AccessFilter.EVERYTHING);
                    index.didYouMean(text, AccessFilter.EVERYTHING);
                    index.similar(text, 3, AccessFilter.EVERYTHING);
                }
            }
        }
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int pieces = random.nextInt(12); pieces >= 0; pieces--) {
            text.append(piece(random));
            if (random.nextInt(3) == 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    private static String piece(Random random) {
        return random.nextInt(4) == 0
                ? new String(Character.toChars(random.nextInt(0x2ff00)))
                : PIECES[random.nextInt(PIECES.length)];
    }
}
