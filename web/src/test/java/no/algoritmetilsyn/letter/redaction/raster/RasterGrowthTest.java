package no.algoritmetilsyn.letter.redaction.raster;

import java.awt.Rectangle;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.algoritmetilsyn.platform.web.TimeByLength;

/** The text of a page of a file from outside, in which words are looked for. */
class RasterGrowthTest extends TimeByLength {

    private static final List<Rectangle> BOXES = List.of(new Rectangle(0, 0, 20, 20));

    static Stream<Reader> readers() {
        return each(
                Map.of(
                        "signs", PageText::plain,
                        "boxes on a page", text -> page(text).boxes("aaaab"),
                        "words of a page", text -> page(text).words(),
                        "rest of a page", text -> page(text).holds("aaaab", BOXES)),
                PIECES);
    }

    /** One sign after the other on one line. */
    private static PageText page(String text) {
        var page = new PageText();
        page.addWord(text.chars()
                .mapToObj(sign -> new Glyph(String.valueOf((char) sign), 10, 10, 8, 0, 0, -12, 1, 0.3))
                .toList());
        return page;
    }
}
