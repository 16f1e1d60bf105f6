package no.algoritmetilsyn.casefile;

/** What one case has to do with another. */
public enum CaseRelation {
    SAME_MATTER,
    SAME_BODY,
    SAME_ALGORITHM,
    /** Read from left to right: the first case continues what the other began. */
    FOLLOWS
}
