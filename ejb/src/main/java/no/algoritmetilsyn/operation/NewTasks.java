package no.algoritmetilsyn.operation;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * Looks each minute whether somebody may take the tasks that have opened, and tells the operator, by id, of those that nobody
 * may. It looks after the commit: what opens a task is not held up by it, and sees relations that are not written yet.
 */
@Singleton
public class NewTasks {

    private static final Logger LOG = Logger.getLogger(NewTasks.class.getName());

    /** Longer than the longest transaction: a task is seen when it is committed, and is then as old as that. */
    private static final Duration BACK = Duration.ofMinutes(10);

    @Inject
    TaskTakers takers;

    @Inject
    AuthorityClock clock;

    private Set<UUID> told = Set.of();

    @Schedule(hour = "*", minute = "*", persistent = false)
    void look() {
        var found = takers.withoutSince(clock.instant().minus(BACK));
        found.stream()
                .filter(task -> !told.contains(task.id()))
                .forEach(task -> LOG.log(
                        Level.WARNING,
                        "Task {0} ({1}) of proceeding {2} has opened, and nobody may take it",
                        new Object[] {task.id(), task.kind(), task.proceedingId()}));
        told = found.stream().map(TaskTakers.Untaken::id).collect(Collectors.toSet());
    }
}
