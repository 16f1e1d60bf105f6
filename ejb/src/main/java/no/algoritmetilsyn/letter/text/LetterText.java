package no.algoritmetilsyn.letter.text;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The text of a letter: what its template gives, and what was typed. Never changed; each edit gives another.
 *
 * @param version of the template; a draft stays with the version that it began with until somebody takes the newer one
 * @param title what the letter is called, its first heading
 * @param blocks in the order in which they are read
 * @param homeless what was typed in blocks that are there no more; null when there is nothing, as in each letter that is submitted
 */
public record LetterText(
        @NotNull @Min(1) Integer version,
        @NotBlank @Size(max = 200) String title,
        @NotEmpty @Size(max = 300) List<@NotNull @Valid Block> blocks,
        @Size(max = 300) List<@NotNull @Valid HomelessText> homeless) {

    /** @throws IllegalArgumentException when two blocks have one id */
    public LetterText {
        blocks = List.copyOf(blocks);
        homeless = homeless == null || homeless.isEmpty() ? null : List.copyOf(homeless);
        Set<String> ids = new HashSet<>();
        blocks.forEach(block -> {
            if (!ids.add(block.id())) {
                throw new IllegalArgumentException("Two blocks are called " + block.id());
            }
        });
    }

    /** A text in which everything has its place. */
    public LetterText(Integer version, String title, List<Block> blocks) {
        this(version, title, blocks, null);
    }

    /** What was typed in blocks that are there no more; empty when there is nothing. */
    public List<HomelessText> withoutPlace() {
        return homeless == null ? List.of() : homeless;
    }

    /** What has this id among that which has no place. */
    public Optional<HomelessText> findHomeless(String id) {
        return withoutPlace().stream().filter(text -> text.id().equals(id)).findFirst();
    }

    /** The same text, with what was typed in these blocks set aside. */
    LetterText settingAside(List<Block> typed) {
        List<HomelessText> aside = new ArrayList<>(withoutPlace());
        int last = aside.stream()
                .mapToInt(text -> Integer.parseInt(text.id().substring(HomelessText.PREFIX.length())))
                .max()
                .orElse(0);
        for (Block block : typed) {
            if (!block.isBlank()) {
                aside.add(HomelessText.of(HomelessText.PREFIX + ++last, block));
            }
        }
        return new LetterText(version, title, blocks, aside);
    }

    /**
     * Gives what has no place another one, as a block that was added.
     *
     * @throws IllegalArgumentException when there is no such text, or it can not stand there
     */
    public LetterText place(String id, String after, String newId) {
        HomelessText text = findHomeless(id).orElseThrow(() -> new IllegalArgumentException("Not set aside: " + id));
        return add(after, newId, text.shape(), text.lines()).letGo(id);
    }

    /** Lets go of what has no place. */
    public LetterText letGo(String id) {
        return new LetterText(
                version,
                title,
                blocks,
                withoutPlace().stream().filter(text -> !text.id().equals(id)).toList());
    }

    /** The blocks of one part, in order. */
    public List<Block> blocksOf(LetterPart part) {
        return blocks.stream().filter(block -> block.part() == part).toList();
    }

    /** The block with this id. */
    public Optional<Block> find(String id) {
        return blocks.stream().filter(block -> block.id().equals(id)).findFirst();
    }

    /** The blocks that must be written and are not; a letter is ready when there are none. */
    public List<Block> missing() {
        return blocks.stream().filter(Block::isMissing).toList();
    }

    /**
     * Writes in a block.
     *
     * @throws IllegalArgumentException when there is no such block, or it is fixed
     */
    public LetterText write(String id, BlockShape shape, List<String> lines) {
        open(id);
        return changed(block -> block.id().equals(id) ? block.written(shape, lines) : block);
    }

    /**
     * Adds a block.
     *
     * @param after the block that it follows, one in which a case officer may write
     * @param id begins with {@code own-} and is not used yet
     * @throws IllegalArgumentException when it can not stand there
     */
    public LetterText add(String after, String id, BlockShape shape, List<String> lines) {
        Block place = open(after);
        List<Block> more = new ArrayList<>(blocks);
        more.add(blocks.indexOf(place) + 1, Block.added(id, place.part(), shape, lines));
        return new LetterText(version, title, more, homeless);
    }

    /**
     * Takes an added block away.
     *
     * @throws IllegalArgumentException when there is no such block, or it belongs to the template
     */
    public LetterText remove(String id) {
        if (open(id).use() != BlockUse.ADDED) {
            throw new IllegalArgumentException("Belongs to the template: " + id);
        }
        return new LetterText(
                version,
                title,
                blocks.stream().filter(block -> !block.id().equals(id)).toList(),
                homeless);
    }

    /** All that can be read in it, a line for each paragraph and point: what a search looks in. */
    public String plain() {
        return title + "\n"
                + blocks.stream().flatMap(block -> block.lines().stream()).collect(Collectors.joining("\n"));
    }

    /** The same text with each of its lines passed through something. */
    public LetterText mapping(UnaryOperator<String> change) {
        return changed(block -> new Block(
                block.id(),
                block.part(),
                block.shape(),
                block.use(),
                block.label(),
                block.lines().stream().map(change).toList(),
                block.proposal()));
    }

    private LetterText changed(UnaryOperator<Block> change) {
        return new LetterText(version, title, blocks.stream().map(change).toList(), homeless);
    }

    private Block open(String id) {
        return find(id).filter(block -> block.use().isOpen())
                .orElseThrow(() -> new IllegalArgumentException("Nobody writes in " + id));
    }
}
