package no.algoritmetilsyn.complaint.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.complaint.ComplaintAnswered;
import no.algoritmetilsyn.complaint.ComplaintDueDates;
import no.algoritmetilsyn.complaint.ComplaintInterimReplied;
import no.algoritmetilsyn.complaint.ComplaintMoved;
import no.algoritmetilsyn.complaint.ComplaintReceived;
import no.algoritmetilsyn.complaint.ComplaintSorted;
import no.algoritmetilsyn.complaint.ComplaintWork;
import no.algoritmetilsyn.deadline.DeadlineMoved;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.process.Engine;
import no.algoritmetilsyn.process.ProcessBean;

/** Between {@code complaint.bpmn} and the complaint: what happened moves the process, what the process needs is asked. */
@ApplicationScoped
public class ComplaintProcess implements ProcessBean {

    private static final String PROCESS = "complaint";
    private static final LocalTime START_OF_DAY = LocalTime.of(6, 0);

    @Inject
    Engine engine;

    @Inject
    ComplaintWork complaints;

    @Inject
    ComplaintDueDates dueDates;

    void start(@Observes ComplaintReceived event) {
        String id = event.complaintId().toString();
        engine.ask(processEngine -> processEngine
                .getRuntimeService()
                .startProcessInstanceById(
                        engine.process(PROCESS),
                        id,
                        Map.of(
                                "complaintId",
                                id,
                                "casefileId",
                                event.casefileId().toString())));
    }

    void goOn(@Observes ComplaintSorted event) {
        complete(event.complaintId(), "sortComplaint", Map.of("answerNeeded", event.answerNeeded()));
    }

    void goOn(@Observes ComplaintAnswered event) {
        complete(event.complaintId(), "answerComplaint", Map.of());
    }

    void goOn(@Observes ComplaintInterimReplied event) {
        complete(event.complaintId(), "replyInterim", Map.of());
    }

    void follow(@Observes ComplaintMoved event) {
        String instance = engine.ask(processEngine -> processEngine
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(event.complaintId().toString(), PROCESS)
                        .singleResult())
                .getId();
        engine.ask(processEngine -> {
            processEngine
                    .getRuntimeService()
                    .setVariable(instance, "casefileId", event.casefileId().toString());
            return instance;
        });
    }

    /** A corrected date moves the timer in the transaction that moves the deadline. */
    void follow(@Observes DeadlineMoved event) {
        engine.ask(processEngine -> {
            var timer = processEngine
                    .getManagementService()
                    .createJobQuery()
                    .processDefinitionKey(PROCESS)
                    .activityId("interimReplyNears")
                    .timers();
            processEngine
                    .getRuntimeService()
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(event.subjectId().toString(), PROCESS)
                    .list()
                    .forEach(instance -> timer.processInstanceId(instance.getId())
                            .list()
                            .forEach(job -> processEngine
                                    .getManagementService()
                                    .setJobDuedate(
                                            job.getId(),
                                            interimReplyNears(event.subjectId().toString()))));
            return null;
        });
    }

    private void complete(UUID complaintId, String task, Map<String, Object> variables) {
        engine.ask(processEngine -> {
            String id = processEngine
                    .getTaskService()
                    .createTaskQuery()
                    .processDefinitionKey(PROCESS)
                    .processInstanceBusinessKey(complaintId.toString())
                    .taskDefinitionKey(task)
                    .singleResult()
                    .getId();
            processEngine.getTaskService().complete(id, variables);
            return id;
        });
    }

    /** Model: {@code proposeSorting}. */
    public void proposeSorting(String complaintId) {
        complaints.propose(UUID.fromString(complaintId));
    }

    /** Model: when a user task about the complaint should be done. */
    public Date due(String complaintId, String task) {
        LocalDate day = dueDates.of(UUID.fromString(complaintId), task);
        return Date.from(day.atStartOfDay(AuthorityClock.ZONE).toInstant());
    }

    /** Model: when it is time to write an interim reply, some days before the deadline for it. */
    public Date interimReplyNears(String complaintId) {
        LocalDate day = dueDates.interimReplyNears(UUID.fromString(complaintId));
        Instant morning = day.atTime(START_OF_DAY).atZone(AuthorityClock.ZONE).toInstant();
        return Date.from(morning);
    }
}
