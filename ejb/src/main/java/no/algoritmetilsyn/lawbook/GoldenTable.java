package no.algoritmetilsyn.lawbook;

import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import no.algoritmetilsyn.deadline.DeadlineRefused;
import no.algoritmetilsyn.law.question.LawAnswer;
import no.algoritmetilsyn.law.question.Reading;
import no.algoritmetilsyn.law.question.Row;
import no.algoritmetilsyn.law.question.RowRefused;

/**
 * One of the tables that lawyers read, and what answers its rows.
 *
 * @param file its name
 * @param expected the columns that a row expects, and that are compared
 * @param reader reads a row
 * @param answers answers what was read
 * @param explained the explanation that a row tells beside that of the answer; empty where a table has none
 */
public record GoldenTable<Q>(
        String file,
        List<String> expected,
        Function<Map<String, String>, Reading<Q>> reader,
        Function<Q, ? extends LawAnswer> answers,
        BiFunction<Map<String, String>, LawAnswer, Optional<GoldenCase.Compared>> explained) {

    /** Its name without suffix. */
    public String name() {
        return file.replace(".csv", "");
    }

    /**
     * Answers a row and compares.
     *
     * @param row its cells by column
     * @param reason why we disagree with what it expects; empty where we do not
     */
    public GoldenCase answer(Map<String, String> row, String reason) {
        Reading<Q> reading = reader.apply(row);
        if (!reading.problems().isEmpty()) {
            return GoldenCase.unanswered(row, "cannot be read " + reading.problems(), reason);
        }
        try {
            LawAnswer answer = answers.apply(reading.question());
            return new GoldenCase(row, compared(row, answer), List.copyOf(answer.lines()), "", reason);
        } catch (DeadlineRefused refused) {
            return GoldenCase.unanswered(row, "refused " + refused.refusal(), reason);
        } catch (RowRefused refused) {
            return GoldenCase.unanswered(row, "refused " + refused.column() + " " + refused.problem(), reason);
        }
    }

    private List<GoldenCase.Compared> compared(Map<String, String> row, LawAnswer answer) {
        Map<String, String> found = answer.result();
        return Stream.concat(
                        expected.stream()
                                .filter(row::containsKey)
                                .map(column -> new GoldenCase.Compared(
                                        column,
                                        row.get(column),
                                        found.get(column),
                                        same(
                                                column,
                                                found.get(column),
                                                row.get(column).trim()))),
                        explained.apply(row, answer).stream())
                .toList();
    }

    /** Moments are the same whatever offset they are written with; what may come of an appeal may be told with more words. */
    private static boolean same(String column, String found, String expected) {
        if (column.equals("outcome_constraint") && !found.isEmpty()) {
            return expected.contains(found);
        }
        boolean moments = found.contains("T") && expected.contains("T") && found.matches("\\d.*");
        return moments ? isSameMoment(found, expected) : found.equals(expected);
    }

    /** What is expected was written by people: without an offset it is the time in Oslo, and no moment is the same as none. */
    private static boolean isSameMoment(String found, String expected) {
        try {
            return Row.moment(found).equals(Row.moment(expected));
        } catch (DateTimeException notAMoment) {
            return false;
        }
    }
}
