package no.algoritmetilsyn.letter.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.algoritmetilsyn.letter.text.Block;
import no.algoritmetilsyn.letter.text.BlockShape;
import no.algoritmetilsyn.letter.text.BlockUse;
import no.algoritmetilsyn.letter.text.LetterPart;
import no.algoritmetilsyn.letter.text.LetterText;
import org.junit.jupiter.api.Test;

/** What has changed in a letter is told with words that stand in the letter. */
class BlockChangeTest {

    @Test
    void a_block_without_a_name_is_called_by_the_heading_above_it() {
        assertThat(BlockChange.between(text("", "Før"), text("", "Etter")))
                .containsExactly(new BlockChange("Hvorfor", List.of("Før"), List.of("Etter")));
    }

    @Test
    void one_with_a_name_is_called_by_it() {
        assertThat(BlockChange.between(text("Begrunnelse", "Før"), text("Begrunnelse", "Etter")))
                .extracting(BlockChange::label)
                .containsExactly("Begrunnelse");
    }

    @Test
    void where_there_is_neither_it_is_its_id() {
        var before = new LetterText(1, "Svar", List.of(block("reasons", BlockShape.PARAGRAPH, "", "Før")));
        var after = new LetterText(1, "Svar", List.of(block("reasons", BlockShape.PARAGRAPH, "", "Etter")));
        assertThat(BlockChange.between(before, after))
                .extracting(BlockChange::label)
                .containsExactly("reasons");
    }

    private static LetterText text(String label, String words) {
        return new LetterText(
                1,
                "Svar",
                List.of(
                        block("why", BlockShape.HEADING, "", "Hvorfor"),
                        block("reasons", BlockShape.PARAGRAPH, label, words)));
    }

    private static Block block(String id, BlockShape shape, String label, String words) {
        return new Block(id, LetterPart.BODY, shape, BlockUse.FIXED, label, List.of(words), null);
    }
}
