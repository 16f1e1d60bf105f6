package no.algoritmetilsyn.letter.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * One block of a letter.
 *
 * @param id the same in all languages and versions of a template; {@code own-…} in a block that was added
 * @param part where it stands
 * @param shape how it is set
 * @param use what a case officer may do with it
 * @param label what it is called where it is edited or missing; empty in a fixed block
 * @param lines its text: one, or one for each point of a list
 * @param proposal what the template proposed, in a block that was typed since; null in one that stands as the template left
 *     it; empty in one that was added
 */
public record Block(
        @NotBlank @Size(max = 40) String id,
        @NotNull LetterPart part,
        @NotNull BlockShape shape,
        @NotNull BlockUse use,
        @NotNull @Size(max = 200) String label,
        @NotEmpty @Size(max = 100) List<@NotNull @Size(max = 20_000) String> lines,
        List<String> proposal) {

    private static final String ADDED = "own-";

    /** @throws IllegalArgumentException when the parts do not fit each other */
    public Block {
        lines = List.copyOf(lines);
        proposal = proposal == null ? null : List.copyOf(proposal);
        if (lines.isEmpty() || shape.isSingle() && lines.size() > 1) {
            throw new IllegalArgumentException("A " + shape + " of " + lines.size() + " lines");
        }
        if (id.startsWith(ADDED) != (use == BlockUse.ADDED)) {
            throw new IllegalArgumentException("A block is added when its id says so: " + id);
        }
        if (use == BlockUse.FIXED && proposal != null) {
            throw new IllegalArgumentException("Nobody types in a fixed block: " + id);
        }
    }

    /** A block that a case officer adds. */
    static Block added(String id, LetterPart part, BlockShape shape, List<String> lines) {
        return new Block(id, part, shape, BlockUse.ADDED, "", lines, List.of());
    }

    /** Whether a case officer has written it. */
    public boolean isTyped() {
        return proposal != null;
    }

    /** Whether it must be written and is not: as the template left it, or empty. */
    public boolean isMissing() {
        return use == BlockUse.REQUIRED && (!isTyped() || isBlank());
    }

    /** Whether nothing can be read in it. */
    public boolean isBlank() {
        return lines.stream().allMatch(String::isBlank);
    }

    /** The same block with something else written in it. */
    Block written(BlockShape newShape, List<String> newLines) {
        return new Block(id, part, newShape, use, label, newLines, isTyped() ? proposal : lines);
    }

    /** This block of a newer template with what was typed in an older one. */
    Block keeping(Block typed) {
        return new Block(id, part, typed.shape, use, label, typed.lines, lines);
    }

    Block in(LetterPart newPart) {
        return new Block(id, newPart, shape, use, label, lines, proposal);
    }
}
