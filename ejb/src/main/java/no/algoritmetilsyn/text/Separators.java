package no.algoritmetilsyn.text;

import java.text.Normalizer;
import java.util.Locale;

/** What people put between the parts of a number, a code or a reference, and what never decides there. */
public final class Separators {

    private Separators() {}

    /** Whether it is a blank, a dash or hyphen of any kind, a minus sign, a dot, a slash or a line below. */
    static boolean isOne(int character) {
        int type = Character.getType(character);
        return type == Character.SPACE_SEPARATOR
                || type == Character.DASH_PUNCTUATION
                || Character.isWhitespace(character)
                || "\u2212\u00B7\u2022\u02D7./_".indexOf(character) >= 0;
    }

    /**
     * The letters and digits of a code in capitals, in the plain form of each (Unicode NFKC: full-width letters are
     * letters), without what stands between them.
     *
     * @param typed anything that is no longer than the caller allows, also null
     * @return what is neither stays, so that it is no code; empty for null
     */
    public static String leftOut(String typed) {
        if (typed == null) {
            return "";
        }
        String text = Normalizer.normalize(CleanText.line(typed), Normalizer.Form.NFKC);
        var code = new StringBuilder(text.length());
        text.codePoints()
                .filter(character -> !isOne(character) && Character.getType(character) != Character.FORMAT)
                .forEach(code::appendCodePoint);
        return code.toString().toUpperCase(Locale.ROOT);
    }
}
