package no.algoritmetilsyn.letter.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.algoritmetilsyn.letter.text.TextDifference.Kind;
import org.junit.jupiter.api.Test;

class TextMergeTest {

    private static final LetterText OLD = text(
            1,
            block("greeting", BlockUse.FIXED, "Hei."),
            block("reason", BlockUse.REQUIRED, "[Skriv hvorfor.]"),
            block("help", BlockUse.OPEN, "Ring oss."),
            block("law", BlockUse.FIXED, "Etter § 11."));

    @Test
    void an_untouched_draft_becomes_the_newer_version() {
        LetterText newer =
                text(2, block("greeting", BlockUse.FIXED, "God dag."), block("law", BlockUse.FIXED, "Etter § 17."));
        TextMerge merge = TextMerge.of(OLD, newer);
        assertThat(merge.text()).isEqualTo(newer);
        assertThat(merge.homeless()).isEmpty();
        assertThat(merge.differences())
                .extracting(TextDifference::kind, TextDifference::id)
                .containsExactly(
                        tuple(Kind.CHANGED, "greeting"),
                        tuple(Kind.CHANGED, "law"),
                        tuple(Kind.GONE, "reason"),
                        tuple(Kind.GONE, "help"));
    }

    @Test
    void what_was_typed_stays_and_the_new_proposal_is_told() {
        LetterText draft = OLD.write("help", BlockShape.PARAGRAPH, List.of("Skriv til oss."))
                .add("help", "own-1", BlockShape.LIST, List.of("ett", "to"));
        LetterText newer = text(
                2,
                block("new", BlockUse.FIXED, "Nytt."),
                block("help", BlockUse.OPEN, "Ring oss på dagtid."),
                block("reason", BlockUse.REQUIRED, "[Skriv hvorfor.]"));
        TextMerge merge = TextMerge.of(draft, newer);
        assertThat(merge.text().blocks()).extracting(Block::id).containsExactly("new", "help", "own-1", "reason");
        assertThat(merge.text().find("help").orElseThrow().lines()).containsExactly("Skriv til oss.");
        assertThat(merge.text().find("help").orElseThrow().proposal()).containsExactly("Ring oss på dagtid.");
        assertThat(merge.text().missing()).extracting(Block::id).containsExactly("reason");
        assertThat(merge.differences())
                .contains(new TextDifference(
                        Kind.PROPOSAL, "help", List.of("Ring oss."), List.of("Ring oss på dagtid.")));
        assertThat(merge.homeless()).isEmpty();
    }

    @Test
    void what_has_lost_its_place_is_handed_back_in_order() {
        LetterText draft = OLD.write("reason", BlockShape.PARAGRAPH, List.of("Kommunen svarer ikke."))
                .add("reason", "own-1", BlockShape.PARAGRAPH, List.of("Vi har purret."))
                .write("help", BlockShape.PARAGRAPH, List.of("Skriv til oss."));
        LetterText newer = text(2, block("help", BlockUse.FIXED, "Ring oss."));
        TextMerge merge = TextMerge.of(draft, newer);
        assertThat(merge.text().blocks()).isEqualTo(newer.blocks());
        assertThat(merge.homeless()).extracting(Block::id).containsExactly("reason", "own-1", "help");
        assertThat(merge.text().withoutPlace())
                .extracting(HomelessText::id, HomelessText::lines)
                .containsExactly(
                        tuple("homeless-1", List.of("Kommunen svarer ikke.")),
                        tuple("homeless-2", List.of("Vi har purret.")),
                        tuple("homeless-3", List.of("Skriv til oss.")));
        assertThat(merge.differences()).extracting(TextDifference::kind).contains(Kind.FIXED, Kind.GONE);
    }

