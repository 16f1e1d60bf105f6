package no.algoritmetilsyn.casefile;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.deadline.DeadlineList;
import no.algoritmetilsyn.deadline.DeadlineRequest;
import no.algoritmetilsyn.deadline.Deadlines;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.task.Task;
import no.algoritmetilsyn.task.TaskHistory;
import no.algoritmetilsyn.task.TaskHolds;

/** Sees to it that what comes in from outside, and ends no task of its own, is read by somebody who handles the case. */
@Dependent
public class IncomingReadings {

    private static final String GOAL = "read-incoming-goal";
    private static final String SUBJECT = "INCOMING";

    @Inject
    Deadlines deadlines;

    @Inject
    DeadlineList list;

    @Inject
    TaskHistory tasks;

    @Inject
    TaskHolds holds;

    @Inject
    Notes notes;

    @Inject
    AuthorityClock clock;

    @Inject
    Event<IncomingArrived> arrived;

    /** Something has come in: a task opens for the group that handles the case. */
    public void arrived(UUID subjectId, StepRun run) {
        deadlines.start(
                DeadlineRequest.of(GOAL, Start.on(StartKind.RECEIVED, clock.today()), SUBJECT, subjectId)
                        .inProceeding(run.id(), run.casefileId()),
                run.actor().id());
        holds.replied(run.id());
        arrived.fire(new IncomingArrived(subjectId, run.id(), run.casefileId()));
    }

    /** What has waited longest; the proceeding itself when nothing waits. */
    UUID oldest(UUID proceedingId) {
        return tasks.openOf(proceedingId).stream()
                .filter(task -> task.kind().equals(StepRun.taskOf(ReadIncoming.class)))
                .map(Task::subjectId)
                .findFirst()
                .orElse(proceedingId);
    }

    void read(ReadIncoming step, StepRun run) {
        list.running(oldest(run.id()))
                .forEach(deadline -> deadlines.meet(
                        deadline.id(), clock.instant(), run.actor().id()));
        if (step.note() != null) {
            notes.add(run.proceeding(), step.note());
        }
    }
}
