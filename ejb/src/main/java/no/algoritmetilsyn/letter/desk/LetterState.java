package no.algoritmetilsyn.letter.desk;

/** Where a letter stands. */
public enum LetterState {
    /** It is being written. */
    DRAFT,
    /** It was submitted, and waits for somebody who approves it. */
    FOR_APPROVAL,
    /** It is signed and not sent yet. */
    APPROVED,
    /** It has left. */
    SENT,
    /** It was let go and never sent. */
    DISCARDED;

    /** Whether it may still be sent. */
    public boolean isOpen() {
        return this != SENT && this != DISCARDED;
    }
}
