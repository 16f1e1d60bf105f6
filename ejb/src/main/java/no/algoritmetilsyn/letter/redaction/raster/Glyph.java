package no.algoritmetilsyn.letter.redaction.raster;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/**
 * A sign on a page, in dots of its picture.
 *
 * @param text what it stands for; several letters where it is a ligature
 * @param x where its base line begins
 * @param y of its base line there
 * @param advanceX from there to the next sign
 * @param advanceY from there to the next sign
 * @param upX from the base line upwards, as far as the font is large
 * @param upY from the base line upwards, as far as the font is large
 * @param above how far it may reach above the base line, in sizes of the font
 * @param below how far it may reach below it
 */
record Glyph(
        String text,
        double x,
        double y,
        double advanceX,
        double advanceY,
        double upX,
        double upY,
        double above,
        double below) {

    /** Slanted letters lean out of the place they take up. */
    private static final double LEANS = 0.06;

    /** So much of a letter under a box makes it one of those that are hidden; its neighbour may be touched. */
    private static final double TELLS = 0.4;

    private static final double INK_BELOW = 0.15;
    private static final double INK_ABOVE = 0.75;

    /** Where its ink may be, and a little more. */
    Rectangle box() {
        return around(-below, above, LEANS * size());
    }

    /** Where most of its ink is. */
    Rectangle core() {
        return around(-INK_BELOW, INK_ABOVE, 0);
    }

    /** Height of the font in dots. */
    double size() {
        return Math.hypot(upX, upY);
    }

    /** How far the next sign is. */
    double width() {
        return Math.hypot(advanceX, advanceY);
    }

    private Rectangle around(double low, double high, double aside) {
        double length = Math.max(width(), 1e-6);
        double sideX = aside * advanceX / length;
        double sideY = aside * advanceY / length;
        var path = new Path2D.Double();
        path.moveTo(x - sideX + low * upX, y - sideY + low * upY);
        path.lineTo(x + advanceX + sideX + low * upX, y + advanceY + sideY + low * upY);
        path.lineTo(x + advanceX + sideX + high * upX, y + advanceY + sideY + high * upY);
        path.lineTo(x - sideX + high * upX, y - sideY + high * upY);
        return path.getBounds();
    }

    /** Whether boxes hide it: its middle, or a part of it that could tell what it is. */
    boolean isUnder(Rectangle hidden) {
        Rectangle core = core();
        Rectangle common = core.intersection(hidden);
        return !common.isEmpty()
                && (hidden.contains(core.getCenterX(), core.getCenterY())
                        || common.width * common.height >= TELLS * core.width * core.height);
    }

    /** A sign in other units. */
    static Glyph of(
            String text,
            AffineTransform toDots,
            Point2D start,
            Point2D advance,
            Point2D up,
            double above,
            double below) {
        Point2D begins = toDots.transform(start, null);
        Point2D goes = toDots.deltaTransform(advance, null);
        Point2D rises = toDots.deltaTransform(up, null);
        return new Glyph(
                text, begins.getX(), begins.getY(), goes.getX(), goes.getY(), rises.getX(), rises.getY(), above, below);
    }
}
