package no.algoritmetilsyn.casefile.step;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;
import no.algoritmetilsyn.casefile.ReadIncoming;
import no.algoritmetilsyn.task.TaskHistory;

/**
 * What keeps every proceeding from ending, and every decision from being sent: something has come in that nobody has read, papers of a
 * party or a statement of employees; or a letter did not come through and nobody has looked after it.
 */
@Dependent
public class EndingLacks {

    private static final String READ = StepRun.taskOf(ReadIncoming.class);

    @Inject
    TaskHistory tasks;

    @Inject
    @Any
    Instance<EndingCheck> features;

    /** All of it. */
    public FinishCheck of(UUID proceedingId) {
        boolean unread =
                tasks.openOf(proceedingId).stream().anyMatch(task -> task.kind().equals(READ));
        var check = new FinishCheck()
                .when(unread, FinishSection.STATEMENTS, "unread", Lack.at(proceedingId, ReadIncoming.class));
        features.forEach(feature -> check.add(feature.lacks(proceedingId)));
        return check;
    }

    /**
     * Refuses a step that turns out to end its proceeding.
     *
     * @throws StepRefused by the first that is lacking
     */
    public void requireNone(UUID proceedingId) {
        of(proceedingId).first().ifPresent(rule -> {
            throw new StepRefused(rule);
        });
    }
}
