package no.algoritmetilsyn.demand;

/** Where a demand stands. */
public enum DemandState {
    /** Somebody writes it. */
    DRAFT,
    /** Somebody else is to approve it. */
    FOR_APPROVAL,
    /** The body has it and is to answer. */
    SENT,
    /** The body has handed in answers, which are to be assessed. */
    ANSWERED,
    /** No point is open any more. */
    ASSESSED,
    /** It was ended before all points were settled, for a reason. */
    CLOSED;

    /** Whether anything is still to be done. */
    public boolean isOpen() {
        return this != ASSESSED && this != CLOSED;
    }
}
