package no.algoritmetilsyn.letter.redaction.raster;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import no.algoritmetilsyn.letter.redaction.raster.RasterRefused.Why;

/** The pages of a file, as pictures and as text. */
interface PageSource extends Closeable {

    /** So many dots an inch show a letter of a footnote; a larger page gets fewer. */
    double DOTS = 150;

    double POINTS = 72;

    /** A page of a poster, with the fewest dots. */
    long MOST_DOTS = 12_000_000;

    /** How many there are. */
    int pages();

    /**
     * How many dots an inch of a page has in its picture.
     *
     * @param number from 1
     */
    double dots(int number);

    /** How large the picture of a page is. */
    Dimension size(int number);

    /** What can be read on a page, from top to bottom or in the order in which it was written. */
    PageText text(int number, boolean sorted) throws IOException;

    /** The picture, in colours. */
    BufferedImage picture(int number) throws IOException;

    /**
     * The pages of a file.
     *
     * @throws RasterRefused when they cannot be shown
     */
    static PageSource of(RasterFormat format, byte[] file) throws RasterRefused {
        try {
            return format == RasterFormat.PDF ? PdfSource.open(file) : PictureSource.open(format, file);
        } catch (IOException broken) {
            throw new RasterRefused(Why.BROKEN);
        }
    }
}
