package no.algoritmetilsyn.algorithm;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.algoritmetilsyn.algorithm.FieldChange.Piece;
import no.algoritmetilsyn.algorithm.FieldChange.PieceKind;

/**
 * Tells two texts apart word by word, in time that grows with their length only: comparing words takes the product of
 * both lengths at worst, so that long texts are compared by sentences first, and what differs too much as a whole.
 */
final class WordDiff {

    /** Products of two lengths that are compared word by word, and by sentences. */
    private static final int MOST_AT_ONCE = 1_000_000;

    private static final int MOST_WITHIN = 100_000;

    private final List<Piece> pieces = new ArrayList<>();

    private WordDiff() {}

    /** What was kept, removed and added, in order; pieces may be empty. */
    static List<Piece> between(String older, String newer) {
        var diff = new WordDiff();
        // A word at the end is the same as one in the middle, which has a space after it.
        List<String> before = words(older.isEmpty() ? older : older + " ");
        List<String> after = words(newer.isEmpty() ? newer : newer + " ");
        int same = 0;
        while (same < before.size() && same < after.size() && before.get(same).equals(after.get(same))) {
            same++;
        }
        int end = 0;
        while (end < before.size() - same
                && end < after.size() - same
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        diff.add(PieceKind.KEPT, before.subList(0, same));
        diff.middle(before.subList(same, before.size() - end), after.subList(same, after.size() - end));
        diff.add(PieceKind.KEPT, before.subList(before.size() - end, before.size()));
        return diff.pieces;
    }

    private void middle(List<String> before, List<String> after) {
        if (fits(before, after, MOST_AT_ONCE)) {
            compare(before, after, false);
            return;
        }
        List<String> sentencesBefore = sentences(before);
        List<String> sentencesAfter = sentences(after);
        if (fits(sentencesBefore, sentencesAfter, MOST_AT_ONCE)) {
            compare(sentencesBefore, sentencesAfter, true);
        } else {
            replace(before, after);
        }
    }

    private void compare(List<String> before, List<String> after, boolean sentences) {
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, true).getDeltas()) {
            List<String> source = delta.getSource().getLines();
            List<String> target = delta.getTarget().getLines();
            if (delta.getType() == DeltaType.EQUAL) {
                add(PieceKind.KEPT, source);
            } else if (!sentences) {
                replace(source, target);
            } else {
                within(words(String.join("", source)), words(String.join("", target)));
            }
        }
    }

    private void within(List<String> before, List<String> after) {
        if (fits(before, after, MOST_WITHIN)) {
            compare(before, after, false);
        } else {
            replace(before, after);
        }
    }

    private void replace(List<String> before, List<String> after) {
        add(PieceKind.REMOVED, before);
        add(PieceKind.ADDED, after);
    }

    private void add(PieceKind kind, List<String> words) {
        pieces.add(new Piece(kind, String.join("", words)));
    }

    private static boolean fits(List<String> before, List<String> after, int most) {
        return (long) before.size() * after.size() <= most;
    }

    /** Words, each with the space after it. */
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("(?<=\\s)(?=\\S)"));
    }

    private static List<String> sentences(List<String> words) {
        List<String> sentences = new ArrayList<>();
        var sentence = new StringBuilder();
        for (String word : words) {
            sentence.append(word);
            String letters = word.stripTrailing();
            if (word.indexOf('\n') >= 0 || letters.endsWith(".") || letters.endsWith("!") || letters.endsWith("?")) {
                sentences.add(sentence.toString());
                sentence.setLength(0);
            }
        }
        if (!sentence.isEmpty()) {
            sentences.add(sentence.toString());
        }
        return sentences;
    }
}
