package no.algoritmetilsyn.letter.redaction.raster;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads the text of one page, that of fields and notes on it included, and notices what no machine can read. */
final class TextReader extends PDFTextStripper {

    /** A rule or a frame is straight; a signature or a letter that is drawn is not. */
    private static final int FEW_CURVES = 24;

    /** Capital letters with a ring are nearly as high as the font is large. */
    private static final double ABOVE = 1.0;

    private static final double BELOW = 0.3;
    private static final double MOST_REACH = 3;

    private final AffineTransform toDots;
    private PageText page = new PageText();
    private int curves;

    private TextReader(AffineTransform toDots) throws IOException {
        this.toDots = toDots;
    }

    /**
     * Reads a page.
     *
     * @param number from 1
     * @param sorted from top to bottom, and not in the order in which it was written
     * @param toDots from the lower left corner of what is shown of the page, in its own units, to dots of its picture
     */
    static PageText read(PDDocument document, int number, boolean sorted, AffineTransform toDots) throws IOException {
        var reader = new TextReader(toDots);
        reader.setSortByPosition(sorted);
        reader.setShouldSeparateByBeads(false);
        reader.setStartPage(number);
        reader.setEndPage(number);
        reader.writeText(document, Writer.nullWriter());
        return reader.page;
    }

    @Override
    protected void writePage() throws IOException {
        for (PDAnnotation annotation : getCurrentPage().getAnnotations()) {
            if (!annotation.isHidden() && !annotation.isNoView()) {
                if (annotation.getAppearance() == null) {
                    // As the renderer of the page will do.
                    annotation.constructAppearances(document);
                }
                showAnnotation(annotation);
            }
        }
        super.writePage();
        if (curves > FEW_CURVES) {
            page.addPicture();
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        List<Glyph> word = new ArrayList<>();
        for (TextPosition position : positions) {
            word.add(glyph(position));
        }
        page.addWord(word);
    }

    @Override
    protected void writeWordSeparator() {
        page.addGap(' ');
    }

    @Override
    protected void writeLineSeparator() {
        page.addGap('\n');
    }

    private Glyph glyph(TextPosition position) {
        Matrix matrix = position.getTextMatrix();
        double alongX = matrix.getScaleX();
        double alongY = matrix.getShearY();
        double length = Math.max(Math.hypot(alongX, alongY), 1e-6);
        double goes = ((position.getEndX() - matrix.getTranslateX()) * alongX
                        + (position.getEndY() - matrix.getTranslateY()) * alongY)
                / length;
        return Glyph.of(
                PageText.plain(position.getUnicode()),
                toDots,
                new Point2D.Double(matrix.getTranslateX(), matrix.getTranslateY()),
                new Point2D.Double(goes * alongX / length, goes * alongY / length),
                new Point2D.Double(matrix.getShearX(), matrix.getScaleY()),
                reach(position.getFont(), true),
                reach(position.getFont(), false));
    }

    /** A font whose letters are drawn by the file itself may have any size. */
    private static double reach(PDFont font, boolean above) {
        double usual = above ? ABOVE : BELOW;
        if (!(font instanceof PDType3Font)) {
            return usual;
        }
        try {
            double scale = font.getFontMatrix().getScaleY();
            double own = scale
                    * (above
                            ? font.getBoundingBox().getUpperRightY()
                            : -font.getBoundingBox().getLowerLeftY());
            return Math.min(MOST_REACH, Math.max(usual, own));
        } catch (IOException unknown) {
            return usual;
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (font.toUnicode(code) == null) {
            page.addPicture();
        }
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        switch (operator.getName()) {
            case "c", "v", "y" -> curves++;
            case "BI", "sh" -> page.addPicture();
            case "Do" -> {
                if (!operands.isEmpty()
                        && operands.get(0) instanceof COSName name
                        && getResources() != null
                        && getResources().isImageXObject(name)) {
                    page.addPicture();
                }
            }
            default -> {
                // The rest is text, or draws straight lines.
            }
        }
        super.processOperator(operator, operands);
    }
}
