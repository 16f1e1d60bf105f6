package no.algoritmetilsyn.outbox;

/** A way out of the system; one class each knows how to use it. */
public enum Channel {
    MAIL
}
