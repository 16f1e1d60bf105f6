package no.algoritmetilsyn.algorithm.intake;

/** Where an import stands. Texts under {@code algorithm.importState.<STATE>}. */
public enum ImportState {
    /** The file is being read; nothing in the register has changed. */
    STAGING,
    /** All of it is being written, in one transaction. */
    APPLYING,
    DONE,
    CANCELLED,
    FAILED;

    /** Whether it may still be cancelled. */
    public boolean isRunning() {
        return this == STAGING || this == APPLYING;
    }
}
