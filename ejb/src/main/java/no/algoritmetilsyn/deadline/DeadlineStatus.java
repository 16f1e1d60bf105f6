package no.algoritmetilsyn.deadline;

/** Where a deadline is; that it is overdue follows from the clock and is not a status. */
public enum DeadlineStatus {
    RUNNING,
    SUSPENDED,
    /** Something has cut it off; it begins anew when that is over, at its full length. */
    INTERRUPTED,
    MET,
    LAPSED;

    /** Whether it still waits for something to happen. */
    public boolean isOpen() {
        return this == RUNNING || isStandingStill();
    }

    /** Whether it waits to go on or to begin anew, so that its last day says nothing now. */
    public boolean isStandingStill() {
        return this == SUSPENDED || this == INTERRUPTED;
    }
}
