package no.algoritmetilsyn.deadline;

/** Where a deadline is; that it is overdue follows from the clock and is not a status. */
public enum DeadlineStatus {
    RUNNING,
    SUSPENDED,
    MET,
    LAPSED;

    /** Whether it still waits for something to happen. */
    public boolean isOpen() {
        return this == RUNNING || this == SUSPENDED;
    }
}
