package no.algoritmetilsyn.deadline.web;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;

/**
 * What the law answers to a row.
 *
 * @param lines how it was found out, in the reader's language
 */
record LawAnswer(Result result, List<String> lines) {

    /**
     * The columns that the row expects.
     *
     * @param expectedDue last day, for hours the moment, or {@code ingen dato}
     */
    record Result(@JsonbProperty("expected_due") String expectedDue) {}
}
