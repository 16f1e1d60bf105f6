package no.algoritmetilsyn.letter.redaction.raster;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import no.algoritmetilsyn.letter.redaction.raster.RasterRefused.Reason;
import no.algoritmetilsyn.letter.redaction.raster.RasterRefused.Why;

/** Draws one page of a file for somebody who reads it on a screen. */
final class PageShown {

    private static final int LONGEST_TEXT = 20_000;

    /** A page with twice as many dots as most screens are wide can be enlarged and still be read. */
    private static final int LONGEST_SIDE = 2_400;

    /** A page of text is smaller as PNG, and sharp; a photograph is not. */
    private static final int LARGE = 600_000;

    private PageShown() {}

    static RasterAnswer answer(PageSource source, int number) throws IOException, RasterRefused {
        if (number < 1 || number > source.pages()) {
            throw new RasterRefused(List.of(new Reason(Why.NO_SUCH_PAGE, -1, String.valueOf(source.pages()))));
        }
        PageText text = source.text(number, true);
        String read = text.text().strip();
        String shown = read.length() > LONGEST_TEXT ? read.substring(0, LONGEST_TEXT) : read;
        return RasterAnswer.shown(
                new PageReading(number, shown, text.hasPicture()),
                packed(smaller(source.picture(number))),
                source.pages());
    }

    private static BufferedImage smaller(BufferedImage picture) {
        double scale = (double) LONGEST_SIDE / Math.max(picture.getWidth(), picture.getHeight());
        if (scale >= 1) {
            return picture;
        }
        int wide = (int) Math.max(1, Math.round(picture.getWidth() * scale));
        int high = (int) Math.max(1, Math.round(picture.getHeight() * scale));
        var small = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, wide, high, null);
        graphics.dispose();
        return small;
    }

    private static byte[] packed(BufferedImage picture) throws IOException {
        ImageIO.setUseCache(false);
        byte[] png = as("png", picture);
        return png.length > LARGE ? as("jpeg", picture) : png;
    }

    private static byte[] as(String format, BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }
}
