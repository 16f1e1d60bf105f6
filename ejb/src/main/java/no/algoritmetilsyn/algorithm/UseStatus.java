package no.algoritmetilsyn.algorithm;

/** Where a use, or a system, stands in its life. */
public enum UseStatus {
    PLANNED,
    DEVELOPMENT,
    PILOT,
    IN_USE,
    SUSPENDED,
    RETIRED,
    /** The record does not say. */
    UNKNOWN;

    /** Whether it decides over people today. */
    public boolean isRunning() {
        return this == IN_USE || this == PILOT;
    }

    static UseStatus of(String word) {
        return word.isEmpty() ? UNKNOWN : valueOf(word);
    }
}
