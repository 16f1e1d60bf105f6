package no.algoritmetilsyn.law.question;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.algoritmetilsyn.deadline.DeadlineRefused;

/**
 * One of the tables that lawyers read, and what answers its rows.
 *
 * @param file its name
 * @param expected the columns that a row expects, and that are compared
 * @param unread columns that a row may have although they cannot be read
 * @param reader reads a row
 * @param answers answers what was read
 */
record GoldenTable<Q>(
        String file,
        List<String> expected,
        Set<String> unread,
        Function<Map<String, String>, Reading<Q>> reader,
        Function<Q, LawAnswer> answers) {

    /** The columns that a row is found to have; or one text that says why it has none. */
    Map<String, String> found(Map<String, String> row) {
        Reading<Q> reading = reader.apply(row);
        if (!unread.containsAll(reading.problems().keySet())) {
            return Map.of("", "cannot be read " + reading.problems());
        }
        try {
            LawAnswer answer = answers.apply(reading.question());
            return answer.result();
        } catch (DeadlineRefused refused) {
            return Map.of("", "refused " + refused.refusal());
        } catch (RowRefused refused) {
            return Map.of("", "refused " + refused.column() + " " + refused.problem());
        }
    }
}
