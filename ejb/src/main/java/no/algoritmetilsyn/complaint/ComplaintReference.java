package no.algoritmetilsyn.complaint;

import java.util.Optional;
import no.algoritmetilsyn.text.Separators;

/**
 * The reference by which a complaint is known: {@code K-2026-000462}.
 *
 * @param year in which it was received
 * @param sequence its number, from 1, which goes on from year to year
 */
public record ComplaintReference(int year, int sequence) {

    private static final String MARK = "K";
    private static final int YEAR_DIGITS = 4;
    private static final int MOST_DIGITS = 9;
    private static final int LONGEST = 100;

    /**
     * Reads what somebody has typed: case, blanks and dashes of any kind do not matter, nor do zeros before the number.
     *
     * @param typed anything, also null
     * @return empty when it is none
     */
    public static Optional<ComplaintReference> read(String typed) {
        if (typed == null || typed.length() > LONGEST) {
            return Optional.empty();
        }
        String code = Separators.leftOut(typed);
        String digits = code.startsWith(MARK) ? code.substring(MARK.length()) : "";
        boolean wellFormed = digits.length() > YEAR_DIGITS
                && digits.length() <= YEAR_DIGITS + MOST_DIGITS
                && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return wellFormed
                ? Optional.of(new ComplaintReference(
                        Integer.parseInt(digits.substring(0, YEAR_DIGITS)),
                        Integer.parseInt(digits.substring(YEAR_DIGITS))))
                : Optional.empty();
    }

    /** As it stands in letters and on receipts. */
    @Override
    public String toString() {
        return "%s-%d-%06d".formatted(MARK, year, sequence);
    }
}
