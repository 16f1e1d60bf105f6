package no.algoritmetilsyn.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Finds words in a text whatever their case, wherever a line ends between them, and where a word is divided by a hyphen at the end
 * of a line; also as a part of longer words, so that a name is found in its genitive, too.
 */
public final class PlainScan {

    private static final char HYPHEN = '\u2010';
    private static final char SOFT_HYPHEN = '\u00AD';

    private final String text;
    private final String words;

    /** Looks for words in a text, which is cleaned first. */
    public PlainScan(String text, String words) {
        this(CleanText.line(words), new StringBuilder(CleanText.visible(text)));
    }

    private PlainScan(String words, CharSequence text) {
        this.words = words;
        this.text = text.toString();
    }

    /** Looks for words in a text as it is, so that the places that are found are places in it. */
    public static PlainScan asItIs(String text, String words) {
        return new PlainScan(CleanText.line(words), new StringBuilder(text));
    }

    /**
     * Where words stand in a text.
     *
     * @param end after their last character
     */
    public record Place(int start, int end) {}

    /** Whether they stand in it. */
    public boolean finds() {
        for (int i = 0; i < text.length(); i++) {
            if (end(i) > i) {
                return true;
            }
        }
        return false;
    }

    /** Wherever they stand, those places too that lie across each other. */
    public List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int end = end(i);
            if (end > i) {
                places.add(new Place(i, end));
            }
        }
        return places;
    }

    /** The text with a sign in their place, wherever they stand. */
    public String with(char sign) {
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
        int i = 0;
        while (i < words.length()) {
            if (at >= text.length()) {
                return -1;
            }
            char wanted = words.charAt(i);
            char there = text.charAt(at);
            int next = i == 0 ? at : afterDivision(at);
            if (wanted == ' ' && isBlank(there)) {
                at = afterBlanks(at);
                i++;
            } else if (isHyphen(wanted) && isHyphen(there)) {
                // A hyphen of the word's own may end the line, too.
                at = next > at ? next : at + 1;
                i++;
            } else if (same(wanted, there)) {
                at++;
                i++;
            } else if (next > at) {
                at = next;
            } else {
                return -1;
            }
        }
        return at;
    }

    /** Where a word goes on that is divided here by a hyphen and the end of a line; the same place where none is. */
    private int afterDivision(int at) {
        if (!isHyphen(text.charAt(at))) {
            return at;
        }
        int end = afterBlanks(at + 1);
        for (int i = at + 1; i < end; i++) {
            if (text.charAt(i) == '\n') {
                return end;
            }
        }
        return at;
    }

    private int afterBlanks(int start) {
        int at = start;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isHyphen(char character) {
        return character == '-' || character == HYPHEN || character == SOFT_HYPHEN;
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
