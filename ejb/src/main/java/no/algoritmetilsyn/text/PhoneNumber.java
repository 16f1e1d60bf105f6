package no.algoritmetilsyn.text;

import java.util.Optional;

/**
 * A telephone number.
 *
 * @param dialled digits, after {@code +} where it begins with the code of a country
 */
public record PhoneNumber(String dialled) {

    private static final int LONGEST = 100;
    private static final int FEWEST_DIGITS = 5;
    /** ITU-T E.164. */
    private static final int MOST_DIGITS = 15;

    /**
     * Reads what somebody has typed: blanks, dots, dashes, slashes and brackets between the digits do not matter, nor
     * does which digits of Unicode they are.
     *
     * @param typed anything, also null
     * @return empty when it is none
     */
    public static Optional<PhoneNumber> read(String typed) {
        if (typed == null || typed.length() > LONGEST) {
            return Optional.empty();
        }
        String text = CleanText.line(typed);
        var dialled = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            int digit = Character.digit(character, 10);
            if (digit >= 0) {
                dialled.append(digit);
            } else if ((character == '+' || character == '\uFF0B') && dialled.isEmpty()) {
                dialled.append('+');
            } else if (!Separators.isOne(character) && "()[]".indexOf(character) < 0 && !isDirection(character)) {
                return Optional.empty();
            }
        }
        int digits = dialled.length() - (dialled.indexOf("+") == 0 ? 1 : 0);
        return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS
                ? Optional.of(new PhoneNumber(dialled.toString()))
                : Optional.empty();
    }

    private static boolean isDirection(char character) {
        return Character.getType(character) == Character.FORMAT;
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "PhoneNumber[…]";
    }
}
