package no.algoritmetilsyn.letter.redaction.raster;

import java.awt.Dimension;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.algoritmetilsyn.letter.redaction.raster.RasterRefused.Why;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF. */
final class PdfSource implements PageSource {

    static final int MOST_PAGES = 200;

    /** With fewer dots an inch nobody can read the words of a page. */
    private static final double FEWEST_DOTS = 60;

    private static final float SMALLEST = 3;
    private static final int QUARTER = 90;

    /** What is unpacked lies in memory up to here, and then on disk. */
    private static final long IN_MEMORY = 32L << 20;

    private static final long ON_DISK = 512L << 20;

    private final PDDocument document;
    private final PDFRenderer renderer;
    private final List<PDPage> pages;

    private PdfSource(PDDocument document, List<PDPage> pages) {
        this.document = document;
        this.pages = pages;
        this.renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    static MemoryUsageSetting memory() {
        return MemoryUsageSetting.setupMixed(IN_MEMORY, IN_MEMORY + ON_DISK);
    }

    static PdfSource open(byte[] file) throws RasterRefused, IOException {
        PDDocument document;
        try {
            document = Loader.loadPDF(file, "", null, null, memory().streamCache);
        } catch (InvalidPasswordException encrypted) {
            throw new RasterRefused(Why.ENCRYPTED);
        }
        try {
            List<PDPage> pages = pages(document);
            // Fields that leave their looks to the viewer get them here, before anything is read or drawn.
            document.getDocumentCatalog().getAcroForm();
            return new PdfSource(document, pages);
        } catch (RasterRefused | IOException | RuntimeException wrong) {
            document.close();
            throw wrong;
        }
    }

    private static List<PDPage> pages(PDDocument document) throws RasterRefused, IOException {
        List<PDPage> pages = new ArrayList<>();
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw new RasterRefused(Why.TOO_LARGE);
        }
        for (PDPage page : document.getPages()) {
            pages.add(page);
            if (pages.size() > MOST_PAGES) {
                throw new RasterRefused(Why.TOO_LARGE);
            }
            PDRectangle box = page.getCropBox();
            if (!(box.getWidth() >= SMALLEST) || !(box.getHeight() >= SMALLEST)) {
                throw new RasterRefused(Why.BROKEN);
            }
            if (dots(box) < FEWEST_DOTS) {
                throw new RasterRefused(Why.TOO_LARGE);
            }
        }
        if (pages.isEmpty() || pages.size() != document.getNumberOfPages()) {
            throw new RasterRefused(Why.BROKEN);
        }
        return pages;
    }

    private static double dots(PDRectangle box) {
        double square = (double) box.getWidth() * box.getHeight();
        return Math.min(DOTS, Math.sqrt(MOST_DOTS / square) * POINTS);
    }

    private PDPage page(int number) {
        return pages.get(number - 1);
    }

    @Override
    public int pages() {
        return pages.size();
    }

    @Override
    public double dots(int number) {
        return dots(page(number).getCropBox());
    }

    @Override
    public Dimension size(int number) {
        PDRectangle box = page(number).getCropBox();
        float scale = (float) (dots(number) / POINTS);
        int wide = (int) Math.max(Math.floor(box.getWidth() * scale), 1);
        int high = (int) Math.max(Math.floor(box.getHeight() * scale), 1);
        return isLying(page(number)) ? new Dimension(high, wide) : new Dimension(wide, high);
    }

    private static boolean isLying(PDPage page) {
        return page.getRotation() % (2 * QUARTER) != 0;
    }

    @Override
    public PageText text(int number, boolean sorted) throws IOException {
        return TextReader.read(document, number, sorted, toDots(page(number), dots(number) / POINTS));
    }

    /** From the lower left corner of what is shown, upwards, to the upper left corner of the page as it is turned, downwards. */
    private static AffineTransform toDots(PDPage page, double scale) {
        double wide = page.getCropBox().getWidth() * scale;
        double high = page.getCropBox().getHeight() * scale;
        return switch (Math.floorMod(page.getRotation(), 4 * QUARTER)) {
            case QUARTER -> new AffineTransform(0, scale, scale, 0, 0, 0);
            case 2 * QUARTER -> new AffineTransform(-scale, 0, 0, scale, wide, 0);
            case 3 * QUARTER -> new AffineTransform(0, -scale, -scale, 0, high, wide);
            default -> new AffineTransform(scale, 0, 0, -scale, 0, high);
        };
    }

    @Override
    public BufferedImage picture(int number) throws IOException {
        return renderer.renderImage(number - 1, (float) (dots(number) / POINTS), ImageType.RGB);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
