package no.algoritmetilsyn.identity;

import java.util.Optional;
import no.algoritmetilsyn.text.Separators;

/**
 * Number of an organisation in Enhetsregisteret: nine digits, the last of which is a control digit (modulus 11, weights
 * 3 2 7 6 5 4 3 2).
 */
public record OrganisationNumber(String value) {

    private static final int DIGITS = 9;
    private static final int LONGEST = 60;
    private static final String COUNTRY = "NO";
    private static final String TAX = "MVA";
    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    /** @throws IllegalArgumentException when it is not nine digits or the control digit is wrong */
    public OrganisationNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not an organisation number");
        }
    }

    /** Whether a text is an organisation number as it is kept: nine digits and nothing else. */
    public static boolean isValid(String text) {
        return text != null
                && text.length() == DIGITS
                && text.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                && control(text) == text.charAt(DIGITS - 1) - '0';
    }

    /**
     * Reads what somebody has typed: blanks, dots and dashes of any kind do not matter, nor does the country before it
     * and the mark of the value added tax after it.
     *
     * @param typed anything, also null
     * @return empty when it is none
     */
    public static Optional<OrganisationNumber> read(String typed) {
        if (typed == null || typed.length() > LONGEST) {
            return Optional.empty();
        }
        String code = Separators.leftOut(typed);
        int start = code.startsWith(COUNTRY) ? COUNTRY.length() : 0;
        int end = code.endsWith(TAX) ? code.length() - TAX.length() : code.length();
        return Optional.of(code.substring(Math.min(start, end), end))
                .filter(OrganisationNumber::isValid)
                .map(OrganisationNumber::new);
    }

    /** The nine digits of what somebody has typed; what is no number stays as it is, so that it can be shown again. */
    public static String tidy(String typed) {
        return read(typed).map(OrganisationNumber::value).orElse(typed);
    }

    private static int control(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11;
    }
}
