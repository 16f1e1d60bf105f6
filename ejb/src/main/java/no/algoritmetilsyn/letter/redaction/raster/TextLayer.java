package no.algoritmetilsyn.letter.redaction.raster;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What can be read behind the picture of a page: the words that are seen on it and are not hidden, and the marks of what is. */
final class TextLayer {

    /** Ink that is seen differs so much from what is around it, of 255. */
    private static final int SEEN = 24;

    private static final double MARK_OF_BOX = 0.7;

    /**
     * A piece of text on one line, in dots of the picture.
     *
     * @param x where its base line begins
     * @param turnX direction of the line, of length 1
     * @param width of all of it
     * @param size of the font
     */
    record Piece(String text, double x, double y, double turnX, double turnY, double width, double size) {}

    private final BufferedImage picture;
    private final List<Box> boxes;
    private final List<Rectangle> hidden;
    private final List<Piece> pieces = new ArrayList<>();
    private final Set<Box> marked = new LinkedHashSet<>();

    private TextLayer(BufferedImage picture, List<Box> boxes) {
        this.picture = picture;
        this.boxes = boxes;
        this.hidden = boxes.stream().map(Box::place).toList();
    }

    /**
     * The layer of a page.
     *
     * @param picture before boxes are painted into it
     */
    static List<Piece> of(PageText text, BufferedImage picture, List<Box> boxes) {
        var layer = new TextLayer(picture, boxes);
        text.words().forEach(layer::word);
        boxes.forEach(layer::mark);
        return layer.pieces;
    }

    private void word(List<Glyph> word) {
        List<Glyph> shown = new ArrayList<>();
        for (Glyph glyph : word) {
            if (PageText.isHidden(glyph, hidden)) {
                put(shown);
                boxes.stream().filter(box -> glyph.isUnder(box.place())).forEach(this::mark);
            } else if (isSeen(glyph)) {
                shown.add(glyph);
            } else {
                put(shown);
            }
        }
        put(shown);
    }

    /** Whether its ink is seen: it is not white on white, beside the page, or behind a picture of one colour. */
    private boolean isSeen(Glyph glyph) {
        Rectangle core = glyph.core().intersection(new Rectangle(picture.getWidth(), picture.getHeight()));
        int darkest = 255;
        int brightest = 0;
        for (int y = core.y; y < core.y + core.height; y++) {
            for (int x = core.x; x < core.x + core.width; x++) {
                int bright = PagePicture.brightness(picture.getRGB(x, y));
                darkest = Math.min(darkest, bright);
                brightest = Math.max(brightest, bright);
            }
        }
        return brightest - darkest > SEEN;
    }

    private void put(List<Glyph> shown) {
        if (shown.isEmpty()) {
            return;
        }
        Glyph first = shown.get(0);
        Glyph last = shown.get(shown.size() - 1);
        double length = Math.max(first.width(), 1e-6);
        double turnX = first.advanceX() / length;
        double turnY = first.advanceY() / length;
        double width =
                (last.x() + last.advanceX() - first.x()) * turnX + (last.y() + last.advanceY() - first.y()) * turnY;
        var text = new StringBuilder();
        shown.forEach(glyph -> text.append(glyph.text()));
        pieces.add(new Piece(text.toString(), first.x(), first.y(), turnX, turnY, width, first.size()));
        shown.clear();
    }

    private void mark(Box box) {
        Rectangle place = box.place();
        if (marked.add(box)) {
            double size = Math.min(place.height * MARK_OF_BOX, 40);
            pieces.add(
                    new Piece(box.passage().mark(), place.x, place.getCenterY() + size / 3, 1, 0, place.width, size));
        }
    }
}
