package no.algoritmetilsyn.letter.redaction.raster;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Files as people hand them in, with a name in all the places in which a file can hold one. */
public final class ForeignFiles {

    static final String NAME = "Solveig Uren";

    static final PDRectangle A4 = PDRectangle.A4;

    private ForeignFiles() {}

    interface Drawing {
        void on(PDPageContentStream content, PDFont font) throws IOException;
    }

    static byte[] bytes(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        document.close();
        return out.toByteArray();
    }

    private static PDFont font(PDDocument document, boolean part) throws IOException {
        // It has ligatures, and lies in the library.
        try (var file =
                PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return PDType0Font.load(document, file, part);
        }
    }

    private static void draw(PDDocument document, PDPage page, PDFont font, Drawing drawing) throws IOException {
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            drawing.on(content, font);
        }
    }

    static void line(PDPageContentStream content, PDFont font, double x, double y, String text) throws IOException {
        content.beginText();
        content.setFont(font, 12);
        content.newLineAtOffset((float) x, (float) y);
        content.showText(text);
        content.endText();
    }

    /** A page for each drawing. */
    static byte[] pdf(Drawing... pages) throws IOException {
        var document = new PDDocument();
        PDFont font = font(document, true);
        for (Drawing page : pages) {
            draw(document, new PDPage(A4), font, page);
        }
        return bytes(document);
    }

    /** A page with some lines of text. */
    public static byte[] text(String... lines) throws IOException {
        return pdf((content, font) -> {
            for (int i = 0; i < lines.length; i++) {
                line(content, font, 60, 760 - 20 * i, lines[i]);
            }
        });
    }

    /** Lines of text on a page that is turned. */
    static byte[] turned(int degrees, String... lines) throws IOException {
        var document = new PDDocument();
        var page = new PDPage(A4);
        page.setRotation(degrees);
        draw(document, page, font(document, true), (content, font) -> {
            for (int i = 0; i < lines.length; i++) {
                line(content, font, 60, 760 - 20 * i, lines[i]);
            }
        });
        return bytes(document);
    }

    /** A name in the text, and everywhere else. */
    static byte[] everywhere() throws IOException {
        var document = new PDDocument();
        PDFont font = font(document, true);
        document.getDocumentInformation().setTitle("Klage fra " + NAME);
        document.getDocumentInformation().setAuthor(NAME);
        var page = new PDPage(A4);
        page.setCropBox(new PDRectangle(20, 20, 555, 800));
        draw(document, page, font, (content, in) -> {
            line(content, in, 60, 760, "Vedtaket gjelder " + NAME + " og barna.");
            line(content, in, 60, 740, "Det var Solveig");
            line(content, in, 60, 720, "Urens søknad som ble avslått.");
            line(content, in, 60, 700, "Saksbehandler var en annen.");
            line(content, in, 60, 4, "Utenfor: hemmelig");
            content.setNonStrokingColor(Color.WHITE);
            line(content, in, 60, 400, "Hvit: fordekt");
            content.setNonStrokingColor(Color.BLACK);
            line(content, in, 60, 300, "Under streken: overmalt");
            content.addRect(50, 290, 300, 30);
            content.fill();
        });
        outline(document);
        attachment(document);
        note(page);
        field(document, page, font(document, false));
        return bytes(document);
    }

    private static void outline(PDDocument document) {
        var outline = new PDDocumentOutline();
        var item = new PDOutlineItem();
        item.setTitle("Om " + NAME);
        outline.addLast(item);
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    private static void attachment(PDDocument document) throws IOException {
        var file = new PDEmbeddedFile(
                document, new ByteArrayInputStream(("Notat om " + NAME).getBytes(StandardCharsets.UTF_8)));
        var specification = new PDComplexFileSpecification();
        specification.setFile(NAME + ".txt");
        specification.setEmbeddedFile(file);
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(NAME, specification));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }

    private static void note(PDPage page) throws IOException {
        var note = new PDAnnotationText();
        note.setContents("Ring " + NAME);
        note.setRectangle(new PDRectangle(400, 600, 20, 20));
        page.getAnnotations().add(note);
    }

    private static void field(PDDocument document, PDPage page, PDFont font) throws IOException {
        var form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        var resources = new PDResources();
        String name = resources.add(font).getName();
        form.setDefaultResources(resources);
        form.setDefaultAppearance("/" + name + " 12 Tf 0 g");
        var field = new PDTextField(form);
        field.setPartialName("navn");
        field.setDefaultAppearance("/" + name + " 12 Tf 0 g");
        form.getFields().add(field);
        var widget = field.getWidgets().get(0);
        widget.setRectangle(new PDRectangle(60, 500, 300, 24));
        widget.setPage(page);
        widget.setPrinted(true);
        page.getAnnotations().add(widget);
        field.setValue("Skjema: " + NAME);
    }

    /** A picture with a black field and a red one on white. */
    static BufferedImage picture(int wide, int high) {
        var picture = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, wide, high);
        graphics.setColor(Color.RED);
        graphics.fillRect(wide / 10, high / 10, wide / 5, high / 10);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(wide / 2, high / 2, wide / 4, high / 4);
        graphics.dispose();
        return picture;
    }

    /** A picture as a file. */
    public static byte[] picture(String format, int wide, int high) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture(wide, high), format, out);
        return out.toByteArray();
    }

    /** A page that somebody has put on a scanner. */
    static byte[] scanned() throws IOException {
        var document = new PDDocument();
        var page = new PDPage(A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.drawImage(
                    LosslessFactory.createFromImage(document, picture(1240, 1754)),
                    0,
                    0,
                    A4.getWidth(),
                    A4.getHeight());
        }
        return bytes(document);
    }
}
