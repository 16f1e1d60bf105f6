package no.algoritmetilsyn.letter.redaction.raster;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Files that cannot be opened, and files that are made to bring a server down. */
final class HostilePdfs {

    private HostilePdfs() {}

    static byte[] encrypted() throws IOException {
        var document = new PDDocument();
        document.addPage(new PDPage(ForeignFiles.A4));
        var policy = new StandardProtectionPolicy("eier", "leser", new AccessPermission());
        policy.setEncryptionKeyLength(128);
        document.protect(policy);
        return ForeignFiles.bytes(document);
    }

    static byte[] large(float side) throws IOException {
        var document = new PDDocument();
        document.addPage(new PDPage(new PDRectangle(side, side)));
        return ForeignFiles.bytes(document);
    }

    static byte[] pages(int count) throws IOException {
        var document = new PDDocument();
        for (int i = 0; i < count; i++) {
            document.addPage(new PDPage(ForeignFiles.A4));
        }
        return ForeignFiles.bytes(document);
    }

    /** A small PDF whose picture is as large as a wall when it is unpacked. */
    static byte[] hungry() throws IOException {
        var document = new PDDocument();
        var page = new PDPage(ForeignFiles.A4);
        document.addPage(page);
        var packed = new ByteArrayOutputStream();
        int side = 14_000;
        try (var out = new DeflaterOutputStream(packed)) {
            var row = new byte[3 * side];
            for (int y = 0; y < side; y++) {
                out.write(row);
            }
        }
        var image = new PDImageXObject(
                document,
                new ByteArrayInputStream(packed.toByteArray()),
                COSName.FLATE_DECODE,
                side,
                side,
                8,
                PDDeviceRGB.INSTANCE);
        try (var content = new PDPageContentStream(document, page)) {
            content.drawImage(image, 0, 0, ForeignFiles.A4.getWidth(), ForeignFiles.A4.getHeight());
        }
        return ForeignFiles.bytes(document);
    }

    /** A PDF whose page draws itself and itself again. */
    static byte[] endless() {
        String form =
                "<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /F %d 0 R >> >> /Length %d >>\nstream\n%s\nendstream";
        String twenty = "/F Do ".repeat(60);
        return raw(
                List.of(
                        "<< /Type /Catalog /Pages 2 0 R >>",
                        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >> >>",
                        "<< /Length 5 >>\nstream\n/F Do\nendstream",
                        form.formatted(6, twenty.length(), twenty),
                        form.formatted(7, twenty.length(), twenty),
                        form.formatted(8, twenty.length(), twenty),
                        form.formatted(9, twenty.length(), twenty),
                        form.formatted(10, twenty.length(), twenty),
                        "<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Length 26 >>\nstream\n0 0 10 10 re f 0 0 m 9 9 l S\nendstream"));
    }

    private static byte[] raw(List<String> objects) {
        var pdf = new StringBuilder("%PDF-1.7\n");
        var places = new StringBuilder();
        for (int i = 0; i < objects.size(); i++) {
            places.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        pdf.append(places);
        pdf.append("trailer\n<< /Root 1 0 R /Size ").append(objects.size() + 1).append(" >>\nstartxref\n");
        pdf.append(table).append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
