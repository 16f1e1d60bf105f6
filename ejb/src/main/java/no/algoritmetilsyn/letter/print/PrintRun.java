package no.algoritmetilsyn.letter.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Letters in one file, to be printed on both sides: each begins on a sheet of its own. The address stands on its first page, where
 * the window of an envelope is.
 */
public final class PrintRun {

    private final List<byte[]> letters = new ArrayList<>();

    /** Adds a letter. */
    public void add(byte[] pdf) {
        letters.add(pdf);
    }

    /** Writes the file; one empty page when there is no letter. */
    public void write(OutputStream out) throws IOException {
        try (var all = new PDDocument()) {
            var merger = new PDFMergerUtility();
            for (byte[] letter : letters) {
                try (PDDocument one = Loader.loadPDF(letter)) {
                    merger.appendDocument(all, one);
                }
                if (all.getNumberOfPages() % 2 == 1) {
                    all.addPage(new PDPage(PDRectangle.A4));
                }
            }
            if (all.getNumberOfPages() == 0) {
                all.addPage(new PDPage(PDRectangle.A4));
            }
            all.save(out);
        }
    }
}
