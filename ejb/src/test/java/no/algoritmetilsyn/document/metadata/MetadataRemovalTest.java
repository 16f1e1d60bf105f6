package no.algoritmetilsyn.document.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import no.algoritmetilsyn.document.check.FileCheck;
import no.algoritmetilsyn.document.check.FileName;
import no.algoritmetilsyn.document.check.FileType;
import no.algoritmetilsyn.document.check.Samples;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A secret is put where programs put the names of people; nothing of it is left, and the file still opens. */
class MetadataRemovalTest {

    private static final String SECRET = "Kari Varsler Nordmann";

    @TempDir
    Path folder;

    @Test
    void a_picture_of_a_telephone_tells_how_to_turn_it_and_nothing_else() throws Exception {
        byte[] photo = Samples.photo(SECRET);
        byte[] cleaned = cleaned(photo, FileType.JPG);
        assertThat(text(cleaned)).doesNotContain(SECRET).doesNotContain("adobe").endsWith("\u00ff\u00d9");
        assertThat(pixels(cleaned)).isEqualTo(pixels(photo));
        int exif = text(cleaned).indexOf("Exif");
        assertThat(cleaned[exif + 6 + 8 + 2 + 9]).as("orientation").isEqualTo((byte) 6);
        assertThat(cleaned(cleaned, FileType.JPG)).isEqualTo(cleaned);
    }

    @Test
    void a_progressive_picture_keeps_all_its_scans() throws Exception {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpg").next();
        var progressive = writer.getDefaultWriteParam();
        progressive.setProgressiveMode(javax.imageio.ImageWriteParam.MODE_DEFAULT);
        try (var image = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(image);
            writer.write(null, new javax.imageio.IIOImage(drawing(), null, null), progressive);
        }
        assertThat(pixels(cleaned(out.toByteArray(), FileType.JPG))).isEqualTo(pixels(out.toByteArray()));
    }

    @Test
    void a_png_keeps_its_picture_only() throws Exception {
        byte[] png = Samples.png();
        var out = new ByteArrayOutputStream();
        out.write(png, 0, 33);
        for (String kind : new String[] {"tEXt", "iTXt", "zTXt", "eXIf", "tIME", "iCCP", "prVt"}) {
            chunk(out, kind, SECRET);
        }
        out.write(png, 33, png.length - 33);
        out.writeBytes(Samples.latin(SECRET));
        byte[] cleaned = cleaned(out.toByteArray(), FileType.PNG);
        assertThat(cleaned).isEqualTo(png);
    }

    @Test
    void a_document_loses_its_authors_and_keeps_its_words() throws Exception {
        Map<String, byte[]> parts = Samples.officeParts(Samples.WORD, "word/document.xml");
        parts.put("docProps/core.xml", Samples.utf8("<x><dc:creator>" + SECRET + "</dc:creator></x>"));
        parts.put("docProps/app.xml", Samples.utf8("<Properties><Company>" + SECRET + "</Company></Properties>"));
        parts.put("docProps/custom.xml", Samples.utf8("<Properties>" + SECRET + "</Properties>"));
        parts.put(
                "word/document.xml",
                Samples.utf8("<w:document><w:ins w:id=\"1\" w:author=\"" + SECRET + "\" w:date='2026-05-01T12:00:00Z'>"
                        + "<w:t>Han skrev author=\"Ola\" i brevet</w:t></w:ins></w:document>"));
        parts.put("word/comments.xml", Samples.utf8("<w:comment w:initials='" + SECRET + "'/>"));
        parts.put("word/people.xml", Samples.utf8("<w15:presenceInfo w15:userId=\"" + SECRET + "\"/>"));
        parts.put(
                "word/_rels/settings.xml.rels",
                Samples.utf8("<Relationship Target=\"file:///C:\\Users\\" + SECRET + "\\mal.dotx\"/>"
                        + "<Relationship Target=\"https://example.org/kart\"/>"));
        parts.put("word/media/image1.jpeg", Samples.photo(SECRET));
        parts.put("word/embeddings/ark.xlsx", sheet());
        String all = unpacked(cleaned(Samples.zip(parts), FileType.DOCX), 0);
        assertThat(all)
                .doesNotContain(SECRET)
                .doesNotContain("2026-05-01")
                .contains("Han skrev author=\"Ola\" i brevet")
                .contains("https://example.org/kart")
                .contains("displayName=\"Tabell1\"");
    }

