package no.algoritmetilsyn.platform.web;

/** The faces of the application; they may be bound to different hosts. */
public enum Face {
    /** Anybody: plain HTML, stateless, works without JavaScript, no session. */
    PUBLIC,
    /** Those who are supervised, logged in. */
    BODY,
    /** Those who supervise, logged in. */
    STAFF;

    /** Whether its pages keep their state in a session and use PrimeFaces. */
    public boolean isStateful() {
        return this != PUBLIC;
    }
}
