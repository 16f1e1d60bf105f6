package no.algoritmetilsyn.letter.print;

import no.algoritmetilsyn.text.CleanText;

/** A text as it is printed: without what nobody can see, such as a byte order mark. */
final class PrintableText {

    private static final int FIRST_SELECTOR = 0xFE00;
    private static final int LAST_SELECTOR = 0xFE0F;

    private PrintableText() {}

    /** Selectors of a variant go as well: a font of letters knows one form of each character. */
    static String of(String text) {
        String clean = CleanText.visible(text);
        if (clean.chars().noneMatch(PrintableText::isSelector)) {
            return clean;
        }
        var out = new StringBuilder(clean.length());
        clean.codePoints().filter(character -> !isSelector(character)).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean isSelector(int character) {
        return character >= FIRST_SELECTOR && character <= LAST_SELECTOR;
    }
}
