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
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.ProceedingOpened;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.StepTaken;
import no.algoritmetilsyn.complaint.ComplaintDueDates;
import no.algoritmetilsyn.complaint.Complaints;
import no.algoritmetilsyn.complaint.Proposals;
import no.algoritmetilsyn.deadline.DeadlineMoved;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.process.Engine;
import no.algoritmetilsyn.process.ProcessBean;
import no.algoritmetilsyn.process.TimerFired;
import no.algoritmetilsyn.task.Tasks;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Between {@code complaint.bpmn} and the complaint: what happened moves the process, what the process needs is asked. */
@ApplicationScoped
public class ComplaintProcess implements ProcessBean {

    private static final String PROCESS = "complaint";
    private static final LocalTime START_OF_DAY = LocalTime.of(6, 0);

    @Inject
    Engine engine;

    @Inject
    Proposals proposals;

    @Inject
    Proceedings proceedings;

    @Inject
    ComplaintDueDates dueDates;

    @Inject
    Tasks tasks;

    void start(@Observes ProceedingOpened event) {
        String id = event.proceedingId().toString();
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

    void goOn(@Observes StepTaken event) {
        if (event.kind() == ProceedingKind.COMPLAINT && !event.task().isEmpty()) {
            complete(event.proceedingId(), event.task(), event.variables());
        }
    }

    /** A timer waits for those who take a step with the complaint, and finds it as they have left it. */
    void await(@Observes TimerFired event) {
        if (event.process().equals(PROCESS)) {
            proceedings.hold(event.subjectId());
        }
    }

    /** A deadline that moves takes the timer and the open tasks along, in its own transaction. */
    void follow(@Observes DeadlineMoved event) {
        if (!event.subjectKind().equals(Complaints.SUBJECT)) {
            return;
        }
        engine.ask(processEngine -> {
            processEngine
                    .getRuntimeService()
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(event.subjectId().toString(), PROCESS)
                    .list()
                    .forEach(instance -> {
                        moveTimer(processEngine, instance);
                        moveTasks(processEngine, instance);
                    });
            return null;
        });
    }

    private void moveTimer(ProcessEngine processEngine, ProcessInstance instance) {
        var management = processEngine.getManagementService();
        management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId("interimReplyNears")
                .timers()
                .list()
                .forEach(job -> management.setJobDuedate(job.getId(), interimReplyNears(instance.getBusinessKey())));
    }

    private void moveTasks(ProcessEngine processEngine, ProcessInstance instance) {
        UUID complaintId = UUID.fromString(instance.getBusinessKey());
        var service = processEngine.getTaskService();
        service.createTaskQuery().processInstanceId(instance.getId()).list().forEach(task -> {
            String kind = task.getTaskDefinitionKey();
            task.setDueDate(due(instance.getBusinessKey(), kind));
            service.saveTask(task);
            tasks.fallDue(complaintId, kind, dueDates.of(complaintId, kind));
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
        proposals.propose(UUID.fromString(complaintId));
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
