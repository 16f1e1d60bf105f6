package no.algoritmetilsyn.deadline;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** Lets another limit run in the place of one that has passed, as when more time that was asked for in time is given late. */
@Dependent
public class LimitsAnew {

    @Inject
    Deadlines deadlines;

    @Inject
    Event<DeadlineMoved> moved;

    /** Records the first as passed, and starts the other: what waited for the first, such as a timer, waits for the other. */
    public Deadline begin(UUID passed, DeadlineRequest request, UUID actorId) {
        Instant due = deadlines.lapse(passed, actorId).dueInstant().orElse(null);
        Deadline next = deadlines.start(request, actorId);
        moved.fire(DeadlineMoved.of(next, due, actorId));
        return next;
    }
}
