package no.algoritmetilsyn.letter.print;

import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** How far from the left each character of a document is drawn, where it is drawn first. */
final class GlyphPlaces extends PDFTextStripper {

    private final Map<String, Float> places = new HashMap<>();
    private final StringBuilder read = new StringBuilder();
    private float rightmost;

    Map<String, Float> of(PDDocument pdf) throws IOException {
        getText(pdf);
        return places;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        for (TextPosition position : positions) {
            places.putIfAbsent(
                    Normalizer.normalize(position.getUnicode(), Normalizer.Form.NFKC), position.getXDirAdj());
            read.append(position.getUnicode());
            rightmost = Math.max(rightmost, position.getXDirAdj() + position.getWidthDirAdj());
        }
    }

    /** All characters that are drawn. */
    String read() {
        return read.toString();
    }

    /** How far to the right something is drawn. */
    float rightmost() {
        return rightmost;
    }
}
