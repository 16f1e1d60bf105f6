package no.algoritmetilsyn.letter.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.algoritmetilsyn.letter.text.TextDifference.Kind;

/**
 * A draft on a newer version of its template. Each block that was typed is either in the text or among those that have lost
 * their place, once, as it was typed: nothing typed is dropped.
 *
 * @param text the newer version, with what was typed where its place is still there, and the rest set aside in it
 * @param differences what the newer version has changed
 * @param homeless typed blocks that lose their place, in the order of the draft; a person places them anew or lets them go
 */
public record TextMerge(LetterText text, List<TextDifference> differences, List<Block> homeless) {

    /**
     * Merges.
     *
     * @param draft the text as it was typed on an older version, or with older data
     * @param newer what the template gives now
     */
    public static TextMerge of(LetterText draft, LetterText newer) {
        return new Merging(draft, newer).run();
    }

    private static final class Merging {

        private final LetterText draft;
        private final LetterText newer;
        private final Map<String, Block> given = new LinkedHashMap<>();
        /** What was added, by the block of the template that it follows. */
        private final Map<String, List<Block>> added = new HashMap<>();

        private final List<Block> text = new ArrayList<>();
        private final List<TextDifference> differences = new ArrayList<>();
        private final Set<Block> homeless = new HashSet<>();

        Merging(LetterText draft, LetterText newer) {
            this.draft = draft;
            this.newer = newer;
            String place = "";
            for (Block block : draft.blocks()) {
                if (block.use() == BlockUse.ADDED) {
                    added.computeIfAbsent(place, anchor -> new ArrayList<>()).add(block);
                } else {
                    given.put(block.id(), block);
                    place = block.id();
                }
            }
        }

        TextMerge run() {
            if (!draft.title().equals(newer.title())) {
                differences.add(new TextDifference(Kind.TITLE, "", List.of(draft.title()), List.of(newer.title())));
            }
            newer.blocks().forEach(this::take);
            given.values().forEach(this::gone);
            added.values().forEach(homeless::addAll);
            List<Block> lost =
                    draft.blocks().stream().filter(homeless::contains).toList();
            return new TextMerge(
                    new LetterText(newer.version(), newer.title(), text, draft.homeless()).settingAside(lost),
                    List.copyOf(differences),
                    lost);
        }

        private void take(Block block) {
            Block old = given.remove(block.id());
            if (old == null) {
                differ(Kind.NEW, block.id(), List.of(), block.lines());
                text.add(block);
                return;
            }
            text.add(old.isTyped() ? typed(old, block) : untouched(old, block));
            if (old.use() != block.use() && block.use() == BlockUse.REQUIRED) {
                differ(Kind.REQUIRED, block.id(), old.lines(), block.lines());
            }
            if (block.use().isOpen()) {
                added(block).forEach(more -> text.add(more.in(block.part())));
            } else {
                homeless.addAll(added(block));
            }
        }

        private List<Block> added(Block after) {
            List<Block> blocks = added.remove(after.id());
            return blocks == null ? List.of() : blocks;
        }

        private Block typed(Block old, Block block) {
            if (!block.use().isOpen()) {
                differ(Kind.FIXED, block.id(), old.lines(), block.lines());
                homeless.add(old);
                return block;
            }
            if (!old.proposal().equals(block.lines())) {
                differ(Kind.PROPOSAL, block.id(), old.proposal(), block.lines());
            }
            return block.keeping(old);
        }

        private Block untouched(Block old, Block block) {
            if (!old.lines().equals(block.lines()) || old.shape() != block.shape()) {
                differ(Kind.CHANGED, block.id(), old.lines(), block.lines());
            }
            return block;
        }

        private void gone(Block block) {
            differ(Kind.GONE, block.id(), block.lines(), List.of());
            if (block.isTyped()) {
                homeless.add(block);
            }
        }

        private void differ(Kind kind, String id, List<String> before, List<String> after) {
            differences.add(new TextDifference(kind, id, before, after));
        }
    }
}
