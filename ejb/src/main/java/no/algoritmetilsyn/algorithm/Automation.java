package no.algoritmetilsyn.algorithm;

/** Who has the last word: the algorithm or a human being (personvernforordningen art. 22). */
public enum Automation {
    SUPPORT,
    PARTIAL,
    FULL,
    /** The record does not say. */
    UNKNOWN;

    static Automation of(String word) {
        return word.isEmpty() ? UNKNOWN : valueOf(word);
    }
}
