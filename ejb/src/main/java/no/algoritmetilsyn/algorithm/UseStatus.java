package no.algoritmetilsyn.algorithm;

/** Where a use stands in its life. */
public enum UseStatus {
    PLANNED,
    IN_USE,
    SUSPENDED,
    RETIRED;

    /** Whether it decides over people today. */
    public boolean isRunning() {
        return this == IN_USE;
    }
}
