package no.algoritmetilsyn.process;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.platform.Pause;
import org.camunda.bpm.engine.runtime.Job;

/** Waits for the timers of procedures that are due. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DueTimers {

    private static final Duration PAUSE = Duration.ofMillis(50);

    /**
     * What has come of them.
     *
     * @param fired how many have run, as far as they were seen to be due
     * @param failed how many of them will be tried again later, or are left to an operator
     * @param left how many are still due: there was no time for them
     */
    public record Outcome(int fired, int failed, long left) {}

    @Inject
    Access access;

    @Inject
    Engine engine;

    /**
     * Returns when no timer is due any more, those included that others have set meanwhile.
     *
     * @param most how long to wait
     */
    public Outcome await(Duration most) {
        access.require(Act.OPERATIONS_CLOCK);
        Set<String> seen = new HashSet<>();
        Set<String> due = due();
        for (long end = System.nanoTime() + most.toNanos(); !due.isEmpty() && System.nanoTime() < end; due = due()) {
            seen.addAll(due);
            Pause.of(PAUSE);
        }
        Set<String> failing = failing();
        failing.retainAll(seen);
        seen.removeAll(failing);
        seen.removeAll(due);
        return new Outcome(seen.size(), failing.size(), due.size());
    }

    private Set<String> due() {
        return engine.ask(processes -> ids(processes
                .getManagementService()
                .createJobQuery()
                .timers()
                .active()
                .executable()
                .list()));
    }

    private Set<String> failing() {
        return engine.ask(processes -> ids(processes
                .getManagementService()
                .createJobQuery()
                .timers()
                .withException()
                .list()));
    }

    private static Set<String> ids(Iterable<Job> jobs) {
        Set<String> ids = new HashSet<>();
        for (Job job : jobs) {
            // The removal of old history is a timer of the engine itself, and comes again and again.
            if (job.getJobDefinitionId() != null) {
                ids.add(job.getId());
            }
        }
        return ids;
    }
}
