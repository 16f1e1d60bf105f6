package no.algoritmetilsyn.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What can be read in a PDF: its text, its objects, and its streams unpacked, metadata and enclosed files among them. */
public final class PdfText {

    private PdfText() {}

    /** In one line each. */
    public static String of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var found = new StringBuilder(new PDFTextStripper().getText(document)).append('\n');
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSBase object = document.getDocument().getObjectFromPool(key).getObject();
                if (object instanceof COSStream stream) {
                    try (var in = stream.createInputStream()) {
                        bytes(in.readAllBytes(), found);
                    }
                }
            }
            var plain = new ByteArrayOutputStream();
            document.save(plain, CompressParameters.NO_COMPRESSION);
            bytes(plain.toByteArray(), found);
            return found.toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void bytes(byte[] bytes, StringBuilder found) {
        found.append(new String(bytes, StandardCharsets.UTF_8)).append('\n');
        found.append(new String(bytes, StandardCharsets.UTF_16BE)).append('\n');
    }
}
