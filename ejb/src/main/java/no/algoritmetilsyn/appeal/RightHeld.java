package no.algoritmetilsyn.appeal;

/** Whether somebody has a right to appeal. */
public enum RightHeld {
    YES,
    NO,
    /** Only the situation can tell: a person assesses it. */
    TO_BE_ASSESSED
}
