package no.algoritmetilsyn.algorithm;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.algoritmetilsyn.algorithm.FieldChange.Piece;
import no.algoritmetilsyn.algorithm.FieldChange.PieceKind;
import no.algoritmetilsyn.algorithm.standard.Content;
import no.algoritmetilsyn.algorithm.standard.RecordStandard;
import org.junit.jupiter.api.Test;

/** What changed between two versions, in words that a person reads. */
class RecordDiffWordsTest {

    private static List<FieldChange> diff(String older, String newer) {
        return RecordDiff.between(
                content(older), content(newer), RecordStandard.newest(), (field, word) -> "<" + word + ">");
    }

    private static Content content(String json) {
        return new Content(Json.createReader(new StringReader(json)).readObject());
    }

    private static String marked(FieldChange change) {
        return change.field() + ": "
                + change.pieces().stream()
                        .map(piece -> switch (piece.kind()) {
                            case KEPT -> piece.text();
                            case REMOVED -> "[-" + piece.text() + "]";
                            case ADDED -> "[+" + piece.text() + "]";
                        })
                        .collect(Collectors.joining());
    }

    @Test
    void one_word_of_a_sentence() {
        assertThat(diff("{\"purpose\": \"Vi brøyter hver natt.\"}", "{\"purpose\": \"Vi strør hver natt.\"}"))
                .extracting(RecordDiffWordsTest::marked)
                .containsExactly("purpose: Vi [-brøyter ][+strør ]hver natt.");
    }

    @Test
    void what_came_and_what_went() {
        assertThat(diff("{\"purpose\": \"Ruter\"}", "{\"name\": \"Brøyting\"}"))
                .extracting(RecordDiffWordsTest::marked)
                .containsExactly("name: [+Brøyting]", "purpose: [-Ruter]");
    }

    @Test
    void words_of_vocabularies_are_told_in_the_readers_language() {
        assertThat(diff(
                        "{\"status\": \"PILOT\", \"theme\": [\"WORK\"]}",
                        "{\"status\": \"IN_USE\", \"theme\": [\"WORK\", \"TAX\"]}"))
                .extracting(RecordDiffWordsTest::marked)
                .containsExactly("status: [-<PILOT>][+<IN_USE>]", "theme: [-<WORK>][+<WORK>, <TAX>]");
    }

    @Test
    void dates_are_told_in_the_readers_language() {
        assertThat(diff(
                        "{\"startDate\": \"2024-03-01\", \"assessments\": [{\"text\": \"DPIA\", \"date\": \"2024\"}]}",
                        "{\"startDate\": \"2025-01\", \"assessments\": [{\"text\": \"DPIA\", \"date\": \"2025\"}]}"))
                .extracting(RecordDiffWordsTest::marked)
                .containsExactly("startDate: [-<2024-03-01>][+<2025-01>]", "assessments: DPIA · [-<2024>][+<2025>]");
    }

    @Test
    void rows_are_lines() {
        assertThat(diff(
                        "{\"risks\": [{\"text\": \"Mørke\", \"measure\": \"Lys\"}]}",
                        "{\"risks\": [{\"text\": \"Mørke\", \"measure\": \"Lys\"}, {\"text\": \"Is\"}]}"))
                .extracting(change -> change.pieces().stream()
                        .filter(piece -> piece.kind() != PieceKind.REMOVED)
                        .map(Piece::text)
                        .collect(Collectors.joining()))
                .containsExactly("Mørke · Lys\nIs");
    }

    @Test
    void nothing_changed() {
        assertThat(diff("{\"name\": \"Lys\"}", "{\"name\": \"Lys\", \"purpose\": \"  \"}"))
                .isEmpty();
    }

    @Test
    void a_few_words_of_a_very_long_text() {
        String part = "Setning nummer en. Og en til! ".repeat(200);
        assertThat(diff(
                        "{\"description\": \"Før " + part + "Den var grønn her. " + part + "slutt\"}",
                        "{\"description\": \"Da " + part + "Den var blå her. " + part + "ende\"}"))
                .extracting(RecordDiffWordsTest::marked)
                .containsExactly("description: [-Før ][+Da ]" + part + "Den var [-grønn ][+blå ]her. " + part
                        + "[-slutt][+ende]");
    }

    @Test
    void very_long_texts_that_have_nothing_in_common_are_told_apart_as_wholes() {
        String older = "ord ".repeat(5_000).strip();
        assertThat(diff(
                        "{\"description\": \"" + older + "\"}",
                        "{\"description\": \"" + older.replace('o', 'O') + "\"}"))
                .singleElement()
                .satisfies(change -> assertThat(change.pieces())
                        .extracting(Piece::kind)
                        .containsExactly(PieceKind.REMOVED, PieceKind.ADDED));
    }

    /** What is kept and removed is the older text, what is kept and added the newer one, to the last space. */
    @Property(tries = 300)
    void the_pieces_make_up_both_texts(@ForAll String older, @ForAll String newer) {
        Content before = Content.NONE.with("purpose", older);
        Content after = Content.NONE.with("purpose", newer);
        List<FieldChange> changes = RecordDiff.between(before, after, RecordStandard.newest(), (field, word) -> word);
        if (before.equals(after)) {
            assertThat(changes).isEmpty();
        } else {
            List<Piece> pieces = changes.get(0).pieces();
            assertThat(joined(pieces, PieceKind.ADDED))
                    .isEqualTo(before.text("purpose").stripTrailing());
            assertThat(joined(pieces, PieceKind.REMOVED))
                    .isEqualTo(after.text("purpose").stripTrailing());
        }
    }

    private static String joined(List<Piece> pieces, PieceKind without) {
        return pieces.stream()
                .filter(piece -> piece.kind() != without)
                .map(Piece::text)
                .collect(Collectors.joining())
                .stripTrailing();
    }
}
