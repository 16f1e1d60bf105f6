package no.algoritmetilsyn.text;

import java.time.Month;
import java.util.List;

/**
 * Finds national identity numbers in running text: birth numbers, D-numbers (day raised by 40), and the synthetic and
 * auxiliary ones (month raised by 40, 65 or 80), by their date and their two control digits (folkeregisterforskriften
 * § 2-2-1; of numbers given from 2032 on the first control digit leaves a remainder of 0 to 3).
 *
 * <p>Eleven digits count, with blanks, dots or dashes between the usual groups (six and five; two, two, two and five; six,
 * three and two), and no digit directly before or after.
 */
public final class NationalIdentityNumbers {

    private static final int DIGITS = 11;
    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    private static final int MODULUS = 11;
    private static final int RAISED_DAY = 40;
    private static final List<Integer> RAISED_MONTHS = List.of(0, 40, 65, 80);
    private static final int MOST_REMAINDER = 3;
    private static final int MOST_BETWEEN = 3;
    private static final String MASK = "***********";

    private NationalIdentityNumbers() {}

    /** Whether a text holds one. */
    public static boolean isIn(String text) {
        return text != null && next(text, 0) != null;
    }

    /**
     * The text with each of them masked: the six digits of the birth stay out, too, since together with a name they tell
     * who it is.
     *
     * @param text anything, also null
     */
    public static String masked(String text) {
        if (text == null) {
            return null;
        }
        Found found = next(text, 0);
        if (found == null) {
            return text;
        }
        var out = new StringBuilder(text.length());
        int written = 0;
        while (found != null) {
            out.append(text, written, found.start()).append(MASK);
            written = found.end();
            found = next(text, written);
        }
        return out.append(text, written, text.length()).toString();
    }

    private record Found(int start, int end) {}

    private static Found next(String text, int from) {
        int run = 0;
        for (int i = from; i < text.length(); i++) {
            boolean digit = digit(text, i) >= 0;
            if (digit && run == 0) {
                Found found = at(text, i);
                if (found != null) {
                    return found;
                }
            }
            run = digit ? run + 1 : 0;
        }
        return null;
    }

    /** The number that begins here; no more than a few characters beyond its eleven digits are looked at. */
    private static Found at(String text, int start) {
        var digits = new int[DIGITS];
        int count = 0;
        int between = 0;
        int i = start;
        while (i < text.length() && count < DIGITS) {
            int digit = digit(text, i);
            if (digit >= 0) {
                digits[count++] = digit;
                between = 0;
            } else if (!isGroupEnd(count) || !Separators.isOne(text.charAt(i)) || ++between > MOST_BETWEEN) {
                return null;
            }
            i++;
        }
        return count == DIGITS && digit(text, i) < 0 && isOne(digits) ? new Found(start, i) : null;
    }

    private static boolean isGroupEnd(int count) {
        return count == 2 || count == 4 || count == 6 || count == 9;
    }

    private static int digit(String text, int index) {
        return index < text.length() ? Character.digit(text.charAt(index), 10) : -1;
    }

    private static boolean isOne(int[] digits) {
        return isDate(digits)
                && (sum(digits, FIRST) + digits[9]) % MODULUS <= MOST_REMAINDER
                && (sum(digits, SECOND) + digits[10]) % MODULUS == 0;
    }

    private static boolean isDate(int[] digits) {
        int day = digits[0] * 10 + digits[1];
        int month = digits[2] * 10 + digits[3];
        int plainDay = day > RAISED_DAY ? day - RAISED_DAY : day;
        // The century is not known: 29 February counts in every year.
        return RAISED_MONTHS.stream()
                .map(raised -> month - raised)
                .anyMatch(plain -> plain >= 1
                        && plain <= 12
                        && plainDay >= 1
                        && plainDay <= Month.of(plain).maxLength());
    }

    private static int sum(int[] digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * digits[i];
        }
        return sum;
    }
}
