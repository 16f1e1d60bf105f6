package no.algoritmetilsyn.process;

import java.time.Instant;
import java.util.UUID;

/**
 * A step of a procedure that the engine could not take.
 *
 * @param jobId the engine's own id of the step
 * @param process id of the model
 * @param activity id of the element in it
 * @param subjectId the thing the procedure is about, or null
 * @param fault what went wrong: the names of the exceptions, without their messages, which may hold personal data
 * @param since when the step was first to be taken
 * @param retriesLeft how often the engine tries by itself; 0 when it has given up
 */
public record Incident(
        String jobId, String process, String activity, UUID subjectId, String fault, Instant since, int retriesLeft) {

    /** Whether nothing happens until somebody has it tried again. */
    public boolean givenUp() {
        return retriesLeft == 0;
    }
}
