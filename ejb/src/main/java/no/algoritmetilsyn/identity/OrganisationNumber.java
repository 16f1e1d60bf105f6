package no.algoritmetilsyn.identity;

/**
 * Number of an organisation in Enhetsregisteret: nine digits, the last of which is a control digit (modulus 11, weights
 * 3 2 7 6 5 4 3 2).
 */
public record OrganisationNumber(String value) {

    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    /** @throws IllegalArgumentException when it is not nine digits or the control digit is wrong */
    public OrganisationNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not an organisation number");
        }
    }

    /** Whether a text, spaces left out, is an organisation number. */
    public static boolean isValid(String text) {
        return text != null && text.matches("[0-9]{9}") && control(text) == text.charAt(8) - '0';
    }

    private static int control(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11;
    }
}
