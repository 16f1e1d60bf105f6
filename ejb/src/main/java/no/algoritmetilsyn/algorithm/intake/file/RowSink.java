package no.algoritmetilsyn.algorithm.intake.file;

import java.util.List;

/** Takes what is read from a file, in its order. */
public interface RowSink {

    /** A row that can be imported. */
    void row(FileRow row);

    /** A row that cannot. */
    void rejected(long row, Rejection reason, List<String> details);

    /** Something about a row, or about the file as a whole (row 0). */
    void note(long row, RowNote note, List<String> details);
}
