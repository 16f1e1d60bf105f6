package no.algoritmetilsyn.algorithm.intake;

import java.util.List;

/**
 * What became of an import.
 *
 * @param remarks in the order of the rows, at most {@link #MOST} of each kind
 * @param changes the first records that the file of a trial would change, then those that it would create; none of other files
 */
public record ImportReport(ImportStatus status, List<Remark> remarks, List<ImportChange> changes) {

    /** Most remarks of a kind that are kept; all are counted. */
    public static final int MOST = 10_000;

    /** Remarks of one kind. */
    public List<Remark> remarks(Remark.Kind kind) {
        return remarks.stream().filter(remark -> remark.kind() == kind).toList();
    }
}
