package no.algoritmetilsyn.letter.redaction.raster;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import no.algoritmetilsyn.letter.print.LetterFont;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Paints boxes into the picture of a page, so that nothing of what was there is left; the provision stands in them where it fits. */
final class BoxPainter {

    private static final double HEIGHT_OF_BOX = 0.6;
    private static final double WIDTH_OF_BOX = 0.9;

    /** In dots; smaller letters nobody reads, larger ones nobody needs. */
    private static final double SMALLEST = 14;

    private static final double LARGEST = 40;

    private static final double MIDDLE = 0.36;

    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    BoxPainter() throws IOException {
        font = new TTFParser()
                .parse(new RandomAccessReadBuffer(LetterFont.INTER.open().readAllBytes()));
        glyphs = font.getUnicodeCmapLookup();
    }

    void paint(BufferedImage picture, List<Box> boxes) throws IOException {
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.BLACK);
        boxes.forEach(box -> graphics.fill(box.place()));
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        for (Box box : boxes) {
            write(graphics, box.passage().label(), box.place());
        }
        graphics.dispose();
    }

    private void write(Graphics2D graphics, String label, Rectangle place) throws IOException {
        double units = 0;
        for (char letter : label.toCharArray()) {
            units += font.getAdvanceWidth(glyphs.getGlyphId(letter));
        }
        double em = font.getUnitsPerEm();
        double size = Math.min(
                Math.min(LARGEST, place.height * HEIGHT_OF_BOX), place.width * WIDTH_OF_BOX * em / Math.max(units, 1));
        if (size < SMALLEST) {
            return;
        }
        double scale = size / em;
        var at = new AffineTransform(
                scale, 0, 0, -scale, place.getCenterX() - units * scale / 2, place.getCenterY() + size * MIDDLE);
        for (char letter : label.toCharArray()) {
            int glyph = glyphs.getGlyphId(letter);
            GlyphData data = font.getGlyph().getGlyph(glyph);
            if (data != null) {
                graphics.fill(at.createTransformedShape(data.getPath()));
            }
            at.translate(font.getAdvanceWidth(glyph), 0);
        }
    }
}
