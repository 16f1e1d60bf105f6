package no.algoritmetilsyn.deadline;

import java.time.Instant;
import java.util.UUID;

/**
 * A deadline ends at another time than before, stands still or goes on; whatever waits for it must ask again.
 *
 * @param proceedingId the proceeding it runs in; null where it runs in none
 * @param casefileId null while there is no case
 * @param oldDue when it would have ended; null when it had no date
 * @param newDue the first moment at which it is too late now; while it stands still, the same as before; null when it has no date
 * @param running false while it stands still
 * @param actorId who did it
 */
public record DeadlineMoved(
        UUID deadlineId,
        String ruleCode,
        String subjectKind,
        UUID subjectId,
        UUID proceedingId,
        UUID casefileId,
        Instant oldDue,
        Instant newDue,
        boolean running,
        UUID actorId) {

    static DeadlineMoved of(Deadline deadline, Instant oldDue, UUID actorId) {
        return new DeadlineMoved(
                deadline.id(),
                deadline.ruleCode(),
                deadline.subjectKind(),
                deadline.subjectId(),
                deadline.proceedingId().orElse(null),
                deadline.casefileId().orElse(null),
                oldDue,
                deadline.dueInstant().orElse(null),
                deadline.status() == DeadlineStatus.RUNNING,
                actorId);
    }
}
