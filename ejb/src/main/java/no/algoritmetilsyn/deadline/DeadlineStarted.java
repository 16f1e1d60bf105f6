package no.algoritmetilsyn.deadline;

import java.time.Instant;
import java.util.UUID;

/**
 * A deadline has begun to run.
 *
 * @param casefileId null while there is no case
 * @param due the first moment at which it is too late; null when the law names no time
 * @param actorId who did it
 */
public record DeadlineStarted(
        UUID deadlineId,
        String ruleCode,
        String subjectKind,
        UUID subjectId,
        UUID casefileId,
        Instant due,
        UUID actorId) {

    static DeadlineStarted of(Deadline deadline, UUID actorId) {
        return new DeadlineStarted(
                deadline.id(),
                deadline.ruleCode(),
                deadline.subjectKind(),
                deadline.subjectId(),
                deadline.casefileId().orElse(null),
                deadline.dueInstant().orElse(null),
                actorId);
    }
}
