package no.algoritmetilsyn.law.question;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What came of reading a row.
 *
 * @param <Q> the sort of question that a row of the table asks
 * @param question the question; null when a column that it needs could not be read
 * @param inputs the columns that were read and held something; a receipt keeps them
 * @param problems what was wrong, by column
 */
public record Reading<Q>(Q question, SortedMap<String, String> inputs, Map<String, FieldProblem> problems) {

    public Reading {
        problems = Map.copyOf(problems);
    }

    /** The question, when every column could be read. */
    public Optional<Q> whole() {
        return problems.isEmpty() ? Optional.ofNullable(question) : Optional.empty();
    }
}
