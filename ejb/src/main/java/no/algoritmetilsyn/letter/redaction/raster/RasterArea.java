package no.algoritmetilsyn.letter.redaction.raster;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;

/**
 * A part of a page as it is seen, in per cent of its width and height.
 *
 * @param left from the left edge
 * @param top from the upper edge
 */
public record RasterArea(int left, int top, int width, int height) {

    private static final double WHOLE = 100;

    static final RasterArea PAGE = new RasterArea(0, 0, 100, 100);

    /** In dots of a picture of the page; a dot that it touches is a part of it. */
    Rectangle on(int dotsWide, int dotsHigh) {
        return new Rectangle2D.Double(
                        left * dotsWide / WHOLE,
                        top * dotsHigh / WHOLE,
                        width * dotsWide / WHOLE,
                        height * dotsHigh / WHOLE)
                .getBounds()
                .intersection(new Rectangle(dotsWide, dotsHigh));
    }
}
