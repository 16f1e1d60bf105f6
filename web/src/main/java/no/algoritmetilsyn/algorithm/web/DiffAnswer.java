package no.algoritmetilsyn.algorithm.web;

import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.algorithm.FieldChange;

/**
 * What differs between two versions of a record.
 *
 * @param from number of the older
 * @param to number of the newer
 * @param changes field by field
 */
record DiffAnswer(UUID id, int from, int to, List<Change> changes) {

    /**
     * How a field differs.
     *
     * @param field its id
     * @param pieces the text of both, in order; words of vocabularies are in the reader's language
     */
    record Change(String field, List<Piece> pieces) {

        static Change of(FieldChange change) {
            return new Change(
                    change.field(),
                    change.pieces().stream()
                            .map(piece -> new Piece(piece.kind(), piece.text()))
                            .toList());
        }
    }

    /**
     * A stretch of words.
     *
     * @param kind whether it stands in both, only in the older or only in the newer
     */
    record Piece(FieldChange.PieceKind kind, String text) {}
}
