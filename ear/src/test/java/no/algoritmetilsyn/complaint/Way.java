package no.algoritmetilsyn.complaint;

import no.algoritmetilsyn.casefile.StepRecords;

/**
 * A step of a complaint, and how it is walked.
 *
 * @param rule by which it is refused when it comes too early or too late; empty when it never does
 */
record Way(String step, String account, String input, String rule) {

    /** Stands in an input for the number of another case. */
    static final String ANOTHER_CASE = "another case";

    boolean isAlwaysAllowed() {
        return rule.isEmpty();
    }

    boolean isChangingState() {
        return StepRecords.named(step).step().changesState();
    }

    String event() {
        return StepRecords.named(step).step().event();
    }

    @Override
    public String toString() {
        return step;
    }
}
