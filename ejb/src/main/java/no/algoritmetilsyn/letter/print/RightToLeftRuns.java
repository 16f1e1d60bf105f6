package no.algoritmetilsyn.letter.print;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides a paragraph into what runs from left to right and what runs from right to left (Unicode bidirectional algorithm).
 *
 * <p>A number within Arabic words stays with them: the printer sets one run after the other, and would else put the words
 * before the number to its left.
 */
final class RightToLeftRuns implements BidiSplitter {

    private final List<BidiTextRun> runs = new ArrayList<>();

    @Override
    public void setParagraph(String paragraph, byte direction) {
        runs.clear();
        var bidi = new Bidi(paragraph, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        int start = 0;
        for (int i = 0; i < bidi.getRunCount(); i++) {
            boolean last = i + 1 == bidi.getRunCount();
            byte here = direction(bidi.getRunLevel(i));
            if (last || direction(bidi.getRunLevel(i + 1)) != here) {
                runs.add(new BidiTextRun(start, bidi.getRunLimit(i) - start, here));
                start = bidi.getRunLimit(i);
            }
        }
    }

    /** In a paragraph from left to right, whatever is nested deeper belongs to words from right to left. */
    private static byte direction(int level) {
        return level == 0 ? LTR : RTL;
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        return runs.get(index);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return LTR;
    }
}
