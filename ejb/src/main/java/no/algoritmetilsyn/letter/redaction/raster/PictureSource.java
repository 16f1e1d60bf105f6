package no.algoritmetilsyn.letter.redaction.raster;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import no.algoritmetilsyn.document.metadata.JpegMetadata;
import no.algoritmetilsyn.letter.redaction.raster.RasterRefused.Why;

/** A picture as a page, upright as browsers show it. */
final class PictureSource implements PageSource {

    /** More than any telephone gives as a rule. */
    private static final long MOST = 64_000_000;

    /** The longest side that a page of a PDF may have, in units of which an inch has 72. */
    private static final double LONGEST = 14_000;

    private final BufferedImage picture;

    private PictureSource(BufferedImage picture) {
        this.picture = picture;
    }

    static PictureSource open(RasterFormat format, byte[] file) throws RasterRefused, IOException {
        ImageIO.setUseCache(false);
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.name());
        ImageReader reader = readers.next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            long dots = (long) reader.getWidth(0) * reader.getHeight(0);
            if (dots > MOST) {
                throw new RasterRefused(Why.TOO_LARGE);
            }
            ImageReadParam param = reader.getDefaultReadParam();
            int step = (int) Math.ceil(Math.sqrt((double) dots / MOST_DOTS));
            param.setSourceSubsampling(step, step, 0, 0);
            BufferedImage read = reader.read(0, param);
            return new PictureSource(upright(read, format == RasterFormat.JPEG ? JpegMetadata.orientation(file) : 1));
        } finally {
            reader.dispose();
        }
    }

    /**
     * Turns a picture.
     *
     * @param way 1 to 8, as cameras write it down (Exif 2.32, 4.6.4)
     */
    private static BufferedImage upright(BufferedImage read, int way) {
        int wide = read.getWidth();
        int high = read.getHeight();
        boolean lying = way >= 5;
        var picture = new BufferedImage(lying ? high : wide, lying ? wide : high, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        graphics.drawImage(
                read,
                switch (way) {
                    case 2 -> new AffineTransform(-1, 0, 0, 1, wide, 0);
                    case 3 -> new AffineTransform(-1, 0, 0, -1, wide, high);
                    case 4 -> new AffineTransform(1, 0, 0, -1, 0, high);
                    case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 6 -> new AffineTransform(0, 1, -1, 0, high, 0);
                    case 7 -> new AffineTransform(0, -1, -1, 0, high, wide);
                    case 8 -> new AffineTransform(0, -1, 1, 0, 0, wide);
                    default -> new AffineTransform();
                },
                null);
        graphics.dispose();
        return picture;
    }

    @Override
    public int pages() {
        return 1;
    }

    @Override
    public double dots(int number) {
        int longest = Math.max(picture.getWidth(), picture.getHeight());
        return Math.max(DOTS, longest * POINTS / LONGEST);
    }

    @Override
    public Dimension size(int number) {
        return new Dimension(picture.getWidth(), picture.getHeight());
    }

    @Override
    public PageText text(int number, boolean sorted) {
        var nothing = new PageText();
        nothing.addPicture();
        return nothing;
    }

    @Override
    public BufferedImage picture(int number) {
        return picture;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
