package no.algoritmetilsyn.letter;

import java.util.ArrayList;
import java.util.List;
import no.algoritmetilsyn.letter.text.LetterText;

/** The lines of letters, for tests that read them. */
public final class LetterLines {

    private LetterLines() {}

    /** All lines of a text, for counting words. */
    public static List<String> of(LetterText text) {
        List<String> lines = new ArrayList<>(List.of(text.title()));
        text.blocks().forEach(block -> lines.addAll(block.lines()));
        return lines;
    }
}
