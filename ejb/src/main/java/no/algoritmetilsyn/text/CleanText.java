package no.algoritmetilsyn.text;

import java.text.Normalizer;

/**
 * The one cleaning of typed text, at every boundary: what a person cannot see never decides.
 *
 * <p>Characters that cannot be seen go ({@link Invisible}); blanks of every width become a space; line ends of every
 * system become one {@code \n}; letters are composed (Unicode NFC). Everything that can be seen stays. Cleaning twice
 * changes nothing more. The time it takes grows with the length of the text only.
 */
public final class CleanText {

    /** Marks in a row that belong to one letter (Unicode UAX 15, stream-safe text); composing many more takes long. */
    private static final int MOST_MARKS = 30;

    private static final int FIRST_VISIBLE_LATIN = 0xA1;
    private static final int LAST_PLAIN_LATIN = 0x17F;
    private static final char SOFT_HYPHEN = 0xAD;

    private CleanText() {}

    /**
     * A text of one or several lines without anything that cannot be seen, blanks at the ends of its lines and around the
     * whole included.
     *
     * @param typed anything, also null
     * @return empty when nothing can be seen in it; null for null
     */
    public static String text(String typed) {
        if (typed == null) {
            return null;
        }
        String clean = visible(typed);
        return clean.indexOf('\n') < 0
                ? clean.strip()
                : withoutEndsOfLines(clean).strip();
    }

    /**
     * The same for a text of one line: line ends and tabs are blanks, several blanks are one.
     *
     * @param typed anything, also null
     */
    public static String line(String typed) {
        if (typed == null) {
            return null;
        }
        String clean = visible(typed);
        var line = new StringBuilder(clean.length());
        for (int i = 0; i < clean.length(); i++) {
            char character = clean.charAt(i);
            boolean blank = isBlank(character);
            if (!blank) {
                line.append(character);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().stripTrailing();
    }

    /** Whether nothing in a text can be seen, as in one that was left out. */
    public static boolean isMissing(String typed) {
        return typed == null || text(typed).isEmpty();
    }

    /** The text without what cannot be seen; blanks and line ends stay, in one form each. */
    public static String visible(String typed) {
        return isPlain(typed) ? typed : composed(Invisible.without(typed));
    }

    /** The text with its letters composed (NFC); of many marks on one letter the first thirty stay. */
    public static String composed(String text) {
        return Normalizer.normalize(withFewMarks(text), Normalizer.Form.NFC);
    }

    /** Whether a text is surely clean: what most are, and cheap to find out. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean ascii = character >= ' ' && character < 0x7F || character == '\n' || character == '\t';
            boolean latin =
                    character >= FIRST_VISIBLE_LATIN && character <= LAST_PLAIN_LATIN && character != SOFT_HYPHEN;
            if (!ascii && !latin) {
                return false;
            }
        }
        return true;
    }

    private static String withFewMarks(String text) {
        int marks = 0;
        for (int i = 0; i < text.length() && marks <= MOST_MARKS; i++) {
            marks = isMark(text.charAt(i)) ? marks + 1 : 0;
        }
        return marks <= MOST_MARKS ? text : onlyFewMarks(text);
    }

    private static String onlyFewMarks(String text) {
        var out = new StringBuilder(text.length());
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            marks = isMark(character) ? marks + 1 : 0;
            if (marks <= MOST_MARKS) {
                out.append(character);
            }
        }
        return out.toString();
    }

    /** Marks outside the first plane are rare and in few rows; pairs of surrogates count as letters. */
    private static boolean isMark(char character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static String withoutEndsOfLines(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\n') {
                int end = out.length();
                while (end > 0 && (out.charAt(end - 1) == ' ' || out.charAt(end - 1) == '\t')) {
                    end--;
                }
                out.setLength(end);
            }
            out.append(character);
        }
        return out.toString();
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\n' || character == '\t';
    }
}
