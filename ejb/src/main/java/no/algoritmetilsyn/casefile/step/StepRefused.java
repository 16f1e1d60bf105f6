package no.algoritmetilsyn.casefile.step;

import jakarta.ejb.ApplicationException;

/** Law, or the state that a proceeding is in, forbids a step; nothing was changed. */
@ApplicationException(rollback = true)
public class StepRefused extends RuntimeException {

    private final String rule;

    /** @param rule why; its text is a message of the step, else {@code casefile.refusal.<rule>} */
    public StepRefused(String rule) {
        super("Step refused: " + rule);
        this.rule = rule;
    }

    /** Why. */
    public String rule() {
        return rule;
    }
}
