package no.algoritmetilsyn.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * What a part of a process is about.
 *
 * @param proceedingId business key of the process
 * @param subjectId a point of the proceeding, where the variable {@code subjectId} of that part names one; else the
 *     proceeding itself
 */
record About(UUID proceedingId, UUID subjectId) {

    private static final String SUBJECT = "subjectId";

    static About of(DelegateExecution execution) {
        UUID proceeding = UUID.fromString(execution.getProcessBusinessKey());
        String subject = (String) execution.getVariable(SUBJECT);
        return new About(proceeding, subject == null ? proceeding : UUID.fromString(subject));
    }

    /** Whether it is about the proceeding as a whole. */
    boolean isWhole() {
        return proceedingId.equals(subjectId);
    }
}
