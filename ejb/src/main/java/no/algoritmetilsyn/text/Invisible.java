package no.algoritmetilsyn.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Takes out of a text what cannot be seen (Unicode: {@code Default_Ignorable_Code_Point}, control characters), and gives
 * blanks and line ends one form each.
 *
 * <p>Some of these characters decide what is seen where they stand and stay there: joiners within scripts that join their
 * letters and within emoji, direction marks in a text with letters that run from right to left, selectors of a variant
 * after a character that has variants, fillers of Hangul beside Hangul, and the blank of braille beside braille.
 */
final class Invisible {

    private static final int NOTHING = -1;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int BRAILLE_BLANK = 0x2800;
    private static final int LAST_BRAILLE = 0x28FF;

    /** Scripts in which a joiner between two letters changes how they are drawn (Unicode UAX 31, 2.3). */
    private static final Set<UnicodeScript> JOINING = EnumSet.of(
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.NKO,
            UnicodeScript.MANDAIC,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN);

    private final String text;
    private final StringBuilder out;
    private final boolean rightToLeft;
    private final boolean braille;
    /** The script of the letter before, marks passed over. */
    private UnicodeScript script = UnicodeScript.COMMON;
    /** The character before that stays. */
    private int before = NOTHING;
    /** Whether the characters before are a flag and its tags. */
    private boolean inFlag;

    private Invisible(String text) {
        this.text = text;
        out = new StringBuilder(text.length());
        rightToLeft = text.codePoints().anyMatch(Invisible::isRightToLeft);
        braille = text.codePoints().anyMatch(character -> character > BRAILLE_BLANK && character <= LAST_BRAILLE);
    }

    /** The text without them. */
    static String without(String text) {
        var reading = new Invisible(text);
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            int end = i + Character.charCount(character);
            reading.take(character, end);
            i = end;
        }
        return reading.out.toString();
    }

    private void take(int character, int end) {
        if (character == '\r') {
            if (end == text.length() || text.charAt(end) != '\n') {
                keep('\n');
            }
        } else if (isLineEnd(character)) {
            keep('\n');
        } else if (isBlank(character)) {
            keep(' ');
        } else if (stays(character, end)) {
            keep(character);
        }
    }

    private void keep(int character) {
        out.appendCodePoint(character);
        inFlag = character == BLACK_FLAG || inFlag && isTag(character);
        before = character;
        UnicodeScript of = UnicodeScript.of(character);
        if (of != UnicodeScript.INHERITED) {
            script = of;
        }
    }

    /** LF, VT, FF, NEL, and the separators of lines and paragraphs: word processors write all of them. */
    private static boolean isLineEnd(int character) {
        return character >= 0x0A && character <= 0x0C
                || character == 0x85
                || character == 0x2028
                || character == 0x2029;
    }

    private boolean isBlank(int character) {
        return Character.getType(character) == Character.SPACE_SEPARATOR
                || character == 0x3164
                || character == 0xFFA0
                || character == BRAILLE_BLANK && !braille;
    }

    private boolean stays(int character, int end) {
        if (character == '\t') {
            return true;
        }
        if (character == ZERO_WIDTH_JOINER) {
            return JOINING.contains(script) && isLetterOrMark(before)
                    || isPictured(before) && next(end) != 0xFE0F && isPictured(next(end));
        }
        if (character == ZERO_WIDTH_NON_JOINER) {
            return JOINING.contains(script)
                    && isLetterOrMark(before)
                    && JOINING.contains(scriptOf(next(end)))
                    && Character.isLetter(next(end));
        }
        if (isDirection(character)) {
            return rightToLeft;
        }
        if (isVariant(character)) {
            return hasVariants(character);
        }
        if (isTag(character)) {
            return inFlag;
        }
        if (character == 0x115F || character == 0x1160) {
            return isJamo(before) || isJamo(next(end));
        }
        return !Character.isISOControl(character) && !isIgnorable(character);
    }

    /** Marks and isolates; the older embeddings and overrides, by which one word is made to look like another, go. */
    private static boolean isDirection(int character) {
        return character == 0x200E
                || character == 0x200F
                || character == 0x061C
                || character >= 0x2066 && character <= 0x2069;
    }

    private static boolean isVariant(int character) {
        return character >= 0xFE00 && character <= 0xFE0F
                || character >= 0xE0100 && character <= 0xE01EF
                || character >= 0x180B && character <= 0x180D
                || character == 0x180F;
    }

    private boolean hasVariants(int character) {
        if (character >= 0x180B && character <= 0x180F) {
            return scriptOf(before) == UnicodeScript.MONGOLIAN;
        }
        if (character >= 0xE0100) {
            return before != NOTHING && Character.isIdeographic(before);
        }
        return isPictured(before)
                || before >= '0' && before <= '9'
                || before == '#'
                || before == '*'
                || before != NOTHING && Character.isIdeographic(before)
                || scriptOf(before) == UnicodeScript.MYANMAR
                || scriptOf(before) == UnicodeScript.PHAGS_PA;
    }

    private static boolean isTag(int character) {
        return character >= 0xE0020 && character <= 0xE007F;
    }

    /** Ignorable by Unicode, whether assigned today or kept for later, beside what was asked for before. */
    private static boolean isIgnorable(int character) {
        return character == 0xAD
                || character == 0x034F
                || character == 0x17B4
                || character == 0x17B5
                || character == 0x180E
                || character == 0x200B
                || character >= 0x202A && character <= 0x202E
                || character >= 0x2060 && character <= 0x206F
                || character == 0xFEFF
                || character >= 0xFFF0 && character <= 0xFFFB
                || character >= 0xFDD0 && character <= 0xFDEF
                || (character & 0xFFFE) == 0xFFFE
                || character >= 0x1BCA0 && character <= 0x1BCA3
                || character >= 0x1D173 && character <= 0x1D17A
                || character >= 0xE0000 && character <= 0xE0FFF;
    }

    private static boolean isRightToLeft(int character) {
        byte direction = Character.getDirectionality(character);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT && character != 0x200F
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC && character != 0x061C;
    }

    /** A symbol, a hue of the skin or the sign that asks for a picture: what emoji are joined of. */
    private static boolean isPictured(int character) {
        if (character == 0xFE0F || character >= 0x1F000 && character <= 0x1FAFF) {
            return true;
        }
        boolean symbol = character >= 0x2190 && (character < BRAILLE_BLANK || character > LAST_BRAILLE);
        int type = symbol ? Character.getType(character) : Character.UNASSIGNED;
        return type == Character.OTHER_SYMBOL || type == Character.MATH_SYMBOL;
    }

    private static boolean isJamo(int character) {
        return character >= 0x1100 && character <= 0x11FF && character != 0x115F && character != 0x1160;
    }

    private static boolean isLetterOrMark(int character) {
        return character != NOTHING
                && (Character.isLetter(character)
                        || Character.getType(character) == Character.NON_SPACING_MARK
                        || Character.getType(character) == Character.COMBINING_SPACING_MARK);
    }

    private static UnicodeScript scriptOf(int character) {
        return character == NOTHING ? UnicodeScript.COMMON : UnicodeScript.of(character);
    }

    private int next(int end) {
        return end < text.length() ? text.codePointAt(end) : NOTHING;
    }
}
