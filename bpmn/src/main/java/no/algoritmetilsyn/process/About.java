package no.algoritmetilsyn.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * What a part of a process is about.
 *
 * @param proceedingId the proceeding that the process belongs to: its variable {@code proceedingId}, else its business key
 * @param subjectId a point of the proceeding, where the variable {@code subjectId} of that part names one; else the
 *     proceeding itself
 */
record About(UUID proceedingId, UUID subjectId) {

    static final String SUBJECT = "subjectId";
    static final String PROCEEDING = "proceedingId";

    /** Variable with the key of the words that tell the subject from others of the proceeding. */
    static final String SUBJECT_TEXT = "subjectText";

    static About of(DelegateExecution execution) {
        UUID proceeding = proceeding(execution);
        String subject = (String) execution.getVariable(SUBJECT);
        return new About(proceeding, subject == null ? proceeding : UUID.fromString(subject));
    }

    /** By its variable; those of the first version of a model have the business key only. */
    static UUID proceeding(DelegateExecution execution) {
        String variable = (String) execution.getVariable(PROCEEDING);
        return UUID.fromString(variable == null ? execution.getProcessBusinessKey() : variable);
    }

    /** Whether it is about the proceeding as a whole. */
    boolean isWhole() {
        return proceedingId.equals(subjectId);
    }
}
