package no.algoritmetilsyn.algorithm.standard;

/** The two linked things of the register. */
public enum RecordKind {
    /** A system, as its provider makes it (AI Act, Annex VIII section A). */
    SYSTEM,
    /** A use that a deployer makes of a system (AI Act, Annex VIII section C): what the public meets. */
    USE
}
