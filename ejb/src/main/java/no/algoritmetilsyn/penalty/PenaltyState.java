package no.algoritmetilsyn.penalty;

/** Where a coercive fine stands. */
public enum PenaltyState {
    /** It runs, or something of it is still to be claimed, paid or paid back. */
    RUNNING,
    CLOSED
}
