package no.algoritmetilsyn.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the dates that somebody has written in a letter, in Norwegian or English. */
public final class WrittenDates {

    /** How the names of the months begin, in Norwegian and English; they differ in three. */
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "mai|may", "jun", "jul", "aug", "sep", "okt|oct", "nov", "des|dec");

    /** "24. desember 2026", "24 December 2026", "24.12.2026"; each part bounded, so that it takes linear time. */
    private static final Pattern DATE =
            Pattern.compile("(?<![0-9])([0-9]{1,2})(?:\\.? ?(\\p{L}{3,9}) |\\. ?([0-9]{1,2})\\. ?)([0-9]{4})(?![0-9])");

    private WrittenDates() {}

    /** In the order in which they stand there; what only looks like a date is left out. */
    public static Stream<LocalDate> in(String text) {
        return DATE.matcher(text).results().map(WrittenDates::date).flatMap(Optional::stream);
    }

    private static Optional<LocalDate> date(MatchResult found) {
        int month = found.group(2) == null ? Integer.parseInt(found.group(3)) : month(found.group(2));
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(found.group(4)), month, Integer.parseInt(found.group(1))));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static int month(String word) {
        String beginning = word.substring(0, 3).toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (List.of(MONTHS.get(i).split("\\|")).contains(beginning)) {
                return i + 1;
            }
        }
        return 0;
    }
}
