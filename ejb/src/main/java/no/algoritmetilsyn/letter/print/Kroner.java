package no.algoritmetilsyn.letter.print;

import java.util.Locale;
import java.util.regex.Pattern;

/** How letters write amounts: {@code 135 000 kroner}, in both forms of Norwegian. */
final class Kroner {

    private static final char BLANK = ' ';
    private static final char NO_BREAK = '\u00a0';
    private static final Pattern WRITTEN = Pattern.compile("\\d{1,3}(?: \\d{3})* kroner");

    private Kroner() {}

    /** An amount in the text of a letter, whose blanks are all alike. */
    static String written(Number amount) {
        return String.format(Locale.ROOT, "%,d", amount.longValue()).replace(',', BLANK) + BLANK + "kroner";
    }

    /** The same where it is shown or printed: no line ends within an amount. */
    static String onOneLine(String shown) {
        return WRITTEN.matcher(shown).replaceAll(amount -> amount.group().replace(BLANK, NO_BREAK));
    }
}
