package no.algoritmetilsyn.deadline;

import java.time.Instant;
import java.util.UUID;

/**
 * What a deadline waited for has happened.
 *
 * @param casefileId null while there is no case
 * @param metAt when it happened
 * @param inTime whether that was before it expired
 * @param actorId who recorded it
 */
public record DeadlineMet(
        UUID deadlineId,
        String ruleCode,
        String subjectKind,
        UUID subjectId,
        UUID casefileId,
        Instant metAt,
        boolean inTime,
        UUID actorId) {

    static DeadlineMet of(Deadline deadline, UUID actorId) {
        return new DeadlineMet(
                deadline.id(),
                deadline.ruleCode(),
                deadline.subjectKind(),
                deadline.subjectId(),
                deadline.casefileId().orElse(null),
                deadline.metAt().orElseThrow(),
                deadline.metInTime(),
                actorId);
    }
}
