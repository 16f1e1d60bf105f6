package no.algoritmetilsyn.letter.print;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.letter.LetterRefused;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Makes a PDF of a letter: PDF/A-2a, which can be kept, and PDF/UA-1, which can be read aloud. Nothing is read but the letter
 * and the fonts in the jar; whatever the printer warns of refuses the letter.
 */
final class LetterPdf {

    /** Everything that a letter may name has this scheme, behind which there is nothing. */
    private static final String SCHEME = "letter";

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // Not switched off: that would silence the warnings as well. What it says may hold names.
        XRLog.setLoggerImpl(new SilentLogger());
    }

    private LetterPdf() {}

    /**
     * Prints.
     *
     * @param page the letter as XHTML
     * @param stamp when it counts as made, and by what it is told from others
     * @throws LetterRefused when the printer warns of anything
     */
    static byte[] of(Document page, PdfStamp stamp) {
        Set<String> warnings = new LinkedHashSet<>();
        var out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder(page, warnings).buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            stamp.put(pdf);
            pdf.save(out);
        } catch (IOException failed) {
            throw new LetterRefused(
                    List.of(Violation.of("text", "notPrinted", failed.getClass().getSimpleName())));
        }
        if (!warnings.isEmpty()) {
            throw new LetterRefused(warnings.stream()
                    .map(name -> Violation.of("text", "notPrinted", name))
                    .toList());
        }
        return out.toByteArray();
    }

    private static PdfRendererBuilder builder(Document page, Set<String> warnings) {
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(page, SCHEME + ":/");
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
        builder.useColorProfile(COLOURS);
        builder.withProducer("Algoritmetilsyn");
        builder.useUnicodeBidiSplitter(RightToLeftRuns::new);
        builder.useUnicodeBidiReorderer(new RightToLeftText());
        builder.useUriResolver((base, uri) -> SCHEME + ":" + uri);
        builder.useProtocolsStreamImplementation(new Nothing(warnings), SCHEME);
        builder.withDiagnosticConsumer(said -> {
            if (said.getLevel().intValue() >= Level.WARNING.intValue()) {
                // Its name alone: what it says may hold words of the letter.
                warnings.add(said.getLogMessageId().getEnum().name());
            }
        });
        for (LetterFont font : LetterFont.values()) {
            builder.useFont(
                    font::open,
                    font.family(),
                    font.weight(),
                    FontStyle.NORMAL,
                    true,
                    EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.FALLBACK_FINAL));
        }
        return builder;
    }

    /** A letter brings nothing along that would have to be read: where it asks for something, that is a warning. */
    private record Nothing(Set<String> warnings) implements FSStreamFactory {

        @Override
        public FSStream getUrl(String url) {
            warnings.add("NOT_PART_OF_THE_LETTER");
            return new Empty();
        }
    }

    private static final class Empty implements FSStream {

        @Override
        public InputStream getStream() {
            return null;
        }

        @Override
        public Reader getReader() {
            return null;
        }
    }
}
