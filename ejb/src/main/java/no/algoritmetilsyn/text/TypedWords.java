package no.algoritmetilsyn.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of what somebody searches for: letters and digits, in small letters, without what stands between them. */
public final class TypedWords {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]++");
    private static final int MOST = 8;
    private static final int LONGEST = 256;

    private TypedWords() {}

    /**
     * The first eight words.
     *
     * @param typed anything, also null
     */
    public static List<String> of(String typed) {
        if (typed == null) {
            return List.of();
        }
        String start = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        String plain = Normalizer.normalize(start, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return BETWEEN.splitAsStream(plain)
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .toList();
    }

    /** A query of PostgreSQL's text search for texts that hold the beginning of each word; empty when there are none. */
    public static String query(String typed) {
        return of(typed).stream().map(word -> "'" + word + "':*").collect(Collectors.joining(" & "));
    }
}
