package no.algoritmetilsyn.casefile.step;

/**
 * Takes a step, within the transaction of {@link Steps}: the proceeding and its case are held, the access table has
 * agreed, the task is free.
 */
@FunctionalInterface
public interface StepHandler<S extends Record> {

    /**
     * Changes the state, or refuses.
     *
     * @throws no.algoritmetilsyn.casefile.step.input.InvalidStep when the input does not fit the state
     * @throws StepRefused when law or state forbid the step, whatever the input
     */
    void take(S step, StepRun run);
}
