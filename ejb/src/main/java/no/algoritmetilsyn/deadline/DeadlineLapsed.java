package no.algoritmetilsyn.deadline;

import java.time.Instant;
import java.util.UUID;

/**
 * A deadline was recorded as passed without what it waited for.
 *
 * @param casefileId null while there is no case
 * @param due when it expired
 * @param actorId who recorded it
 */
public record DeadlineLapsed(
        UUID deadlineId,
        String ruleCode,
        String subjectKind,
        UUID subjectId,
        UUID casefileId,
        Instant due,
        UUID actorId) {

    static DeadlineLapsed of(Deadline deadline, UUID actorId) {
        return new DeadlineLapsed(
                deadline.id(),
                deadline.ruleCode(),
                deadline.subjectKind(),
                deadline.subjectId(),
                deadline.casefileId().orElse(null),
                deadline.dueInstant().orElseThrow(),
                actorId);
    }
}
