package no.algoritmetilsyn.casefile.consequence;

/** What sort of thing has moved. */
public enum ConsequenceKind {
    /** What has accrued, in whole kroner. */
    AMOUNT,
    /** What was claimed already and is due no longer, in whole kroner. */
    CLAIM,
    /** A letter that has not left says something else than the facts. */
    LETTER,
    /** A task is due on another day, or is about a letter that is wrong now. */
    TASK,
    /** A deadline ends on another day. */
    DEADLINE
}
