package no.algoritmetilsyn.letter.redaction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** All that can be dug out of a PDF: its text, each string and name of each object, and each stream as it is packed and unpacked. */
public final class PdfWords {

    private final StringBuilder found = new StringBuilder();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private PdfWords() {}

    /** In small letters, with one blank for each row of them. */
    public static String of(byte[] pdf) throws IOException {
        var words = new PdfWords();
        words.bytes(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            words.found.append(stripper.getText(document)).append('\n');
            stripper.setSortByPosition(true);
            words.found.append(stripper.getText(document)).append('\n');
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                words.look(document.getDocument().getObjectFromPool(key));
            }
            words.look(document.getDocument().getTrailer());
        }
        return words.found.toString().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private void look(COSBase value) throws IOException {
        if (value == null || !seen.add(value)) {
            return;
        }
        if (value instanceof COSObject object) {
            look(object.getObject());
        } else if (value instanceof COSString string) {
            found.append(string.getString()).append('\n');
            bytes(string.getBytes());
        } else if (value instanceof COSName name) {
            found.append(name.getName()).append('\n');
        } else if (value instanceof COSArray array) {
            for (COSBase element : array) {
                look(element);
            }
        } else if (value instanceof COSDictionary dictionary) {
            for (COSName key : dictionary.keySet()) {
                found.append(key.getName()).append('\n');
                look(dictionary.getItem(key));
            }
            if (value instanceof COSStream stream) {
                try (var in = stream.createInputStream()) {
                    bytes(in.readAllBytes());
                }
            }
        }
    }

    private void bytes(byte[] bytes) {
        found.append(new String(bytes, StandardCharsets.UTF_8)).append('\n');
        found.append(new String(bytes, StandardCharsets.ISO_8859_1)).append('\n');
        found.append(new String(bytes, StandardCharsets.UTF_16BE)).append('\n');
    }
}
