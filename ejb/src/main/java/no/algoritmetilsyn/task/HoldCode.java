package no.algoritmetilsyn.task;

/** What a task waits for. */
public enum HoldCode {
    ANSWER,
    OTHER_CASE,
    OTHER_AUTHORITY,
    EXPERT,
    INTERNAL,
    OTHER
}
