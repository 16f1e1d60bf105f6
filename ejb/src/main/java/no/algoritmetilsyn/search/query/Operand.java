package no.algoritmetilsyn.search.query;

import java.util.List;

/**
 * One thing asked for.
 *
 * @param kind what it is
 * @param words its words in small letters; one, but for a phrase
 */
public record Operand(Kind kind, List<String> words) {

    /** What can be asked for. */
    public enum Kind {
        /** A word in any inflection. */
        WORD,
        /** Words that begin like this. */
        PREFIX,
        /** These words in this order. */
        PHRASE
    }

    /** The only or first word. */
    public String word() {
        return words.get(0);
    }
}
