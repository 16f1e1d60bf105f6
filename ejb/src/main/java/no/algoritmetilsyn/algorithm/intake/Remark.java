package no.algoritmetilsyn.algorithm.intake;

import java.util.List;

/**
 * Something to say about a row of a file.
 *
 * @param row from 1; 0 for the file as a whole
 * @param code a {@link no.algoritmetilsyn.algorithm.intake.file.Rejection} or a {@link
 *     no.algoritmetilsyn.algorithm.intake.file.RowNote}; for a missing record the id of it
 * @param details what belongs into the text
 */
public record Remark(Kind kind, long row, String code, List<String> details) {

    /** What a remark is about. */
    public enum Kind {
        /** The row was not taken. */
        REJECTED,
        /** The row was taken. */
        NOTE,
        /** A record of the series is not in the file. */
        MISSING
    }
}
