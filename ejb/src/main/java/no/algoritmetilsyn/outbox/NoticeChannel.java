package no.algoritmetilsyn.outbox;

/** A way on which a notice leaves; one class each knows how to use it. */
public enum NoticeChannel {
    MAIL
}
