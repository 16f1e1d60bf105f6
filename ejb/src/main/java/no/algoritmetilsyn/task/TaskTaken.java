package no.algoritmetilsyn.task;

import jakarta.ejb.ApplicationException;
import java.time.Instant;
import java.util.UUID;

/** Somebody else was faster: has claimed the task, or done it. The page tells who and when, and keeps what was typed. */
@ApplicationException(rollback = true)
public class TaskTaken extends RuntimeException {

    private final boolean done;
    private final UUID by;
    private final Instant at;

    /**
     * @param done whether the work is done, or only claimed
     * @param by account of the one who was faster
     * @param at when
     */
    public TaskTaken(boolean done, UUID by, Instant at) {
        super("Task taken");
        this.done = done;
        this.by = by;
        this.at = at;
    }

    /** Whether the work is done, or only claimed. */
    public boolean done() {
        return done;
    }

    /** Account of the one who was faster. */
    public UUID by() {
        return by;
    }

    /** When. */
    public Instant at() {
        return at;
    }
}
