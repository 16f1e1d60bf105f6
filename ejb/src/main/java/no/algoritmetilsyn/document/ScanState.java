package no.algoritmetilsyn.document;

/** What is known of a file and viruses. */
public enum ScanState {
    /** No scanner has seen it yet: it is kept, and opened with care. */
    NOT_SCANNED,
    CLEAN,
    /** It is kept as evidence and given to nobody. */
    INFECTED;

    /** Whether the file may leave the system. */
    public boolean mayBeOpened() {
        return this != INFECTED;
    }
}
