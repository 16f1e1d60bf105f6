package no.algoritmetilsyn.deadline.question;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import no.algoritmetilsyn.deadline.counting.DeadlineUnit;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * Reads a row of a table of deadlines (columns {@code regime, method, amount, unit, start_type, start, product_rule}; others
 * are left alone). Where the earlier of two limits counts, {@code |} separates two values. Every column is bounded, so that
 * reading and answering take no more than a few milliseconds whatever was sent.
 */
public final class QuestionReader {

    private static final int LONGEST = 100;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    /** About two hundred years of each. */
    private static final Map<DeadlineUnit, Integer> MOST = new EnumMap<>(Map.of(
            DeadlineUnit.HOUR, 20_000,
            DeadlineUnit.DAY, 75_000,
            DeadlineUnit.WORKING_DAY, 5_000,
            DeadlineUnit.WEEK, 10_000,
            DeadlineUnit.MONTH, 2_400,
            DeadlineUnit.YEAR, 200));

    private final Map<String, String> row;
    private final Map<String, FieldProblem> problems = new TreeMap<>();

    private QuestionReader(Map<String, String> row) {
        this.row = row;
    }

    /** Reads a row; a column that is absent is as good as empty. */
    public static Reading read(Map<String, String> row) {
        return new QuestionReader(row).read();
    }

    private Reading read() {
        List<String> rules = parts("product_rule");
        Method method = method(rules.isEmpty());
        List<Length> lengths = lengths(method);
        List<Start> starts = starts(method);
        if (!problems.containsKey("method")) {
            check(method, rules, lengths, starts);
        }
        Question question = new Question(regime(), method, lengths, starts, rules);
        return new Reading(question, problems);
    }

    /** {@code aia (ikke i kraft)} asks as if the act were in force, which naming it does anyway. */
    private String regime() {
        String regime = cell("regime");
        int remark = regime.indexOf('(');
        return (remark < 0 ? regime : regime.substring(0, remark)).trim().toLowerCase(Locale.ROOT);
    }

    private Method method(boolean needed) {
        String cell = cell("method").toUpperCase(Locale.ROOT);
        if (cell.isEmpty()) {
            if (needed) {
                problem("method", FieldProblem.MISSING);
            }
            return null;
        }
        return constant(Method.class, "method", cell);
    }

    private List<Length> lengths(Method method) {
        List<Integer> amounts = new ArrayList<>();
        for (String part : parts("amount")) {
            Integer amount = amount(part);
            if (amount != null && amount != 0) {
                amounts.add(amount);
            }
        }
        List<DeadlineUnit> units = new ArrayList<>();
        for (String part : parts("unit")) {
            DeadlineUnit unit = constant(DeadlineUnit.class, "unit", part.toUpperCase(Locale.ROOT));
            if (unit != null && unit.hasAmount()) {
                units.add(unit);
            }
        }
        if (amounts.isEmpty() || units.isEmpty() || problems.containsKey("amount") || problems.containsKey("unit")) {
            require(
                    method == null
                            || !method.needsLength()
                            || !parts("product_rule").isEmpty(),
                    amounts,
                    units);
            return List.of();
        }
        return zipped(amounts, units);
    }

    private void require(boolean lengthless, List<Integer> amounts, List<DeadlineUnit> units) {
        if (!lengthless && amounts.isEmpty()) {
            problems.putIfAbsent("amount", FieldProblem.MISSING);
        }
        if (!lengthless && units.isEmpty()) {
            problems.putIfAbsent("unit", FieldProblem.MISSING);
        }
    }

    /** One amount, or one unit, means both. */
    private List<Length> zipped(List<Integer> amounts, List<DeadlineUnit> units) {
        List<Length> lengths = new ArrayList<>();
        for (int place = 0; place < Math.max(amounts.size(), units.size()); place++) {
            int amount = amounts.get(Math.min(place, amounts.size() - 1));
            DeadlineUnit unit = units.get(Math.min(place, units.size() - 1));
            if (amount > MOST.get(unit)) {
                problem("amount", FieldProblem.OUT_OF_RANGE);
                return List.of();
            }
            lengths.add(new Length(amount, unit));
        }
        return lengths;
    }

