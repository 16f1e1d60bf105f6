package no.algoritmetilsyn.search.index;

/**
 * What somebody may be typing.
 *
 * @param text the whole text
 * @param kind what it is
 */
public record Suggestion(String text, Kind kind) {

    /** What is suggested. */
    public enum Kind {
        /** The name of a record. */
        NAME,
        /** The name of an organisation. */
        ORGANISATION,
        /** A word that several records hold. */
        WORD
    }
}
