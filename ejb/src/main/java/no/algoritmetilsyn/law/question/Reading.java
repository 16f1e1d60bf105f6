package no.algoritmetilsyn.law.question;

import java.util.Map;
import java.util.Optional;

/**
 * What came of reading a row.
 *
 * @param <Q> the sort of question that a row of the table asks
 * @param question the question; null when a column that it needs could not be read
 * @param problems what was wrong, by column
 */
public record Reading<Q>(Q question, Map<String, FieldProblem> problems) {

    public Reading {
        problems = Map.copyOf(problems);
    }

    /** The question, when every column could be read. */
    public Optional<Q> whole() {
        return problems.isEmpty() ? Optional.ofNullable(question) : Optional.empty();
    }
}
