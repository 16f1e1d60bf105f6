package no.algoritmetilsyn.lawbook.change;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import no.algoritmetilsyn.lawbook.change.LineProblem.Code;

/** Reads cells into the one way in which each value is written, and notes what is wrong with them. */
final class CellReader {

    private static final Pattern NAME = Pattern.compile("[\\p{Alnum}æøåÆØÅ._()/-]{1,80}");
    private static final Pattern DAY = Pattern.compile("(19|2[01])\\d\\d-\\d\\d-\\d\\d");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,12}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");
    private static final int LONGEST = 2000;

    /** What a spreadsheet would take for the beginning of a formula; our own words begin otherwise. */
    private static final String FORMULA = "=+-@";

    private final LawReferences references;
    private final List<LineProblem> problems;

    CellReader(LawReferences references, List<LineProblem> problems) {
        this.references = references;
        this.problems = problems;
    }

    /** What a cell says; empty where it says nothing, or what cannot be read. */
    String read(LawKind kind, LawColumn column, String typed, int line) {
        if (typed.isEmpty()) {
            if (column.needed()) {
                problems.add(LineProblem.at(line, column.name(), Code.MISSING));
            }
            return column.type() == LawColumn.Type.YES_NO ? "false" : "";
        }
        return switch (column.type()) {
            case NAME -> checked(NAME.matcher(typed).matches(), typed, line, column, Code.MALFORMED_NAME);
            case TEXT -> checked(isText(typed), typed, line, column, Code.MALFORMED_TEXT);
            case DATE -> checked(isDay(typed), typed, line, column, Code.MALFORMED_DATE);
            case WHOLE -> checked(WHOLE.matcher(typed).matches(), plain(typed), line, column, Code.MALFORMED_WHOLE);
            case DECIMAL ->
                checked(DECIMAL.matcher(typed).matches(), plain(typed), line, column, Code.MALFORMED_DECIMAL);
            case YES_NO ->
                checked(
                        List.of("true", "false").contains(typed.toLowerCase(Locale.ROOT)),
                        typed.toLowerCase(Locale.ROOT),
                        line,
                        column,
                        Code.MALFORMED_YES_NO);
            case CHOICE ->
                checked(
                        column.choices().contains(typed),
                        typed,
                        line,
                        column,
                        Code.NOT_A_CHOICE,
                        String.join(", ", column.choices()));
            default -> checked(references.knows(column, typed), typed, line, column, Code.UNKNOWN_REFERENCE, typed);
        };
    }

    private String checked(boolean right, String value, int line, LawColumn column, Code otherwise, String... details) {
        if (right) {
            return value;
        }
        problems.add(LineProblem.at(line, column.name(), otherwise, details));
        return "";
    }

    private static boolean isText(String typed) {
        return typed.length() <= LONGEST
                && FORMULA.indexOf(typed.charAt(0)) < 0
                && typed.chars().noneMatch(Character::isISOControl);
    }

    private static boolean isDay(String typed) {
        try {
            return DAY.matcher(typed).matches() && LocalDate.parse(typed) != null;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    /** A number without zeros that say nothing; what is no number as it is. */
    static String plain(String number) {
        if (!DECIMAL.matcher(number).matches()) {
            return number;
        }
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }
}
