package no.algoritmetilsyn.algorithm.intake;

/** Where an import stands. Texts under {@code algorithm.importState.<STATE>}. */
public enum ImportState {
    /** The file is being read; nothing in the register has changed. */
    STAGING,
    /** All of it is being written, in one transaction. */
    APPLYING,
    DONE,
    /** The file has been compared with the register, in which nothing has changed. */
    TRIED,
    CANCELLED,
    FAILED;

    /** Whether it may still be cancelled. */
    public boolean isRunning() {
        return this == STAGING || this == APPLYING;
    }
}
