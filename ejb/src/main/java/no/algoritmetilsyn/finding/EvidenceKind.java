package no.algoritmetilsyn.finding;

/** What shows a fact. */
public enum EvidenceKind {
    /** A document of the case, by its number in the journal. */
    DOCUMENT,
    /** The record of a visit, by its number. */
    VISIT,
    /** What the body has answered to a point of a demand. */
    ANSWER
}
