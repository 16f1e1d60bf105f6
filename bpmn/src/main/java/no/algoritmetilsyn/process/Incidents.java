package no.algoritmetilsyn.process;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.audit.AuditSubject;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** The steps that have failed, for the operator, who may have them tried again. */
@Stateless
public class Incidents {

    private static final int MOST = 100;
    private static final int TRIES = 3;

    /** The first line of a stack trace, and those of its causes, begin with the class of the exception. */
    private static final Pattern EXCEPTION =
            Pattern.compile("^(?:Caused by: )?(?:[a-z]\\w{0,60}\\.){1,20}([A-Z]\\w{0,200})", Pattern.MULTILINE);

    /** What stands for the model and the element where there are none: the engine removes old history by itself. */
    private static final String ENGINE = "engine";

    private static final String OWN_WORK = "housekeeping";

    @Inject
    Access access;

    @Inject
    Engine engine;

    @Inject
    Audit audit;

    /** Steps, of procedures and of the engine's own housekeeping, that have failed and not succeeded since, oldest first, at most a hundred. */
    public List<Incident> list() {
        access.require(Act.OPERATIONS_INCIDENTS);
        return engine.ask(processEngine ->
                processEngine.getManagementService().createJobQuery().withException().listPage(0, MOST).stream()
                        .map(job -> incident(processEngine, job))
                        .sorted(Comparator.comparing(Incident::since))
                        .toList());
    }

    /**
     * Has a step tried again, at once.
     *
     * @throws NoSuchElementException when it has succeeded or gone in the meantime
     */
    public void retry(String jobId) {
        access.require(Act.OPERATIONS_INCIDENTS);
        engine.ask(processEngine -> {
            var management = processEngine.getManagementService();
            Job job = management.createJobQuery().jobId(jobId).withException().singleResult();
            if (job == null) {
                throw new NoSuchElementException("No failed step " + jobId);
            }
            management.setJobRetries(jobId, TRIES);
            management.setJobDuedate(jobId, org.camunda.bpm.engine.impl.util.ClockUtil.getCurrentTime());
            return job;
        });
        audit.append(
                Audit.OFFICE,
                access.actor(),
                "STEP_RETRIED",
                new AuditSubject("JOB", UUID.fromString(jobId)),
                Map.of());
    }

    private static Incident incident(ProcessEngine processEngine, Job job) {
        if (job.getJobDefinitionId() == null) {
            return new Incident(
                    job.getId(),
                    ENGINE,
                    OWN_WORK,
                    null,
                    fault(processEngine.getManagementService().getJobExceptionStacktrace(job.getId())),
                    job.getCreateTime().toInstant(),
                    job.getRetries());
        }
        String activity = processEngine
                .getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
        ProcessInstance instance = processEngine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult();
        return new Incident(
                job.getId(),
                job.getProcessDefinitionKey(),
                activity,
                instance == null || instance.getBusinessKey() == null
                        ? null
                        : UUID.fromString(instance.getBusinessKey()),
                fault(processEngine.getManagementService().getJobExceptionStacktrace(job.getId())),
                job.getCreateTime().toInstant(),
                job.getRetries());
    }

    static String fault(String stackTrace) {
        return stackTrace == null
                ? ""
                : EXCEPTION
                        .matcher(stackTrace)
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .distinct()
                        .collect(Collectors.joining(", "));
    }
}
