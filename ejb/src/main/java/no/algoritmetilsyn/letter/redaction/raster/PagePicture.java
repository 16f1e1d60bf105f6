package no.algoritmetilsyn.letter.redaction.raster;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Packs the picture of a page as small as its colours allow: black and white, sixteen greys, or as a photograph. */
final class PagePicture {

    private static final int COLOURED = 32;
    private static final int DARK = 24;
    private static final int LIGHT = 231;

    /** Parts of all dots. */
    private static final double FEW_COLOURED = 0.0002;

    private static final double FEW_GREY = 0.002;
    private static final double PHOTOGRAPH = 0.25;
    private static final float QUALITY = 0.85f;
    private static final int HALF = 128;

    private final BufferedImage picture;
    private final int wide;
    private final int high;
    private final int[] row;
    private long coloured;
    private long grey;

    private PagePicture(BufferedImage picture) {
        this.picture = picture;
        this.wide = picture.getWidth();
        this.high = picture.getHeight();
        this.row = new int[wide];
        count();
    }

    static PDImageXObject pack(PDDocument document, BufferedImage picture) throws IOException {
        return new PagePicture(picture).pack(document);
    }

    private int[] row(int y) {
        return picture.getRGB(0, y, wide, 1, row, 0, wide);
    }

    private static int red(int colour) {
        return colour >> 16 & 0xff;
    }

    private static int green(int colour) {
        return colour >> 8 & 0xff;
    }

    private static int blue(int colour) {
        return colour & 0xff;
    }

    /** How bright a colour is, 0 to 255. */
    static int brightness(int colour) {
        return (red(colour) * 77 + green(colour) * 151 + blue(colour) * 28) >> 8;
    }

    private void count() {
        for (int y = 0; y < high; y++) {
            for (int colour : row(y)) {
                int most = Math.max(red(colour), Math.max(green(colour), blue(colour)));
                int least = Math.min(red(colour), Math.min(green(colour), blue(colour)));
                if (most - least > COLOURED) {
                    coloured++;
                } else if (most > DARK && least < LIGHT) {
                    grey++;
                }
            }
        }
    }

    private PDImageXObject pack(PDDocument document) throws IOException {
        double all = (double) wide * high;
        if (coloured > all * FEW_COLOURED) {
            return JPEGFactory.createFromImage(document, picture, QUALITY);
        }
        if (grey < all * FEW_GREY) {
            return CCITTFactory.createFromImage(document, as(BufferedImage.TYPE_BYTE_BINARY));
        }
        return grey > all * PHOTOGRAPH
                ? JPEGFactory.createFromImage(document, as(BufferedImage.TYPE_BYTE_GRAY), QUALITY)
                : greys(document);
    }

    private BufferedImage as(int type) {
        var other = new BufferedImage(wide, high, type);
        boolean two = type == BufferedImage.TYPE_BYTE_BINARY;
        for (int y = 0; y < high; y++) {
            int[] colours = row(y);
            for (int x = 0; x < wide; x++) {
                int bright = brightness(colours[x]);
                // Set one by one: a change of colours would be made by the profile of a screen.
                other.getRaster().setSample(x, y, 0, two ? (bright < HALF ? 0 : 1) : bright);
            }
        }
        return other;
    }

    /** Four bits for each dot, two dots in a byte. */
    private PDImageXObject greys(PDDocument document) throws IOException {
        var packed = new ByteArrayOutputStream();
        var line = new byte[(wide + 1) / 2];
        try (var out = new DeflaterOutputStream(packed)) {
            for (int y = 0; y < high; y++) {
                int[] colours = row(y);
                for (int x = 0; x < wide; x++) {
                    int level = (brightness(colours[x]) * 15 + 127) / 255;
                    line[x / 2] = (byte) (x % 2 == 0 ? level << 4 : line[x / 2] | level);
                }
                out.write(line);
            }
        }
        return new PDImageXObject(
                document,
                new ByteArrayInputStream(packed.toByteArray()),
                COSName.FLATE_DECODE,
                wide,
                high,
                4,
                PDDeviceGray.INSTANCE);
    }
}
