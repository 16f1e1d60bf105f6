package no.algoritmetilsyn.search.index;

/** What a text is to the record it belongs to; it decides how much a match in it weighs. */
public enum Role {
    /** The name: weighs most, and is suggested while somebody types. */
    NAME,
    /** A short summary. */
    SUMMARY,
    /** Any longer text. */
    BODY,
    /** The name of an organisation: weighs much, and is suggested while somebody types. */
    ORGANISATION,
    /** Found, but never shown: neither highlighted nor stored. */
    HIDDEN
}
