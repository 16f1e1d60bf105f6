package no.algoritmetilsyn.casefile;

import java.util.Optional;
import no.algoritmetilsyn.text.Separators;

/**
 * The reference by which a proceeding is known: {@code K-2026-000462}.
 *
 * @param mark a letter for its kind
 * @param year in which it began
 * @param sequence its number among those of its kind, from 1, which goes on from year to year
 */
public record Reference(String mark, int year, int sequence) {

    private static final int YEAR_DIGITS = 4;
    private static final int MOST_DIGITS = 9;
    private static final int LONGEST = 100;

    /**
     * Reads what somebody has typed: case, blanks and dashes of any kind do not matter, nor do zeros before the number.
     *
     * @param mark of the kind that is asked for
     * @param typed anything, also null
     * @return empty when it is none of this kind
     */
    public static Optional<Reference> read(String mark, String typed) {
        if (typed == null || typed.length() > LONGEST) {
            return Optional.empty();
        }
        String code = Separators.leftOut(typed);
        String digits = code.startsWith(mark) ? code.substring(mark.length()) : "";
        boolean wellFormed = digits.length() > YEAR_DIGITS
                && digits.length() <= YEAR_DIGITS + MOST_DIGITS
                && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return wellFormed
                ? Optional.of(new Reference(
                        mark,
                        Integer.parseInt(digits.substring(0, YEAR_DIGITS)),
                        Integer.parseInt(digits.substring(YEAR_DIGITS))))
                : Optional.empty();
    }

    /** As it stands in letters and on receipts. */
    @Override
    public String toString() {
        return "%s-%d-%06d".formatted(mark, year, sequence);
    }
}
