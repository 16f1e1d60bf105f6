package no.algoritmetilsyn.lawbook.change;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A column of a table of law, as a file has it.
 *
 * @param name of it in file and database
 * @param type what its cells may be
 * @param needed whether each row says something there
 * @param choices for a choice: what may be said; empty otherwise
 */
public record LawColumn(String name, Type type, boolean needed, Set<String> choices) {

    /** What a cell may be. */
    public enum Type {
        /** A short name of letters, digits and signs without blanks. */
        NAME,
        TEXT,
        /** {@code 2027-01-31}. */
        DATE,
        /** A whole number. */
        WHOLE,
        /** A number with a point before its decimals. */
        DECIMAL,
        /** {@code true} or {@code false}; empty is {@code false}. */
        YES_NO,
        /** One of some words. */
        CHOICE,
        /** Code of an act. */
        ACT,
        /** Code of a provision. */
        PROVISION,
        /** Code of a rule of deadlines. */
        RULE,
        /** Something that a row of the same table says already: a new word would need a new text or a new step. */
        KNOWN
    }

    static LawColumn needed(String name, Type type) {
        return new LawColumn(name, type, true, Set.of());
    }

    static LawColumn optional(String name, Type type) {
        return new LawColumn(name, type, false, Set.of());
    }

    static LawColumn choice(String name, boolean needed, Enum<?>... constants) {
        return new LawColumn(
                name,
                Type.CHOICE,
                needed,
                Arrays.stream(constants).map(Enum::name).collect(Collectors.toCollection(TreeSet::new)));
    }
}
