package no.algoritmetilsyn.algorithm.standard;

/** What a field is to somebody who searches. */
public enum SearchRole {
    NAME,
    SUMMARY,
    ORGANISATION,
    BODY,
    /** Found by, never shown in a passage. */
    HIDDEN,
    /** Not searched. */
    NONE
}
