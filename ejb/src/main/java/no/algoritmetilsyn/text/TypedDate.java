package no.algoritmetilsyn.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads a date as people write it: 2026-05-17, 17.5.2026, 17/5-26, 17. mai 2026, 17 May 2026. The day stands before the
 * month, unless the year comes first. A year of two digits is one of this century.
 */
public final class TypedDate {

    private static final int LONGEST = 60;
    private static final int PARTS = 3;
    private static final int CENTURY = 100;
    private static final int THIS_CENTURY = 2000;

    /** Beginnings of the names of the months, in Norwegian and English. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan"),
            List.of("feb"),
            List.of("mar"),
            List.of("apr"),
            List.of("mai", "may"),
            List.of("jun"),
            List.of("jul"),
            List.of("aug"),
            List.of("sep"),
            List.of("okt", "oct"),
            List.of("nov"),
            List.of("des", "dec"));

    private TypedDate() {}

    /**
     * Reads what somebody has typed.
     *
     * @param typed anything, also null
     * @return empty when it is no date
     */
    public static Optional<LocalDate> read(String typed) {
        List<String> parts = parts(typed);
        if (parts.size() != PARTS) {
            return Optional.empty();
        }
        boolean yearFirst = parts.get(0).length() > 2;
        return of(parts.get(yearFirst ? 2 : 0), parts.get(1), parts.get(yearFirst ? 0 : 2));
    }

    /**
     * The date of three parts that were typed apart.
     *
     * @param month a number or a name
     * @return empty when they are none
     */
    public static Optional<LocalDate> of(String day, String month, String year) {
        try {
            int typed = number(year);
            return Optional.of(LocalDate.of(
                    typed >= 0 && typed < CENTURY ? typed + THIS_CENTURY : typed,
                    month(month).orElseGet(() -> number(month)),
                    number(day)));
        } catch (DateTimeException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** @throws NumberFormatException when it is none */
    private static int number(String typed) {
        String text = CleanText.line(typed == null ? "" : typed);
        String digits = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        if (!digits.chars().allMatch(Character::isDigit)) {
            throw new NumberFormatException();
        }
        return Integer.parseInt(digits);
    }

    private static Optional<Integer> month(String typed) {
        List<String> parts = parts(typed);
        return IntStream.rangeClosed(1, MONTHS.size())
                .filter(month ->
                        parts.size() == 1 && MONTHS.get(month - 1).stream().anyMatch(parts.get(0)::startsWith))
                .boxed()
                .findFirst();
    }

    /** Numbers and words, in small letters. */
    private static List<String> parts(String typed) {
        var parts = new ArrayList<String>();
        if (typed == null || typed.length() > LONGEST) {
            return parts;
        }
        var part = new StringBuilder();
        for (char character :
                (CleanText.line(typed) + " ").toLowerCase(Locale.ROOT).toCharArray()) {
            if (!Separators.isOne(character) && character != ',') {
                part.append(character);
            } else if (!part.isEmpty()) {
                parts.add(part.toString());
                part.setLength(0);
            }
        }
        return parts;
    }
}
