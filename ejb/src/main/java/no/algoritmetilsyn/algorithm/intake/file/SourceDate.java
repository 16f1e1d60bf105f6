package no.algoritmetilsyn.algorithm.intake.file;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.algoritmetilsyn.algorithm.standard.ContentCheck;

/** Reads the many ways in which registers write a year, a month or a day. */
final class SourceDate {

    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:\\.0)?");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2})(?:[ T]\\d{1,2}:\\d{2}.*)?)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?: \\d{1,2}:\\d{2}.*)?");
    private static final int MONTHS = 12;

    private SourceDate() {}

    /** In ISO 8601; empty when it is no date. */
    static Optional<String> read(String given) {
        String text = given.strip();
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return Optional.of(year.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return date(month.group(2), month.group(1), null);
        }
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            return Optional.empty();
        }
        // With slashes it is written in America, month first, unless that is no month.
        boolean monthFirst = day.group(2).equals("/") && Integer.parseInt(day.group(1)) <= MONTHS;
        return monthFirst
                ? date(day.group(4), day.group(1), day.group(3))
                : date(day.group(4), day.group(3), day.group(1));
    }

    private static Optional<String> date(String year, String month, String day) {
        String date = year + "-" + two(month) + (day == null ? "" : "-" + two(day));
        return Optional.of(date).filter(ContentCheck::isDate);
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
