package no.algoritmetilsyn.letter.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.algoritmetilsyn.letter.text.Block;
import no.algoritmetilsyn.letter.text.BlockShape;
import no.algoritmetilsyn.letter.text.LetterText;

/**
 * What is different in one block of a letter.
 *
 * @param label what the block is called; where it has no name, the heading above it, and its id where there is none
 * @param before what stood there; empty when nothing did
 * @param after what stands there now; empty when nothing does
 */
public record BlockChange(String label, List<String> before, List<String> after) {

    /** What has changed from one text to another, in the order of the later. */
    static List<BlockChange> between(LetterText before, LetterText after) {
        Set<String> ids = new LinkedHashSet<>();
        after.blocks().forEach(block -> ids.add(block.id()));
        before.blocks().forEach(block -> ids.add(block.id()));
        List<BlockChange> changes = new ArrayList<>();
        for (String id : ids) {
            List<String> old = before.find(id).map(Block::lines).orElse(List.of());
            List<String> now = after.find(id).map(Block::lines).orElse(List.of());
            if (!old.equals(now)) {
                changes.add(new BlockChange(name(after.find(id).isPresent() ? after : before, id), old, now));
            }
        }
        return changes;
    }

    /** What was written where the template proposed something else. */
    static List<BlockChange> fromTemplate(LetterText text) {
        return text.blocks().stream()
                .filter(Block::isTyped)
                .filter(block -> !block.proposal().equals(block.lines()))
                .map(block -> new BlockChange(name(text, block.id()), block.proposal(), block.lines()))
                .toList();
    }

    private static String name(LetterText text, String id) {
        String name = id;
        for (Block block : text.blocks()) {
            if (block.id().equals(id)) {
                return block.label().isEmpty() ? name : block.label();
            }
            if (block.shape() == BlockShape.HEADING || block.shape() == BlockShape.SUBHEADING) {
                name = block.lines().get(0);
            }
        }
        return name;
    }
}
