package no.algoritmetilsyn.demand;

/** Where a point of a demand stands. */
public enum PointState {
    WAITING,
    ANSWERED,
    /** The answer was not enough: it waits for another, with a limit of its own. */
    ASKED_AGAIN,
    SUFFICIENT,
    NOT_NEEDED;

    /** Whether the body has to answer it. */
    public boolean isWaiting() {
        return this == WAITING || this == ASKED_AGAIN;
    }

    /** Whether it is not settled. */
    public boolean isOpen() {
        return isWaiting() || this == ANSWERED;
    }
}
