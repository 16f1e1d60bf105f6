package no.algoritmetilsyn.deadline.question;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.deadline.counting.DeadlineUnit;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.law.question.FieldProblem;
import no.algoritmetilsyn.law.question.Reading;
import no.algoritmetilsyn.law.question.Row;

/**
 * Reads a row of a table of deadlines (columns {@code regime, method, amount, unit, start_type, start, product_rule}; others
 * are left alone). Where the earlier of two limits counts, {@code |} separates two values. Every column is bounded, so that
 * reading and answering take no more than a few milliseconds whatever was sent.
 */
public final class QuestionReader {

    /** About two hundred years of each. */
    private static final Map<DeadlineUnit, Integer> MOST = new EnumMap<>(Map.of(
            DeadlineUnit.HOUR, 20_000,
            DeadlineUnit.DAY, 75_000,
            DeadlineUnit.WORKING_DAY, 5_000,
            DeadlineUnit.WEEK, 10_000,
            DeadlineUnit.MONTH, 2_400,
            DeadlineUnit.YEAR, 200));

    private final Row row;

    private QuestionReader(Map<String, String> cells) {
        this.row = new Row(cells);
    }

    /** Reads a row; a column that is absent is as good as empty. */
    public static Reading<Question> read(Map<String, String> row) {
        return new QuestionReader(row).read();
    }

    private Reading<Question> read() {
        List<String> rules = parts("product_rule");
        Method method = method(rules.isEmpty());
        List<Length> lengths = lengths(method);
        List<Start> starts = starts(method);
        if (!row.problems().containsKey("method")) {
            check(method, rules, lengths, starts);
        }
        Question question = new Question(row.regime("regime"), method, lengths, starts, rules);
        return row.asking(question);
    }

    private Method method(boolean needed) {
        if (needed) {
            row.require("method", row.cell("method"));
        }
        return row.constant(Method.class, "method");
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
            DeadlineUnit unit = row.constant(DeadlineUnit.class, "unit", part);
            if (unit != null && unit.hasAmount()) {
                units.add(unit);
            }
        }
        if (amounts.isEmpty()
                || units.isEmpty()
                || row.problems().containsKey("amount")
                || row.problems().containsKey("unit")) {
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
            row.problem("amount", FieldProblem.MISSING);
        }
        if (!lengthless && units.isEmpty()) {
            row.problem("unit", FieldProblem.MISSING);
        }
    }

    /** One amount, or one unit, means both. */
    private List<Length> zipped(List<Integer> amounts, List<DeadlineUnit> units) {
        List<Length> lengths = new ArrayList<>();
        for (int place = 0; place < Math.max(amounts.size(), units.size()); place++) {
            int amount = amounts.get(Math.min(place, amounts.size() - 1));
            DeadlineUnit unit = units.get(Math.min(place, units.size() - 1));
            if (amount > MOST.get(unit)) {
                row.problem("amount", FieldProblem.OUT_OF_RANGE);
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
                row.problem("amount", FieldProblem.OUT_OF_RANGE);
            }
            return amount;
        } catch (NumberFormatException notANumber) {
            row.problem("amount", FieldProblem.NOT_A_NUMBER);
            return null;
        }
    }

    private List<Start> starts(Method method) {
        List<StartKind> kinds = new ArrayList<>();
        for (String part : parts("start_type")) {
            kinds.add(kind(part));
        }
        List<String> written = parts("start");
        if (written.isEmpty() && method != Method.INGEN) {
            row.problem("start", FieldProblem.MISSING);
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

    /** A sort of start that we do not know changes nothing in the count: it is as good as none. */
    private static StartKind kind(String name) {
        if (name.equalsIgnoreCase("SET_DATE")) {
            return Question.SET_DATE;
        }
        return Arrays.stream(StartKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(StartKind.OCCURRED);
    }

    private Start start(StartKind kind, String written) {
        try {
            Start start = written.indexOf('T') < 0
                    ? Start.on(kind, LocalDate.parse(written))
                    : Start.at(kind, Row.moment(written));
            return row.inRange("start", start.date()) == null ? null : start;
        } catch (DateTimeException notADate) {
            row.problem("start", FieldProblem.NOT_A_DATE);
            return null;
        }
    }

    private void check(Method method, List<String> rules, List<Length> lengths, List<Start> starts) {
        if (method == null || !row.problems().isEmpty()) {
            return;
        }
        if (method == Method.MIN && rules.isEmpty() && starts.size() < 2 && lengths.size() < 2) {
            row.problem("start", FieldProblem.TWO_NEEDED);
        }
        if (rules.isEmpty() && method.needsLength() && method.counting().isPresent()) {
            if (!lengths.get(0).countedBy(method.counting().get())) {
                row.problem("unit", FieldProblem.NOT_COUNTED);
            } else if (lengths.get(0).unit().needsTime() && starts.get(0).instant() == null) {
                row.problem("start", FieldProblem.TIME_NEEDED);
            }
        }
    }

    /** The values of a column: none, one or two. */
    private List<String> parts(String column) {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            return List.of();
        }
        List<String> parts = Arrays.stream(cell.split("\\|", -1))
                .map(String::trim)
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.size() > 2) {
            row.problem(column, FieldProblem.TOO_LONG);
            return List.of();
        }
        return parts;
    }
}
