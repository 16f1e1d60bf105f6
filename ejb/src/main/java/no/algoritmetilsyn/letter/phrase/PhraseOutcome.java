package no.algoritmetilsyn.letter.phrase;

/** In letters with which outcome a phrase is offered. */
public enum PhraseOutcome {
    /** In all. */
    ANY,
    /** In those that tell a decision which can be appealed. */
    DECISION,
    /** In those that tell none. */
    NO_DECISION;

    boolean fits(boolean decision) {
        return this == ANY || decision == (this == DECISION);
    }
}
