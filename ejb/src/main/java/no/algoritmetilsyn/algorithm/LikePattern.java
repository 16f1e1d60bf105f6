package no.algoritmetilsyn.algorithm;

import java.util.Locale;

/** Words as a pattern of SQL's LIKE, in lower case, with {@code \\} as escape. */
final class LikePattern {

    private LikePattern() {}

    /** A pattern for texts that hold the words as they stand. */
    static String holding(String words) {
        String line = words.replaceAll("\\p{Cntrl}", " ").strip().toLowerCase(Locale.ROOT);
        return "%" + line.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
