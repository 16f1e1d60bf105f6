package no.algoritmetilsyn.casefile.step.input;

import java.util.List;

/** A failure that says which rules were broken, so that the refusal of a step can be written down with the first of them. */
public interface HasViolations {

    /** What is wrong, the first first; never empty. */
    List<Violation> violations();

    /** What the pointers of the violations point into, as the first word of a rule; empty for the input of the step. */
    default String about() {
        return "";
    }
}
