package no.algoritmetilsyn.outbox;

/** How far a notice has come. */
public enum NoticeState {
    PENDING,
    SENT,
    /** Given up, or nowhere to send it: an operator has to look at it, and somebody may have to write on paper. */
    FAILED
}
