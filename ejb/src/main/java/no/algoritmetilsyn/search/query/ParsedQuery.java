package no.algoritmetilsyn.search.query;

import java.util.List;

/**
 * A query understood.
 *
 * @param words plain words, of which a record need not hold all
 * @param required each a list of alternatives, of which a record must hold one: phrases, words with {@code +}, words
 *     with {@code OR} between them, beginnings of words
 * @param excluded what a record must not hold
 * @param identifiers numbers and references the text may be, without blanks, in small letters
 */
public record ParsedQuery(
        List<String> words, List<List<Operand>> required, List<Operand> excluded, List<String> identifiers) {

    /** Copies what it gets. */
    public ParsedQuery {
        words = List.copyOf(words);
        required = List.copyOf(required);
        excluded = List.copyOf(excluded);
        identifiers = List.copyOf(identifiers);
    }

    /** Whether nothing is asked for, so that every record answers. */
    public boolean isEmpty() {
        return words.isEmpty() && required.isEmpty() && excluded.isEmpty() && identifiers.isEmpty();
    }
}
