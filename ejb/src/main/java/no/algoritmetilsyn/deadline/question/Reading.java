package no.algoritmetilsyn.deadline.question;

import java.util.Map;
import java.util.Optional;

/**
 * What came of reading a row.
 *
 * @param question the question; null when a column that it needs could not be read
 * @param problems what was wrong, by column
 */
public record Reading(Question question, Map<String, FieldProblem> problems) {

    public Reading {
        problems = Map.copyOf(problems);
    }

    /** The question, when every column could be read. */
    public Optional<Question> whole() {
        return problems.isEmpty() ? Optional.of(question) : Optional.empty();
    }
}
