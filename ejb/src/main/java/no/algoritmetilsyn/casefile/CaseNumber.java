package no.algoritmetilsyn.casefile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that people know a case by, {@code 2026/123}.
 *
 * @param year in which it was opened
 * @param sequence within the year, from 1
 */
public record CaseNumber(int year, int sequence) {

    private static final Pattern TYPED = Pattern.compile("([0-9]{4})\\s*+[/-]\\s*+([0-9]{1,8})");

    /**
     * Reads a number as it is printed or stands in an address.
     *
     * @param typed clean text
     * @return empty when it is none
     */
    public static Optional<CaseNumber> read(String typed) {
        Matcher number = TYPED.matcher(typed);
        return number.matches()
                ? Optional.of(new CaseNumber(Integer.parseInt(number.group(1)), Integer.parseInt(number.group(2))))
                : Optional.empty();
    }

    /** As it is printed. */
    @Override
    public String toString() {
        return year + "/" + sequence;
    }
}
