package no.algoritmetilsyn.lawbook.change;

import java.util.List;

/**
 * What is wrong with a line of a file.
 *
 * @param line counted from 1, the header included; 0 for the file as a whole
 * @param column the column; empty for the whole line
 * @param details what is filled into the sentence
 */
public record LineProblem(int line, String column, Code code, List<String> details) {

    /** What can be wrong. */
    public enum Code {
        /** Not UTF-8, or empty. */
        UNREADABLE,
        TOO_LARGE,
        UNKNOWN_COLUMN,
        DOUBLE_COLUMN,
        MISSING_COLUMN,
        /** Quotation marks that do not close, or stand in the middle. */
        QUOTES,
        /** More or fewer cells than there are columns; filled in: how many, and how many there are to be. */
        CELLS,
        MISSING,
        MALFORMED_NAME,
        MALFORMED_TEXT,
        MALFORMED_DATE,
        MALFORMED_WHOLE,
        MALFORMED_DECIMAL,
        MALFORMED_YES_NO,
        /** Filled in: what may be said. */
        NOT_A_CHOICE,
        /** Filled in: the name that nothing has. */
        UNKNOWN_REFERENCE,
        /** Filled in: the other line. */
        DOUBLE_ROW,
        ENDS_BEFORE_IT_BEGINS,
        /** Says another thing than the row of that name. Filled in: the columns. */
        CHANGES_ROW,
        /** Ends later than the row said so far, or not at all. Filled in: the day so far. */
        ENDS_LATER,
        /** Holds on days on which another row does. Filled in: that row. */
        OVERLAPS,
        /** What the former law said was used on days that the change takes in. Filled in: how often, and the last such day. */
        IN_USE,
        /** Filled in: the constraint of the database. */
        REFUSED_BY_DATABASE,
        /** Nothing is new in the file. */
        NOTHING_NEW
    }

    static LineProblem at(int line, String column, Code code, String... details) {
        return new LineProblem(line, column, code, List.of(details));
    }

    static LineProblem ofFile(Code code, String... details) {
        return at(0, "", code, details);
    }
}
