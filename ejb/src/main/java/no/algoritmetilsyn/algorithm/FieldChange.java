package no.algoritmetilsyn.algorithm;

import java.util.List;

/**
 * How a field differs between two versions.
 *
 * @param field id of the field
 * @param pieces the text of both, in order, piece by piece
 */
public record FieldChange(String field, List<Piece> pieces) {

    /** Whether a piece stands in both, only in the older or only in the newer. */
    public enum PieceKind {
        KEPT,
        REMOVED,
        ADDED
    }

    /** A stretch of words. */
    public record Piece(PieceKind kind, String text) {}
}
