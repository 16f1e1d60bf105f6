package no.algoritmetilsyn.deadline.counting;

import java.util.List;
import no.algoritmetilsyn.law.Line;

/**
 * One sentence of why a deadline is what it is, in no language yet.
 *
 * @param kind the sentence
 * @param arguments as {@link DeadlineLineKind} says
 */
public record DeadlineLine(DeadlineLineKind kind, List<String> arguments) implements Line {

    public DeadlineLine {
        arguments = Line.checked(kind, arguments);
    }
}
