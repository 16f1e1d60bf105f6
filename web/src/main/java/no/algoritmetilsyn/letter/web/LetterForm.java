package no.algoritmetilsyn.letter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.algoritmetilsyn.letter.desk.LetterPage;
import no.algoritmetilsyn.letter.desk.WriteLetter.Enclosure;
import no.algoritmetilsyn.letter.desk.WriteLetter.WrittenBlock;
import no.algoritmetilsyn.letter.text.Block;
import no.algoritmetilsyn.letter.text.HomelessText;
import no.algoritmetilsyn.letter.text.TextDifference;
import no.algoritmetilsyn.platform.web.Texts;

/** The form of a letter: what was typed in its blocks, what goes with it, and what becomes of text that has lost its place. */
@Named
@RequestScoped
public class LetterForm {

    private static final String BLOCK = "block-";
    private static final String AFTER = "after-";
    private static final String LET_GO = "-";

    @Inject
    Texts texts;

    @Inject
    UnsavedLetter unsaved;

    /** What stands in a block: what was typed into the form that was just sent, else what was typed before and not saved, else what is stored. */
    public String text(Block block) {
        String typed = typed(BLOCK + block.id());
        return typed == null ? String.join("\n", block.lines()) : typed;
    }

    /** What was typed into the place for one more paragraph. */
    public String more(Block block) {
        String typed = typed(AFTER + block.id());
        return typed == null ? "" : typed;
    }

    /** Rows of the field of a block. */
    public int rows(Block block) {
        return Math.max(3, Math.min(14, text(block).length() / 70 + 2));
    }

    /** What a block is called. */
    public String label(Block block) {
        return block.label().isEmpty() ? texts.get("letter.page.ownBlock") : block.label();
    }

    /** What the field is called in which something was typed; null for what has no place. */
    String name(LetterPage page, WrittenBlock written) {
        boolean more = written.block() == null;
        return page.snapshot()
                .text()
                .find(more ? written.after() : written.block())
                .map(this::label)
                .map(label -> more ? texts.get("letter.page.moreLabel", label) : label)
                .orElse(null);
    }

    /** Whether this was chosen for what has no place. */
    public boolean isChosen(HomelessText text, String choice) {
        return choice.equals(typed(text.id()));
    }

    /** Where what has no place can be put: after each block in which somebody may write. */
    public List<Block> places(LetterPage page) {
        return page.snapshot().text().blocks().stream()
                .filter(block -> block.use().isOpen())
                .toList();
    }

    /** What the newer template has changed, in a sentence: how, and where, as far as that has a name. */
    public String difference(LetterPage page, TextDifference difference) {
        String what = texts.get("letter.page.newer." + difference.kind());
        return page.snapshot()
                .text()
                .find(difference.id())
                .or(() -> page.newer().text().find(difference.id()))
                .filter(block -> !block.label().isEmpty())
                .map(block -> texts.get("letter.page.newer.where", what, block.label()))
                .orElse(what);
    }

    /** The field in which something was typed or chosen. */
    static String field(WrittenBlock written) {
        if (written.block() == null) {
            return AFTER + written.after();
        }
        return written.block().startsWith(HomelessText.PREFIX) ? written.block() : BLOCK + written.block();
    }

    private String typed(String name) {
        String sent = parameter(name);
        return sent == null ? unsaved.typed(name) : sent;
    }

    static String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    /** What was typed, block by block. */
    List<WrittenBlock> blocks(LetterPage page) {
        List<WrittenBlock> blocks = new ArrayList<>();
        for (Block block : page.snapshot().text().blocks()) {
            String typed = parameter(BLOCK + block.id());
            if (typed != null && block.use().isOpen()) {
                blocks.add(new WrittenBlock(block.id(), null, typed));
            }
            String more = parameter(AFTER + block.id());
            if (more != null && !more.isBlank()) {
                blocks.add(new WrittenBlock(null, block.id(), more));
            }
        }
        for (HomelessText text : page.snapshot().text().withoutPlace()) {
            String choice = parameter(text.id());
            if (LET_GO.equals(choice)) {
                blocks.add(new WrittenBlock(text.id(), null, ""));
            } else if (choice != null && !choice.isEmpty()) {
                blocks.add(new WrittenBlock(text.id(), choice, null));
            }
        }
        return blocks;
    }

    /** The files of the case that were chosen. */
    List<Enclosure> enclosures(LetterPage page) {
        Map<String, String[]> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        Set<String> ids = new HashSet<>(List.of(sent.getOrDefault("enclosures", new String[0])));
        return page.files().stream()
                .filter(file -> ids.contains(file.variantId().toString()))
                .map(file -> new Enclosure(file.variantId()))
                .toList();
    }
}
