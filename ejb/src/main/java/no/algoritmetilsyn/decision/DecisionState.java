package no.algoritmetilsyn.decision;

/** Where a decision stands. */
public enum DecisionState {
    /** The advance notice is written. */
    NOTICE,
    /** The body has the notice and can say something. */
    HEARING,
    /** What the body has said is assessed. */
    ASSESSING,
    /** The decision is written, signed and sent. */
    WRITING,
    /** It is sent, and can be appealed. */
    MADE,
    /** The time to appeal it has passed. */
    FINAL,
    /** The authority has taken it back by itself, as if it had never been made. */
    REVERSED,
    /** The authority has taken it back by itself, from then on. */
    WITHDRAWN,
    /** Nothing will be decided, and the body has to be told. */
    ENDING,
    /** It ended without a decision. */
    ENDED;

    /** Whether it is not made, and still may be. */
    public boolean isUndecided() {
        return this == NOTICE || this == HEARING || this == ASSESSING || this == WRITING;
    }

    /** Whether the authority has decided, and the body knows. */
    public boolean isMade() {
        return holds() || this == REVERSED || this == WITHDRAWN;
    }

    /** Whether what was decided holds, as far as no appeal has changed it. */
    public boolean holds() {
        return this == MADE || this == FINAL;
    }
}
