package no.algoritmetilsyn.task;

/** What was done with a task itself, beside the work. */
public enum MoveKind {
    CLAIMED,
    RELEASED,
    ASSIGNED,
    HELD,
    WOKEN,
    UNDONE
}
