package no.algoritmetilsyn.complaint.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.complaint.ComplaintAnswered;
import no.algoritmetilsyn.complaint.ComplaintInterimReplied;
import no.algoritmetilsyn.complaint.ComplaintSorted;
import no.algoritmetilsyn.complaint.ComplaintWork;
import no.algoritmetilsyn.process.DueDates;
import no.algoritmetilsyn.process.ProceedingProcesses;
import no.algoritmetilsyn.process.ProcessBean;

/** What {@code complaint.bpmn} asks that no other model does. */
@ApplicationScoped
public class ComplaintProcess implements ProcessBean {

    private static final String INTERIM = "interim-reply-goal,interim-reply";
    private static final int LEAD_DAYS = 7;

    @Inject
    ProceedingProcesses processes;

    @Inject
    ComplaintWork complaints;

    @Inject
    DueDates dueDates;

    void goOn(@Observes ComplaintSorted event) {
        complete(event.complaintId(), "sortComplaint", Map.of("answerNeeded", event.answerNeeded()));
    }

    void goOn(@Observes ComplaintAnswered event) {
        complete(event.complaintId(), "answerComplaint", Map.of());
    }

    void goOn(@Observes ComplaintInterimReplied event) {
        complete(event.complaintId(), "replyInterim", Map.of());
    }

    private void complete(UUID complaintId, String task, Map<String, Object> variables) {
        processes.complete(complaintId, complaintId, task, variables);
    }

    /** Model: {@code proposeSorting}. */
    public void proposeSorting(String complaintId) {
        complaints.propose(UUID.fromString(complaintId));
    }

    /** Model of version 1, as long as processes run by it: when a user task about the complaint should be done. */
    public Date due(String complaintId, String task) {
        return dueDates.forTask(UUID.fromString(complaintId), task);
    }

    /** Model of version 1, as long as processes run by it: when it is time to write an interim reply. */
    public Date interimReplyNears(String complaintId) {
        return dueDates.forTimer(UUID.fromString(complaintId), INTERIM, LEAD_DAYS);
    }
}
