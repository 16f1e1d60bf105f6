package no.algoritmetilsyn.letter.redaction;

import java.util.function.IntConsumer;
import no.algoritmetilsyn.text.CleanText;

/**
 * Finds words in a text whatever their case, and wherever a line ends between them; also as a part of longer words, so that a
 * name is found in its genitive, too.
 */
final class PlainScan {

    private final String text;
    private final String words;

    PlainScan(String text, String words) {
        this.text = CleanText.visible(text);
        this.words = CleanText.line(words);
    }

    /** Whether they stand in it. */
    boolean finds() {
        for (int i = 0; i < text.length(); i++) {
            if (end(i) > i) {
                return true;
            }
        }
        return false;
    }

    /** The text with a sign in their place, wherever they stand. */
    String with(char sign) {
        var out = new StringBuilder(text.length());
        copy(out::appendCodePoint, sign);
        return out.toString();
    }

    private void copy(IntConsumer out, char sign) {
        int i = 0;
        while (i < text.length()) {
            int end = end(i);
            if (end > i) {
                out.accept(sign);
                i = end;
            } else {
                int character = text.codePointAt(i);
                out.accept(character);
                i += Character.charCount(character);
            }
        }
    }

    /** Where the words end that begin at a place; -1 when they do not. */
    private int end(int start) {
        int at = start;
        for (int i = 0; i < words.length(); i++) {
            if (at >= text.length()) {
                return -1;
            }
            if (words.charAt(i) == ' ' && isBlank(text.charAt(at))) {
                while (at < text.length() && isBlank(text.charAt(at))) {
                    at++;
                }
            } else if (same(words.charAt(i), text.charAt(at))) {
                at++;
            } else {
                return -1;
            }
        }
        return at;
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\n' || character == '\t';
    }

    private static boolean same(char one, char other) {
        return one == other
                || Character.toLowerCase(Character.toUpperCase(one))
                        == Character.toLowerCase(Character.toUpperCase(other));
    }
}
