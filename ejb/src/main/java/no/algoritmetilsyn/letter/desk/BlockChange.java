package no.algoritmetilsyn.letter.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.algoritmetilsyn.letter.text.Block;
import no.algoritmetilsyn.letter.text.LetterText;

/**
 * What is different in one block of a letter.
 *
 * @param label what the block is called; its id where it has no name
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
                String label = after.find(id)
                        .or(() -> before.find(id))
                        .map(Block::label)
                        .orElse("");
                changes.add(new BlockChange(label.isEmpty() ? id : label, old, now));
            }
        }
        return changes;
    }

    /** What was written where the template proposed something else. */
    static List<BlockChange> fromTemplate(LetterText text) {
        return text.blocks().stream()
                .filter(Block::isTyped)
                .filter(block -> !block.proposal().equals(block.lines()))
                .map(block -> new BlockChange(
                        block.label().isEmpty() ? block.id() : block.label(), block.proposal(), block.lines()))
                .toList();
    }
}
