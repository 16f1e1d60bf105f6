package no.algoritmetilsyn.complaint;

/** Where a complaint stands. */
public enum ComplaintStatus {
    RECEIVED,
    IN_HAND,
    ANSWERED,
    NOTED;

    /** Whether the authority still has something to do. */
    public boolean isOpen() {
        return this == RECEIVED || this == IN_HAND;
    }
}
