package no.algoritmetilsyn.algorithm;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.List;
import no.algoritmetilsyn.algorithm.FieldChange.Piece;
import no.algoritmetilsyn.algorithm.FieldChange.PieceKind;
import no.algoritmetilsyn.algorithm.standard.Content;
import no.algoritmetilsyn.algorithm.standard.RecordStandard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordDiffTest {

    private static final RecordStandard STANDARD = RecordStandard.newest();

    private static List<FieldChange> between(Content older, Content newer) {
        return RecordDiff.between(older, newer, STANDARD, (field, word) -> "<" + word + ">");
    }

    private static List<Piece> pieces(String older, String newer) {
        List<FieldChange> changes = between(Content.NONE.with("purpose", older), Content.NONE.with("purpose", newer));
        return changes.isEmpty() ? List.of() : changes.get(0).pieces();
    }

    private static String joined(List<Piece> pieces, PieceKind left) {
        return pieces.stream()
                .filter(piece -> piece.kind() != left)
                .map(Piece::text)
                .reduce("", String::concat);
    }

    @Test
    void a_sentence_added_at_the_end_leaves_the_word_before_it() {
        assertThat(pieces("Et menneske avgjør.", "Et menneske avgjør. Alltid."))
                .containsExactly(
                        new Piece(PieceKind.KEPT, "Et menneske avgjør. "), new Piece(PieceKind.ADDED, "Alltid."));
    }

    @ParameterizedTest
    @CsvSource({
        "ett to tre, ett fire tre",
        "ett to tre, tre to ett",
        "ett, ett to",
        "ett to, ett",
        "alt er nytt, ingenting likt",
        "ett  to, ett to"
    })
    void both_texts_can_be_put_together_again(String older, String newer) {
        List<Piece> pieces = pieces(older, newer);
        assertThat(joined(pieces, PieceKind.ADDED).stripTrailing()).isEqualTo(older);
        assertThat(joined(pieces, PieceKind.REMOVED).stripTrailing()).isEqualTo(newer);
    }

    @Test
    void a_field_that_is_filled_in_or_emptied_is_one_piece() {
        assertThat(pieces("", "Ny tekst")).containsExactly(new Piece(PieceKind.ADDED, "Ny tekst"));
        assertThat(pieces("Gammel tekst", "")).containsExactly(new Piece(PieceKind.REMOVED, "Gammel tekst"));
    }

    @Test
    void words_of_a_vocabulary_are_those_of_the_reader_and_fields_stand_in_the_order_of_the_page() {
        Content older = Content.NONE.with("riskClass", "HIGH").with("status", "IN_USE");
        Content newer = Content.NONE
                .with("riskClass", "MINIMAL")
                .with("status", "RETIRED")
                .with("theme", Json.createArrayBuilder().add("WORK").build());
        assertThat(between(older, newer))
                .extracting(FieldChange::field)
                .containsExactly("status", "theme", "riskClass");
        assertThat(between(older, newer).get(0).pieces())
                .containsExactly(new Piece(PieceKind.REMOVED, "<IN_USE>"), new Piece(PieceKind.ADDED, "<RETIRED>"));
    }

    @Test
    void what_is_the_same_has_no_difference() {
        assertThat(pieces("Likt", "Likt")).isEmpty();
    }
}
