package no.algoritmetilsyn.deadline;

/** What was done to a deadline. */
public enum ChangeKind {
    CORRECTED,
    CONFIRMED,
    RECLASSIFIED,
    EXTENDED,
    SUSPENDED,
    RESUMED,
    INTERRUPTED,
    RESTARTED,
    MET,
    LAPSED;

    /** Whether the one who does it must say why. */
    public boolean needsReason() {
        return this != CONFIRMED && this != MET && this != LAPSED;
    }
}
