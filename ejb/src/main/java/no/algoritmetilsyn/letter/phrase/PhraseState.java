package no.algoritmetilsyn.letter.phrase;

/** Where a version of a phrase stands. */
public enum PhraseState {
    /** Written, and offered nowhere. */
    DRAFT,
    /** Offered in letters. */
    PUBLISHED,
    /** No longer offered, or let go before it ever was. */
    WITHDRAWN
}
