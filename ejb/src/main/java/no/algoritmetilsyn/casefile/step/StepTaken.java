package no.algoritmetilsyn.casefile.step;

import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.casefile.ProceedingKind;

/**
 * Somebody has taken a step with a proceeding. The process goes on in the same transaction.
 *
 * @param step name of the step, such as {@code sortComplaint}
 * @param task id of the user task that it ends; empty when it ends none
 * @param message that the process hears; empty when it hears none
 * @param subjectId what the task is about: a point of the proceeding, or the proceeding itself
 * @param variables what the model needs to choose its way
 */
public record StepTaken(
        UUID proceedingId,
        ProceedingKind kind,
        String step,
        String task,
        String message,
        UUID subjectId,
        Map<String, Object> variables) {}