    @Test
    void what_has_no_place_is_given_one_or_let_go_by_a_person_and_waits_until_then() {
        LetterText draft = OLD.write("reason", BlockShape.PARAGRAPH, List.of("Kommunen svarer ikke."));
        LetterText newer = text(2, block("help", BlockUse.OPEN, "Ring oss."));
        LetterText taken = TextMerge.of(draft, newer).text();
        LetterText evenLater = TextMerge.of(taken, text(3, block("help", BlockUse.OPEN, "Skriv til oss.")))
                .text();
        assertThat(evenLater.withoutPlace()).isEqualTo(taken.withoutPlace());
        assertThat(taken.place("homeless-1", "help", "own-1").plain()).contains("Kommunen svarer ikke.");
        assertThat(taken.place("homeless-1", "help", "own-1").withoutPlace()).isEmpty();
        assertThat(taken.letGo("homeless-1")).isEqualTo(newer);
        assertThatThrownBy(() -> taken.place("homeless-2", "help", "own-1"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_block_that_must_be_written_now_is_told() {
        LetterText newer = text(2, block("help", BlockUse.REQUIRED, "Ring oss."));
        assertThat(TextMerge.of(OLD, newer).differences())
                .contains(new TextDifference(Kind.REQUIRED, "help", List.of("Ring oss."), List.of("Ring oss.")));
    }

    @Test
    void only_open_blocks_are_written_and_only_added_ones_removed() {
        assertThatThrownBy(() -> OLD.write("law", BlockShape.PARAGRAPH, List.of("Etter ingenting.")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OLD.add("law", "own-1", BlockShape.PARAGRAPH, List.of("Mer.")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OLD.remove("help")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OLD.add("help", "own", BlockShape.PARAGRAPH, List.of("Mer.")))
                .isInstanceOf(IllegalArgumentException.class);
        LetterText added = OLD.add("help", "own-1", BlockShape.PARAGRAPH, List.of("Mer."));
        assertThatThrownBy(() -> added.add("help", "own-1", BlockShape.PARAGRAPH, List.of("Mer.")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(added.remove("own-1")).isEqualTo(OLD);
    }

    @Test
    void a_block_written_twice_keeps_the_proposal_of_the_template() {
        LetterText twice =
                OLD.write("help", BlockShape.PARAGRAPH, List.of("a")).write("help", BlockShape.LIST, List.of("b", "c"));
        assertThat(twice.find("help").orElseThrow().proposal()).containsExactly("Ring oss.");
    }

    @Test
    void a_required_block_that_was_emptied_is_still_missing() {
        assertThat(OLD.write("reason", BlockShape.PARAGRAPH, List.of(" ")).missing())
                .extracting(Block::id)
                .containsExactly("reason");
    }

    /** Nothing typed is dropped, doubled or changed, however much a template changes; a second merge changes nothing more. */
    @Property(tries = 2_000)
    void nothing_typed_is_ever_dropped(@ForAll long seed) {
        var random = new Random(seed);
        LetterText draft = typed(template(1, random), random);
        LetterText newer = template(2, random);
        TextMerge merge = TextMerge.of(draft, newer);
        Map<String, List<String>> after = new HashMap<>();
        List<Block> all = new ArrayList<>(merge.text().blocks());
        all.addAll(merge.homeless());
        all.stream().filter(Block::isTyped).forEach(block -> assertThat(after.put(block.id(), block.lines()))
                .as("only once: " + block.id())
                .isNull());
        Map<String, List<String>> before = new HashMap<>();
        draft.blocks().stream().filter(Block::isTyped).forEach(block -> before.put(block.id(), block.lines()));
        assertThat(after).isEqualTo(before);
        assertThat(merge.text().blocks().stream()
                        .filter(block -> block.use() != BlockUse.ADDED)
                        .map(Block::id))
                .containsExactlyElementsOf(
                        newer.blocks().stream().map(Block::id).toList());
        assertThat(merge.text().version()).isEqualTo(2);
        assertThat(merge.text().withoutPlace().stream().map(HomelessText::lines))
                .containsExactlyElementsOf(
                        merge.homeless().stream().map(Block::lines).toList());
        TextMerge again = TextMerge.of(merge.text(), newer);
        assertThat(again.text()).isEqualTo(merge.text());
        assertThat(again.differences()).isEmpty();
        assertThat(again.homeless()).isEmpty();
    }

    private static LetterText template(int version, Random random) {
        List<String> names = new ArrayList<>(List.of("a", "b", "c", "d", "e", "f"));
        Collections.shuffle(names, random);
        List<Block> blocks = new ArrayList<>();
        for (String name : names.subList(0, 1 + random.nextInt(names.size()))) {
            BlockUse use = BlockUse.values()[random.nextInt(3)];
            blocks.add(block(name, use, name + random.nextInt(2)));
        }
        return new LetterText(version, "Tittel", blocks);
    }

    private static LetterText typed(LetterText template, Random random) {
        LetterText text = template;
        int added = 0;
        for (Block block : template.blocks()) {
            if (block.use().isOpen() && random.nextBoolean()) {
                text = text.write(block.id(), BlockShape.PARAGRAPH, List.of("typed " + random.nextInt()));
            }
            for (int i = random.nextInt(3); i > 0 && block.use().isOpen(); i--) {
                text = text.add(
                        block.id(), "own-" + ++added, BlockShape.PARAGRAPH, List.of("added " + random.nextInt()));
            }
        }
        return text;
    }

    private static LetterText text(int version, Block... blocks) {
        return new LetterText(version, "Tittel", List.of(blocks));
    }

    private static Block block(String id, BlockUse use, String line) {
        return new Block(id, LetterPart.BODY, BlockShape.PARAGRAPH, use, "", List.of(line), null);
    }
}