    private Integer amount(String part) {
        try {
            int amount = Integer.parseInt(part);
            if (amount < 0) {
                problem("amount", FieldProblem.OUT_OF_RANGE);
            }
            return amount;
        } catch (NumberFormatException notANumber) {
            problem("amount", FieldProblem.NOT_A_NUMBER);
            return null;
        }
    }

    private List<Start> starts(Method method) {
        List<StartKind> kinds = new ArrayList<>();
        for (String part : parts("start_type")) {
            String name = part.toUpperCase(Locale.ROOT);
            StartKind kind =
                    name.equals("SET_DATE") ? Question.SET_DATE : constant(StartKind.class, "start_type", name);
            kinds.add(kind == null ? StartKind.OCCURRED : kind);
        }
        List<String> written = parts("start");
        if (written.isEmpty() && method != Method.INGEN) {
            problem("start", FieldProblem.MISSING);
        }
        List<Start> starts = new ArrayList<>();
        for (int place = 0; place < written.size(); place++) {
            StartKind kind = kinds.isEmpty() ? StartKind.OCCURRED : kinds.get(Math.min(place, kinds.size() - 1));
            Start start = start(kind, written.get(place));
            if (start != null) {
                starts.add(start);
            }
        }
        return starts;
    }

    private Start start(StartKind kind, String written) {
        try {
            Start start = written.indexOf('T') < 0
                    ? Start.on(kind, LocalDate.parse(written))
                    : Start.at(kind, moment(written));
            int year = start.date().getYear();
            if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                return start;
            }
            problem("start", FieldProblem.OUT_OF_RANGE);
        } catch (DateTimeException notADate) {
            problem("start", FieldProblem.NOT_A_DATE);
        }
        return null;
    }

    /** Without an offset it is the time in Oslo. */
    private static Instant moment(String written) {
        String time = written.substring(written.indexOf('T'));
        boolean hasOffset = time.endsWith("Z") || time.indexOf('+') > 0 || time.indexOf('-') > 0;
        return hasOffset
                ? OffsetDateTime.parse(written).toInstant()
                : LocalDateTime.parse(written).atZone(AuthorityClock.ZONE).toInstant();
    }

    private void check(Method method, List<String> rules, List<Length> lengths, List<Start> starts) {
        if (method == null || !problems.isEmpty()) {
            return;
        }
        if (method == Method.MIN && rules.isEmpty() && starts.size() < 2 && lengths.size() < 2) {
            problem("start", FieldProblem.TWO_NEEDED);
        }
        if (rules.isEmpty() && method.needsLength() && method.counting().isPresent()) {
            if (!lengths.get(0).countedBy(method.counting().get())) {
                problem("unit", FieldProblem.NOT_COUNTED);
            } else if (lengths.get(0).unit().needsTime() && starts.get(0).instant() == null) {
                problem("start", FieldProblem.TIME_NEEDED);
            }
        }
    }

    /** The values of a column: none, one or two. */
    private List<String> parts(String column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return List.of();
        }
        List<String> parts = Arrays.stream(cell.split("\\|", -1))
                .map(String::trim)
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.size() > 2) {
            problem(column, FieldProblem.TOO_LONG);
            return List.of();
        }
        return parts;
    }

    private String cell(String column) {
        String cell = row.getOrDefault(column, "").trim();
        if (cell.length() > LONGEST) {
            problem(column, FieldProblem.TOO_LONG);
            return "";
        }
        return cell;
    }

    private <E extends Enum<E>> E constant(Class<E> type, String column, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        problem(column, FieldProblem.UNKNOWN);
        return null;
    }

    private void problem(String column, FieldProblem problem) {
        problems.putIfAbsent(column, problem);
    }
}
