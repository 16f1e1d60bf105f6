package no.algoritmetilsyn.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Settings;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/**
 * Lets the timers of demo data fire in the past in which it is made: the engine finds them only when all of it is there, and by then a
 * person has long done what a timer opens.
 */
@ApplicationScoped
public class PastTimers {

    @Inject
    Engine engine;

    @Inject
    Settings settings;

    @Inject
    AuthorityClock clock;

    /**
     * Fires the timers in the process of a proceeding that are due by the clock of the caller, in its transaction; also those that
     * come of them.
     *
     * @throws IllegalStateException in an installation without demo data
     */
    public void fire(UUID proceeding) {
        if (!settings.demo()) {
            throw new IllegalStateException("Only demo data is made in the past");
        }
        List<String> due = due(proceeding);
        while (!due.isEmpty()) {
            due.forEach(timer -> engine.ask(processes -> {
                processes.getManagementService().executeJob(timer);
                return timer;
            }));
            due = due(proceeding);
        }
    }

    private List<String> due(UUID proceeding) {
        Instant now = clock.instant();
        return engine.ask(processes -> processes
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(proceeding.toString())
                .list()
                .stream()
                .flatMap(instance -> timers(processes, instance).stream())
                .filter(timer -> !timer.getDuedate().toInstant().isAfter(now))
                .map(Job::getId)
                .toList());
    }

    private static List<Job> timers(ProcessEngine processes, ProcessInstance instance) {
        return processes
                .getManagementService()
                .createJobQuery()
                .processInstanceId(instance.getId())
                .timers()
                .list();
    }
}
