package no.algoritmetilsyn.law;

import java.util.List;

/** One sentence of why something follows from the law, in no language yet. */
public interface Line {

    /** The sentence. */
    LineKind kind();

    /** What is filled in, as {@link LineKind} says; written as text, so that a receipt can keep it. */
    List<String> arguments();

    /**
     * Checks that a sentence gets as many arguments as it takes.
     *
     * @return the arguments, which nobody can change any more
     */
    static List<String> checked(LineKind kind, List<String> arguments) {
        if (arguments.size() != kind.arity()) {
            throw new IllegalArgumentException(kind + " takes " + kind.arity() + " arguments, not " + arguments.size());
        }
        return List.copyOf(arguments);
    }
}
