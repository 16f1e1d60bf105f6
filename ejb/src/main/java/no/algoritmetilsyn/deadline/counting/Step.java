package no.algoritmetilsyn.deadline.counting;

import java.util.List;

/**
 * One sentence of why a deadline is what it is, in no language yet.
 *
 * @param kind the sentence
 * @param arguments as {@link StepKind} says
 */
public record Step(StepKind kind, List<String> arguments) {

    public Step {
        arguments = List.copyOf(arguments);
        if (arguments.size() != kind.arity()) {
            throw new IllegalArgumentException(kind + " takes " + kind.arity() + " arguments, not " + arguments.size());
        }
    }
}
