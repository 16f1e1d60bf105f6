package no.algoritmetilsyn.document.check;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Small files of every kind, made byte by byte as the standards say. */
public final class Samples {

    public static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    public static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    public static final String TEXT_DOCUMENT = "application/vnd.oasis.opendocument.text";

    private Samples() {}

    /** A page with a text, a cross-reference table and a trailer. */
    public static byte[] pdf() {
        return pdf("");
    }

    /** As {@link #pdf()}, with more entries in the trailer. */
    static byte[] pdf(String inTrailer) {
        String body =
                """
                %PDF-1.4
                1 0 obj
                << /Type /Catalog /Pages 2 0 R >>
                endobj
                2 0 obj
                << /Type /Pages /Kids [3 0 R] /Count 1 >>
                endobj
                3 0 obj
                << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Title (a \\) << /Encrypt 4 0 R >> text) >>
                endobj
                """;
        var table = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
        for (int i = 1; i <= 3; i++) {
            table.append(String.format("%010d 00000 n \n", body.indexOf(i + " 0 obj")));
        }
        return latin(body + table + "trailer\n<< /Size 4 /Root 1 0 R " + inTrailer
                + "/Info << /Note (/Encrypt 9 0 R) >> /ID [<00> (\\(b)] >>\nstartxref\n" + body.length() + "\n%%EOF\n");
    }

    /**
     * A page that forbids to change and print it, written by a library.
     *
     * @param password that it takes to open it; empty for none
     * @param bits of its key: 40 (revision 2), 128 (revision 3 or 4) or 256 (revision 6)
     */
    public static byte[] encryptedPdf(String password, int bits) {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var permissions = new AccessPermission();
            permissions.setCanPrint(false);
            permissions.setCanModify(false);
            var policy = new StandardProtectionPolicy("eier", password, permissions);
            policy.setEncryptionKeyLength(bits);
            document.protect(policy);
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A file whose trailer is the dictionary of a cross-reference stream. */
    static byte[] pdfWithStream(String inTrailer) {
        String body = "%PDF-1.5\n%\u00e2\u00e3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n";
        return latin(body + "2 0 obj\n<< /Type /XRef /Size 3 /W [1 2 1] " + inTrailer
                + "/Length 4 >>\nstream\n\u0000\u0001\u0002\u0003\nendstream\nendobj\nstartxref\n" + body.length()
                + "\n%%EOF");
    }

    /** A revision added to a file, with a trailer that points back to the first. */
    static byte[] revised(byte[] first, String inTrailer) {
        String before = new String(first, StandardCharsets.ISO_8859_1);
        String previous = before.substring(before.lastIndexOf("startxref") + 10).split("\\s")[0];
        return latin(before + "xref\n0 0\ntrailer\n<< /Size 4 /Root 1 0 R /Prev " + previous + " " + inTrailer
                + ">>\nstartxref\n" + before.length() + "\n%%EOF\n");
    }

    public static byte[] docx() {
        return zip(officeParts(WORD, "word/document.xml"));
    }

    public static byte[] xlsx() {
        return zip(officeParts(SHEET, "xl/workbook.xml"));
    }

    public static Map<String, byte[]> officeParts(String mainType, String mainPart) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                "[Content_Types].xml",
                utf8("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types "
                        + "xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/"
                        + mainPart + "\" ContentType=\"" + mainType + "\"/></Types>"));
        parts.put("_rels/.rels", utf8("<Relationships/>"));
        parts.put(mainPart, utf8("<document>Klage på automatisk avgjørelse</document>"));
        return parts;
    }

    public static byte[] odt() {
        return zip(odtParts(TEXT_DOCUMENT, ""));
    }

    public static Map<String, byte[]> odtParts(String type, String inManifest) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", utf8(type));
        parts.put("content.xml", utf8("<office:document-content xmlns:office=\"urn:office\"/>"));
        parts.put(
                "META-INF/manifest.xml",
                utf8("<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                        + "<m:file-entry m:full-path=\"content.xml\">" + inManifest + "</m:file-entry></m:manifest>"));
        return parts;
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] png() {
        return image("png");
    }

    public static byte[] jpg() {
        return image("jpg");
    }

    /**
     * A picture of a telephone, lying on its side: Exif with position and owner, a comment, a second picture behind the
     * end.
     *
     * @param secret that stands in all of them
     */
    public static byte[] photo(String secret) {
        byte[] tiff = latin(
                "II*\0\u0008\0\0\0" // a directory of two entries
                        + "\u0002\0"
                        + "\u0012\u0001\u0003\0\u0001\0\0\0\u0006\0\0\0" // orientation 6
                        + "\u0030\u00a4\u0002\0\u0040\0\0\0\u0026\0\0\0" // name of the owner
                        + "\0\0\0\0" + secret);
        var out = new ByteArrayOutputStream();
        byte[] jpg = jpg();
        out.write(jpg, 0, 2);
        segment(out, 0xe1, concat(latin("Exif\0\0"), tiff));
        segment(out, 0xe1, latin("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + secret + "</x:xmpmeta>"));
        segment(out, 0xed, latin("Photoshop 3.0\0" + secret));
        segment(out, 0xfe, latin(secret));
        out.write(jpg, 2, jpg.length - 2);
        out.writeBytes(latin(secret));
        return out.toByteArray();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
        out.write(0xff);
        out.write(marker);
        out.write(content.length + 2 >> 8);
        out.write(content.length + 2);
        out.writeBytes(content);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] image(String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] txt() {
        return utf8("Hei!\r\n\r\nJeg klager på et avslag: æøå.\r\n");
    }

    public static byte[] eml() {
        return utf8(
                "Received: from post.example.org\r\n\tby mx.example.org\r\nFrom: avsender@example.org\r\n"
                        + "To: mottaker@example.org\r\nDate: Sun, 22 Nov 2026 10:00:00 +0100\r\nSubject: Avslag\r\n\r\nHei\r\n");
    }

    /** The beginning of a Windows program. */
    static byte[] exe() {
        var bytes = new byte[600];
        bytes[0] = 'M';
        bytes[1] = 'Z';
        bytes[60] = (byte) 0x80;
        System.arraycopy(utf8("PE\0\0"), 0, bytes, 128, 4);
        return bytes;
    }

    /** An OLE2 container whose directory has a stream of a name. */
    static byte[] ole2(String stream) {
        var bytes = new byte[2048];
        byte[] magic = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        System.arraycopy(magic, 0, bytes, 0, magic.length);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 1024, name.length);
        return bytes;
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
