package no.algoritmetilsyn.search.analysis;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * A text as words are cut from it, the same for records and queries: letters in one form (Unicode NFKC, so that a letter
 * and its accent are one character and a ligature is two letters), nothing that cannot be seen, such as a soft hyphen in
 * the middle of a word. It knows where each character stood, so that what is found can be marked in the text itself.
 *
 * <p>Most texts need none of that and are taken as they are.
 */
public final class Readable {

    private static final int MOST_MARKS = 30;
    /** Letters of Latin-1 and Latin Extended-A that NFKC writes otherwise. */
    private static final String WRITTEN_OTHERWISE =
            "\u00AA\u00AD\u00B2\u00B3\u00B5\u00B9\u00BA\u00BC\u00BD\u00BE\u0132\u0133\u013F\u0140\u0149\u017F";

    /** Their letters follow each other within a word. */
    private static final Set<Character.UnicodeScript> ALPHABETS = EnumSet.of(
            Character.UnicodeScript.LATIN,
            Character.UnicodeScript.GREEK,
            Character.UnicodeScript.CYRILLIC,
            Character.UnicodeScript.ARMENIAN,
            Character.UnicodeScript.HEBREW,
            Character.UnicodeScript.ARABIC);

    private final String text;
    /** For each character where it began in the source, for the last one and beyond where it ended; null when the same. */
    private final int[] starts;

    private final int[] ends;

    private Readable(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** A text made readable. */
    public static Readable of(String source) {
        return isPlain(source) ? new Readable(source, null, null) : read(source);
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** Where in the source a character begins. */
    int start(int index) {
        return starts == null ? index : starts[index];
    }

    /** Where in the source the character before an index ends. */
    int end(int index) {
        return ends == null ? index : ends[index - 1];
    }

    private static boolean isPlain(String source) {
        for (int i = 0; i < source.length(); i++) {
            char character = source.charAt(i);
            boolean plain = character < 0x7F
                    || character >= 0xA0 && character <= 0x17F && WRITTEN_OTHERWISE.indexOf(character) < 0
                    || character >= 0x2012 && character <= 0x2023
                    || character == 0x2026
                    || character == 0x20AC;
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static Readable read(String source) {
        var out = new StringBuilder(source.length());
        int[] starts = new int[source.length()];
        int[] ends = new int[source.length()];
        var letter = new StringBuilder();
        for (int i = 0; i < source.length(); ) {
            int begun = i;
            letter.setLength(0);
            int marks = 0;
            // A letter, the marks on it, and what cannot be seen between and after them.
            do {
                int character = source.codePointAt(i);
                i += Character.charCount(character);
                marks += isMark(character) ? 1 : 0;
                if (!isInvisible(character) && marks <= MOST_MARKS) {
                    letter.appendCodePoint(character);
                }
            } while (i < source.length() && goesOn(source.codePointAt(i)));
            String written = written(letter);
            if (out.length() + written.length() > starts.length) {
                int room = 2 * (out.length() + written.length());
                starts = Arrays.copyOf(starts, room);
                ends = Arrays.copyOf(ends, room);
            }
            Arrays.fill(starts, out.length(), out.length() + written.length(), begun);
            Arrays.fill(ends, out.length(), out.length() + written.length(), i);
            out.append(written);
        }
        return new Readable(out.toString(), starts, ends);
    }

    /** One letter stays part of one word: what would become several words or none, such as ½ or ㋁, stays as it is. */
    private static String written(CharSequence letter) {
        String composed = Normalizer.normalize(letter, Normalizer.Form.NFC);
        String plain = Normalizer.normalize(composed, Normalizer.Form.NFKC);
        boolean longer = plain.codePointCount(0, plain.length()) > composed.codePointCount(0, composed.length());
        return longer && !plain.codePoints().allMatch(Readable::isOfAlphabet) ? composed : plain;
    }

    private static boolean isOfAlphabet(int character) {
        return isMark(character)
                || Character.isLetter(character) && ALPHABETS.contains(Character.UnicodeScript.of(character));
    }

    private static boolean goesOn(int character) {
        return isMark(character) || isInvisible(character) || character >= 0x1160 && character <= 0x11FF;
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Joiners, too: who searches types none. Visible signs of the category are few, and no letters. */
    private static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT
                || character == 0x034F
                || character >= 0xFE00 && character <= 0xFE0F
                || character >= 0xE0100 && character <= 0xE01EF;
    }
}