    @Test
    void an_open_document_loses_its_authors_and_its_type_still_lies_in_front() throws Exception {
        Map<String, byte[]> parts = Samples.odtParts(Samples.TEXT_DOCUMENT, "");
        parts.put("meta.xml", Samples.utf8("<office:meta><meta:initial-creator>" + SECRET + "</meta:initial-creator>"));
        parts.put(
                "content.xml",
                Samples.utf8("<office:annotation><dc:creator>" + SECRET + "</dc:creator><dc:date>2026-05-01</dc:date>"
                        + "<text:p>Merknad</text:p></office:annotation>"));
        byte[] cleaned = cleaned(Samples.zip(parts), FileType.ODT);
        assertThat(text(cleaned)).startsWith("PK\3\4").contains("mimetype" + Samples.TEXT_DOCUMENT);
        assertThat(unpacked(cleaned, 0))
                .doesNotContain(SECRET)
                .doesNotContain("2026-05-01")
                .contains("Merknad");
    }

    @Test
    void a_pdf_loses_what_lies_open_and_still_shows_its_page() throws Exception {
        byte[] cleaned = cleaned(pdf(), FileType.PDF);
        assertThat(text(cleaned)).doesNotContain(SECRET).doesNotContain("D:2026");
        try (PDDocument document = Loader.loadPDF(cleaned)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentInformation().getAuthor()).isBlank();
            assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
    }

    private static byte[] sheet() {
        Map<String, byte[]> parts = Samples.officeParts(Samples.SHEET, "xl/workbook.xml");
        parts.put("docProps/core.xml", Samples.utf8("<a>" + SECRET + "</a>"));
        parts.put("xl/workbook.xml", Samples.utf8("<x15ac:absPath url=\"C:\\Users\\" + SECRET + "\\\"/>"));
        parts.put("xl/comments1.xml", Samples.utf8("<authors><author>" + SECRET + "</author></authors>"));
        parts.put("xl/persons/person.xml", Samples.utf8("<person displayName=\"" + SECRET + "\" userId=\"x\"/>"));
        parts.put("xl/tables/table1.xml", Samples.utf8("<table displayName=\"Tabell1\"/>"));
        return Samples.zip(parts);
    }

    private static byte[] pdf() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var information = document.getDocumentInformation();
            information.setAuthor(SECRET);
            information.setTitle("Notat (utkast) \\ " + SECRET);
            Calendar written = Calendar.getInstance();
            written.set(2026, Calendar.MAY, 1);
            information.setCreationDate(written);
            document.getDocumentCatalog()
                    .setMetadata(new PDMetadata(
                            document,
                            new ByteArrayInputStream(Samples.utf8("<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>"
                                    + "<dc:creator>" + SECRET + "</dc:creator><?xpacket end='w'?>"))));
            var image = JPEGFactory.createFromStream(document, new ByteArrayInputStream(onlyExif()));
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(image, 10, 10);
            }
            document.save(out, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
        }
        return out.toByteArray();
    }

    /** The photo up to its second segment, and its picture: what a PDF keeps of other segments is packed or kept. */
    private static byte[] onlyExif() {
        byte[] photo = Samples.photo(SECRET);
        int xmp = text(photo).indexOf("http://ns.adobe.com") - 4;
        byte[] jpg = Samples.jpg();
        var out = new ByteArrayOutputStream();
        out.write(photo, 0, xmp);
        out.write(jpg, 2, jpg.length - 2);
        return out.toByteArray();
    }

    private byte[] cleaned(byte[] bytes, FileType type) throws Exception {
        Path file = Files.write(folder.resolve("file"), bytes);
        MetadataRemoval.remove(file, type);
        String extension = type.name().toLowerCase(java.util.Locale.ROOT);
        assertThat(FileCheck.check(file, FileName.of("a." + extension))).isEqualTo(type);
        return Files.readAllBytes(file);
    }

    private static void chunk(ByteArrayOutputStream out, String kind, String content) {
        byte[] named = Samples.latin(kind + content);
        var crc = new CRC32();
        crc.update(named);
        out.writeBytes(java.nio.ByteBuffer.allocate(4).putInt(content.length()).array());
        out.writeBytes(named);
        out.writeBytes(
                java.nio.ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    private static String unpacked(byte[] archive, int depth) throws IOException {
        var all = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
                byte[] content = zip.readAllBytes();
                boolean within = depth < 3 && text(content).startsWith("PK\3\4");
                all.append(within ? unpacked(content, depth + 1) : new String(content, StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    private static BufferedImage drawing() {
        var image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 64 * 48; i++) {
            image.setRGB(i % 64, i / 64, i * 2654435 & 0xffffff);
        }
        return image;
    }

    private static int[] pixels(byte[] picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
