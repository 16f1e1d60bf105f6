package no.algoritmetilsyn.letter.redaction.raster;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.letter.print.LetterFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/**
 * A PDF of nothing but pictures of pages, with text behind them that is found and copied but not drawn: PDF/A-2u. What it is told apart
 * from others by is made of what can be seen and read in it.
 */
final class RasterPdf implements Closeable {

    private static final String METADATA =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
              <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
                  <pdfaid:part>2</pdfaid:part>
                  <pdfaid:conformance>U</pdfaid:conformance>
                  <pdf:Producer>Algoritmetilsyn</pdf:Producer>
                </rdf:Description>
              </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """;

    private static final String SCREEN = "sRGB IEC61966-2.1";
    private static final float PER_CENT = 100;
    private static final float VERSION = 1.7f;

    private final PDDocument document = new PDDocument(PdfSource.memory().streamCache);
    private final Map<LetterFont, PDType0Font> fonts = new EnumMap<>(LetterFont.class);
    private final MessageDigest digest;

    RasterPdf() throws IOException {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
        document.setVersion(VERSION);
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(METADATA.getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
        var colours = new PDOutputIntent(
                document,
                new ByteArrayInputStream(
                        ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()));
        colours.setInfo(SCREEN);
        colours.setOutputCondition(SCREEN);
        colours.setOutputConditionIdentifier(SCREEN);
        colours.setRegistryName("http://www.color.org");
        document.getDocumentCatalog().addOutputIntent(colours);
    }

    /**
     * Adds a page.
     *
     * @param dots of its picture in an inch
     */
    void add(BufferedImage picture, double dots, List<TextLayer.Piece> pieces) throws IOException {
        float scale = (float) (PageSource.POINTS / dots);
        float wide = picture.getWidth() * scale;
        float high = picture.getHeight() * scale;
        var page = new PDPage(new PDRectangle(wide, high));
        document.addPage(page);
        remember(picture);
        try (var content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, true)) {
            content.drawImage(PagePicture.pack(document, picture), 0, 0, wide, high);
            content.beginText();
            content.setRenderingMode(RenderingMode.NEITHER);
            for (TextLayer.Piece piece : pieces) {
                write(content, piece, scale, high);
            }
            content.endText();
        }
    }

    private void remember(BufferedImage picture) {
        ByteBuffer bytes = ByteBuffer.allocate(picture.getWidth() * Integer.BYTES);
        for (int y = 0; y < picture.getHeight(); y++) {
            bytes.asIntBuffer().put(picture.getRGB(0, y, picture.getWidth(), 1, null, 0, picture.getWidth()));
            digest.update(bytes.array());
        }
    }

    private void write(PDPageContentStream content, TextLayer.Piece piece, float scale, float high) throws IOException {
        digest.update(piece.text().getBytes(StandardCharsets.UTF_8));
        boolean arabic = piece.text()
                .codePoints()
                .anyMatch(sign -> !LetterFont.INTER.writes(sign) && LetterFont.ARABIC.writes(sign));
        LetterFont family = arabic ? LetterFont.ARABIC : LetterFont.INTER;
        String text = written(piece.text(), family);
        float size = Math.max((float) piece.size() * scale, 1);
        PDType0Font font = font(family);
        float natural = font.getStringWidth(text) / 1000 * size;
        if (text.isBlank() || natural <= 0) {
            return;
        }
        content.setFont(font, size);
        // As wide as what is seen, a blank aside.
        content.setHorizontalScaling(Math.max(1, PER_CENT * (float) piece.width() * scale / natural));
        content.setTextMatrix(new Matrix(
                (float) piece.turnX(),
                (float) -piece.turnY(),
                (float) piece.turnY(),
                (float) piece.turnX(),
                (float) piece.x() * scale,
                high - (float) piece.y() * scale));
        content.showText(family == LetterFont.INTER ? text + " " : text);
    }

    /** What the font has no letter for cannot be written. */
    private static String written(String text, LetterFont family) {
        return text.codePoints()
                .filter(family::writes)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private PDType0Font font(LetterFont family) throws IOException {
        PDType0Font font = fonts.get(family);
        if (font == null) {
            font = PDType0Font.load(document, family.open(), true);
            fonts.put(family, font);
        }
        return font;
    }

    /** All of it. */
    byte[] bytes() throws IOException {
        document.setDocumentId(ByteBuffer.wrap(digest.digest()).getLong());
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
