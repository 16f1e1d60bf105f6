package no.algoritmetilsyn.letter.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Writes in a draft of a letter. Blocks that are not named stay as they are.
 *
 * @param letter the draft
 * @param version of the letter that was read; null when that is not to be compared
 * @param blocks what was written
 * @param enclosures files of the case that go with it, all of them
 * @param template version of the newer template that the draft is brought to, after what was written in it; null when it stays with
 *     its own
 */
@Step(
        act = Act.LETTER_WRITE,
        page = LetterPage.ADDRESS,
        path = "brev-tekst",
        event = "LETTER_WRITTEN",
        changesState = false)
public record WriteLetter(
        @NotNull UUID letter,
        Integer version,
        @Size(max = 50) List<@Valid @NotNull WrittenBlock> blocks,
        @Size(max = 20) List<@Valid @NotNull Enclosure> enclosures,
        Integer template) {

    /** One by which the draft stays with its template. */
    public WriteLetter(UUID letter, Integer version, List<WrittenBlock> blocks, List<Enclosure> enclosures) {
        this(letter, version, blocks, enclosures, null);
    }

    /**
     * What was written in one block.
     *
     * @param block its id; null for one that is added; {@code homeless-…} for what was typed in a block that is there no more
     * @param after id of the block that an added one follows; null for one that is there; with the id of what has no place, where
     *     it is to stand
     * @param text a line for each point of a list; nothing lets an added block go, and what has no place, and gives an open one back
     *     what was proposed
     */
    public record WrittenBlock(
            @Size(max = 40) String block, @Size(max = 40) String after, @Size(max = 20_000) String text) {}

    /**
     * A file that goes with a letter.
     *
     * @param file its id
     */
    public record Enclosure(@NotNull UUID file) {}
}
