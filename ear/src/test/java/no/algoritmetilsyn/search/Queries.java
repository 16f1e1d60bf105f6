package no.algoritmetilsyn.search;

import java.util.List;
import java.util.Random;

/** What people, and those who wish no good, type into a search box. */
final class Queries {

    private static final List<String> PIECES = List.of(
            "barnehage",
            "dagpenger",
            "KI",
            "røntgen",
            "\"",
            "\"klage på\"",
            "*",
            "?",
            "~",
            "~2",
            "^",
            "^10",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "AND",
            "OR",
            "NOT",
            "-",
            "--",
            "+",
            "&&",
            "||",
            "!",
            ":",
            "name:",
            "text:*",
            "/",
            "\\",
            "\\\\",
            "/a+/",
            "'",
            "''",
            ";",
            "--",
            "<script>",
            "#{1+1}",
            "${7*7}",
            "%00",
            "\u0000",
            "\u0007",
            "\u202e",
            "\ud83d\ude00",
            "\ud83d",
            "\ufeff",
            "č",
            "á",
            "ß",
            "ﬁ",
            "Å",
            "å",
            "ae",
            "oe",
            "aa",
            "310023450",
            "310 023 450",
            "2026/1",
            "…",
            "a",
            "1",
            " ",
            "\t",
            "\n",
            "[a TO b]",
            "*:*",
            "a*b*c*",
            "????",
            "あ",
            "ع");

    /** Characters of a long one: encoded, it is still an address that the server takes. */
    private static final int LONG = 10_000;

    private Queries() {}

    /** One of them: a few pieces, now and then ten thousand characters. */
    static String random(Random random) {
        if (random.nextInt(100) == 0) {
            String piece =
                    List.of("barnehage OR ", "a ", "\"", "(", "*", "a*", "-x ").get(random.nextInt(7));
            return piece.repeat(LONG / piece.length());
        }
        var query = new StringBuilder();
        int pieces = 1 + random.nextInt(8);
        for (int i = 0; i < pieces; i++) {
            query.append(PIECES.get(random.nextInt(PIECES.size())));
            if (random.nextBoolean()) {
                query.append(' ');
            }
        }
        return query.toString();
    }
}
