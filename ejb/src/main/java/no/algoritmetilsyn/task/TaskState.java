package no.algoritmetilsyn.task;

/** Where a piece of work stands. */
public enum TaskState {
    OPEN,
    DONE,
    CANCELLED;

    /** Whether somebody still has to do it. */
    public boolean isOpen() {
        return this == OPEN;
    }
}
