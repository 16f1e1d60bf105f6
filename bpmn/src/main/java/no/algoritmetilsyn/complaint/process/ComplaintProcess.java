package no.algoritmetilsyn.complaint.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Date;
import java.util.UUID;
import no.algoritmetilsyn.complaint.Proposals;
import no.algoritmetilsyn.process.DueDates;
import no.algoritmetilsyn.process.ProcessBean;

/** What {@code complaint.bpmn} asks that no other model does. */
@ApplicationScoped
public class ComplaintProcess implements ProcessBean {

    private static final String INTERIM = "interim-reply-goal,interim-reply";
    private static final int LEAD_DAYS = 7;

    @Inject
    Proposals proposals;

    @Inject
    DueDates dueDates;

    /** Model: {@code proposeSorting}. */
    public void proposeSorting(String complaintId) {
        proposals.propose(UUID.fromString(complaintId));
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
