package no.algoritmetilsyn.casefile.consequence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import no.algoritmetilsyn.deadline.DeadlineMoved;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.task.TaskDueMoved;

/** Writes down which deadlines end, and which tasks are due, on another day than before. */
@ApplicationScoped
public class MovedDays {

    @Inject
    Consequences consequences;

    void hear(@Observes DeadlineMoved moved) {
        if (moved.proceedingId() != null) {
            consequences.moved(new Moved(
                    moved.proceedingId(),
                    ConsequenceKind.DEADLINE,
                    moved.ruleCode(),
                    moved.deadlineId(),
                    lastDay(moved.oldDue()),
                    moved.running() ? lastDay(moved.newDue()) : null));
        }
    }

    /** The last day that is not too late: a deadline is over at the first moment after it. */
    private static String lastDay(Instant due) {
        return due == null
                ? null
                : LocalDate.ofInstant(due.minusSeconds(1), AuthorityClock.ZONE).toString();
    }

    void hear(@Observes TaskDueMoved moved) {
        if (!moved.after().equals(moved.before())) {
            consequences.moved(new Moved(
                    moved.proceedingId(),
                    ConsequenceKind.TASK,
                    moved.kind(),
                    moved.taskId(),
                    moved.before() == null ? null : moved.before().toString(),
                    moved.after().toString()));
        }
    }
}
