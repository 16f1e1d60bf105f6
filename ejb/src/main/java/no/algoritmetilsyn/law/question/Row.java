package no.algoritmetilsyn.law.question;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.text.CleanText;

/**
 * Reads the columns of one row, and notes what is wrong with which. A column that is absent is as good as empty, and one that
 * cannot be read gives null. Every column is bounded, so that reading takes no more than a few milliseconds whatever was sent.
 */
public final class Row {

    private static final int LONGEST = 100;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    /** Ten thousand thousand million kroner, less one. */
    private static final long MOST_KRONER = 9_999_999_999_999L;

    private final Map<String, String> cells;
    private final SortedMap<String, String> inputs = new TreeMap<>();
    private final Map<String, FieldProblem> problems = new TreeMap<>();

    public Row(Map<String, String> cells) {
        this.cells = cells;
    }

    /** The text of a column without blanks around it; empty when there is none or it is too long. */
    public String cell(String column) {
        return cell(column, LONGEST);
    }

    /** The text of a column that may be longer than others. */
    public String cell(String column, int longest) {
        String cell = CleanText.text(cells.getOrDefault(column, "")).trim();
        if (cell.length() > longest) {
            problem(column, FieldProblem.TOO_LONG);
            return "";
        }
        if (!cell.isEmpty()) {
            inputs.put(column, cell);
        }
        return cell;
    }

    /** The code of an act: {@code aia (ikke i kraft)} is {@code aia}, since a row may remark that it is not in force. */
    public String regime(String column) {
        String cell = cell(column);
        int remark = cell.indexOf('(');
        return (remark < 0 ? cell : cell.substring(0, remark)).trim().toLowerCase(Locale.ROOT);
    }

    /** A day in Europe/Oslo, from 1900 to 2199; null when empty or unreadable. */
    public LocalDate day(String column) {
        return day(column, cell(column));
    }

    /** A day that stands somewhere within a column. */
    public LocalDate day(String place, String written) {
        if (written.isEmpty()) {
            return null;
        }
        try {
            return inRange(place, LocalDate.parse(written));
        } catch (DateTimeException notADate) {
            problem(place, FieldProblem.NOT_A_DATE);
            return null;
        }
    }

    /**
     * A date and time; without an offset it is the time in Oslo.
     *
     * @throws DateTimeException when it is none
     */
    public static Instant moment(String written) {
        String time = written.substring(written.indexOf('T') + 1);
        boolean hasOffset = time.endsWith("Z") || time.indexOf('+') > 0 || time.indexOf('-') > 0;
        return hasOffset
                ? OffsetDateTime.parse(written).toInstant()
                : LocalDateTime.parse(written).atZone(AuthorityClock.ZONE).toInstant();
    }

    /** The day, when we count in its year; else null. */
    public LocalDate inRange(String place, LocalDate day) {
        if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
            return day;
        }
        problem(place, FieldProblem.OUT_OF_RANGE);
        return null;
    }

    /** Whole kroner, 0 or more; null when empty or unreadable. */
    public Long kroner(String column) {
        return kroner(column, cell(column));
    }

    /** Whole kroner that stand somewhere within a column. */
    public Long kroner(String place, String written) {
        BigDecimal number = number(place, written);
        return number == null ? null : kroner(place, number);
    }

    /** A number as whole kroner; null when it is none, or outside what we count. */
    public Long kroner(String place, BigDecimal number) {
        if (number.stripTrailingZeros().scale() > 0) {
            problem(place, FieldProblem.NOT_A_NUMBER);
            return null;
        }
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(MOST_KRONER)) > 0) {
            problem(place, FieldProblem.OUT_OF_RANGE);
            return null;
        }
        return number.longValueExact();
    }

    /** A number above 0 with at most six decimals, such as a rate of exchange; null when empty or unreadable. */
    public BigDecimal decimal(String column) {
        BigDecimal number = number(column, cell(column));
        if (number != null
                && (number.signum() <= 0
                        || number.scale() > 6
                        || number.compareTo(BigDecimal.valueOf(MOST_KRONER)) > 0)) {
            problem(column, FieldProblem.OUT_OF_RANGE);
            return null;
        }
        return number;
    }

    /** A number in digits, with a point before its decimals; no powers, whose expansion nobody could pay for. */
    public BigDecimal number(String place, String written) {
        if (written.isEmpty()) {
            return null;
        }
        boolean digits = written.length() <= 30
                && written.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '-' || c == '+');
        try {
            if (digits) {
                return new BigDecimal(written);
            }
        } catch (NumberFormatException notANumber) {
            // Told below, as for other signs.
        }
        problem(place, FieldProblem.NOT_A_NUMBER);
        return null;
    }

    /** A constant of an enum by its name, small or capital letters; null when empty or unknown. */
    public <E extends Enum<E>> E constant(Class<E> type, String column) {
        return constant(type, column, cell(column));
    }

    /** A constant whose name stands somewhere within a column. */
    public <E extends Enum<E>> E constant(Class<E> type, String place, String name) {
        if (name.isEmpty()) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name.toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        problem(place, FieldProblem.UNKNOWN);
        return null;
    }

    /** Notes that a column must be filled in, unless it is or something else is wrong with it. */
    public void require(String column, Object value) {
        if (value == null || "".equals(value)) {
            problem(column, FieldProblem.MISSING);
        }
    }

    /** Notes that a day comes before another that it must follow; days that are not told follow everything. */
    public void requireOrder(LocalDate earlier, String column, LocalDate later) {
        if (earlier != null && later != null && later.isBefore(earlier)) {
            problem(column, FieldProblem.OUT_OF_ORDER);
        }
    }

    /** Notes what is wrong with a column; the first remark stands. */
    public void problem(String column, FieldProblem problem) {
        // Names within a column are typed, too, and are told to the sender again.
        problems.putIfAbsent(CleanText.line(column), problem);
    }

    /** What was wrong, by column. */
    public Map<String, FieldProblem> problems() {
        return problems;
    }

    /** The question that was read from the row, with what it was read from and what was wrong. */
    public <Q> Reading<Q> asking(Q question) {
        return new Reading<>(question, Collections.unmodifiableSortedMap(inputs), problems);
    }
}
