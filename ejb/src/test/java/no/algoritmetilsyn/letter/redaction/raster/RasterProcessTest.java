package no.algoritmetilsyn.letter.redaction.raster;

import static no.algoritmetilsyn.letter.redaction.raster.ForeignFiles.NAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import no.algoritmetilsyn.letter.print.Vera;
import no.algoritmetilsyn.letter.redaction.PdfWords;
import no.algoritmetilsyn.letter.redaction.raster.RasterRefused.Why;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left out of a file from outside is nowhere in its other version; what is not, can still be seen and read. */
class RasterProcessTest {

    private static final String MARK = "[utelatt, offl. § 13]";
    private static final int BLACK = 0xff000000;

    private final RasterProcess process = new RasterProcess();

    static RasterPassage words(int page, String words) {
        return new RasterPassage(page, words, null, MARK, "offl. § 13");
    }

    static RasterPassage area(int page, int left, int top, int width, int height) {
        return new RasterPassage(page, null, new RasterArea(left, top, width, height), MARK, "offl. § 13");
    }

    private byte[] made(RasterFormat format, byte[] file, RasterPassage... passages) throws RasterRefused {
        return process.redact(format, file, List.of(passages), true);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s+", " ").strip();
        }
    }

    private static BufferedImage seen(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(page - 1, 150);
        }
    }

    private static int at(BufferedImage picture, double left, double top) {
        return picture.getRGB((int) (picture.getWidth() * left), (int) (picture.getHeight() * top));
    }

    @Test
    void a_name_is_nowhere_wherever_it_stood() throws Exception {
        byte[] file = ForeignFiles.everywhere();
        assertThat(PdfWords.of(file)).as("it is found where it is").contains("solveig uren", "fordekt", "hemmelig");
        byte[] pdf = made(RasterFormat.PDF, file, words(0, "solveig uren"));
        String found = PdfWords.of(pdf);
        assertThat(found)
                .doesNotContain("solveig", "uren", "hemmelig", "fordekt", "overmalt", "klage fra", "skjema.txt");
        assertThat(text(pdf))
                .contains("Vedtaket gjelder", MARK, "og barna.", "Det var", "søknad som ble avslått.", "Skjema:");
        Vera.assertUnicode(pdf);
        // The page as it is shown is 555 by 800; the words began some 96 points after 40, 60 above its upper edge.
        BufferedImage picture = seen(pdf, 1);
        int dark = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            dark += picture.getRGB(x, (int) ((820 - 760 - 2) * 150 / 72.0)) == BLACK ? 1 : 0;
        }
        assertThat(dark).as("a black box stands in the line").isGreaterThan(100);
    }

    @Test
    void words_are_found_over_lines_hyphens_and_ligatures() throws Exception {
        byte[] file = ForeignFiles.pdf((content, font) -> {
            ForeignFiles.line(content, font, 60, 760, "Hun heter Kvam-");
            ForeignFiles.line(content, font, 60, 740, "mestad, og kontoret \uFB01nner henne.");
        });
        assertThat(text(made(RasterFormat.PDF, file, words(0, "Kvammestad"), words(0, "FINNER"))))
                .contains("Hun heter", ", og kontoret", "henne.")
                .doesNotContain("Kvam", "mestad", "nner");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void a_turned_page_is_read_and_painted_as_it_is_seen(int degrees) throws Exception {
        byte[] file = ForeignFiles.turned(degrees, "Foran " + NAME + " etter");
        byte[] pdf = made(RasterFormat.PDF, file, words(1, NAME));
        assertThat(text(pdf)).contains("Foran", "etter").doesNotContain("Solveig", "Uren");
        BufferedImage before = seen(file, 1);
        BufferedImage after = seen(pdf, 1);
        assertThat(after.getWidth()).isBetween(before.getWidth() - 2, before.getWidth() + 2);
        int black = 0;
        int lost = 0;
        for (int y = 0; y < Math.min(after.getHeight(), before.getHeight()); y++) {
            for (int x = 0; x < Math.min(after.getWidth(), before.getWidth()); x++) {
                boolean box = after.getRGB(x, y) == BLACK;
                black += box ? 1 : 0;
                lost += !box && (before.getRGB(x, y) & 0xff) < 60 ? 1 : 0;
            }
        }
        assertThat(black).isGreaterThan(2_000);
        assertThat(lost).as("ink of words that stay, and no more").isLessThan(2_500);
        Vera.assertUnicode(pdf);
    }

    @Test
    void a_whole_page_and_an_area_leave_nothing() throws Exception {
        byte[] file = ForeignFiles.pdf(
                (content, font) -> ForeignFiles.line(content, font, 60, 760, "Første side om " + NAME),
                (content, font) -> ForeignFiles.line(content, font, 60, 760, "Andre side"));
        byte[] pdf = made(RasterFormat.PDF, file, area(1, 0, 0, 100, 100));
        assertThat(text(pdf)).isEqualTo(MARK + " Andre side");
        assertThat(at(seen(pdf, 1), 0.9, 0.9)).isEqualTo(BLACK);
        byte[] top = made(RasterFormat.PDF, file, area(1, 0, 5, 100, 10));
        assertThat(text(top)).isEqualTo(MARK + " Andre side");
        assertThat(at(seen(top, 1), 0.02, 0.06)).isEqualTo(BLACK);
        assertThat(at(seen(top, 1), 0.02, 0.2)).isNotEqualTo(BLACK);
    }

    @ParameterizedTest
    @CsvSource({"PNG,png", "JPEG,jpg"})
    void a_picture_becomes_a_page(RasterFormat format, String name) throws Exception {
        byte[] pdf = made(format, ForeignFiles.picture(name, 900, 600), area(1, 8, 8, 25, 15));
        BufferedImage picture = seen(pdf, 1);
        assertThat(picture.getWidth()).isBetween(899, 901);
        assertThat(at(picture, 0.12, 0.1) & 0xff0000)
                .as("the red field is hidden")
                .isLessThan(0x200000);
        assertThat(at(picture, 0.6, 0.6) & 0xff).as("the blue one is not").isGreaterThan(0xc0);
        Vera.assertUnicode(pdf);
    }

    @Test
    void a_scanned_page_has_to_be_looked_at() throws Exception {
        byte[] file = ForeignFiles.scanned();
        assertThat(process.read(RasterFormat.PDF, file)).containsExactly(new PageReading(1, "", true));
        RasterRefused refused = catchThrowableOfType(
                RasterRefused.class,
                () -> process.redact(RasterFormat.PDF, file, List.of(area(1, 5, 5, 30, 20)), false));
        assertThat(refused.reasons()).containsExactly(new RasterRefused.Reason(Why.NOT_LOOKED_AT, -1, "1"));
        byte[] pdf = made(RasterFormat.PDF, file, area(1, 8, 8, 25, 15));
        assertThat(at(seen(pdf, 1), 0.12, 0.12) & 0xffffff).isLessThan(0x202020);
        Vera.assertUnicode(pdf);
    }

    @Test
    void what_is_not_there_and_what_is_left_is_refused() throws Exception {
        byte[] file = ForeignFiles.pdf(
                (content, font) -> ForeignFiles.line(content, font, 60, 760, "Første om " + NAME),
                (content, font) -> ForeignFiles.line(content, font, 60, 760, "Andre om " + NAME));
        assertThat(refused(file, words(0, "Torbjørn"), words(3, NAME)))
                .containsExactly(
                        new RasterRefused.Reason(Why.NOT_FOUND, 0, ""),
                        new RasterRefused.Reason(Why.NO_SUCH_PAGE, 1, "2"));
        assertThat(refused(file, words(1, NAME))).containsExactly(new RasterRefused.Reason(Why.LEFT_ELSEWHERE, 0, ""));
        assertThat(text(made(RasterFormat.PDF, file, words(1, NAME), area(2, 0, 0, 100, 100))))
                .as("a page that is left out whole holds nothing any more")
                .doesNotContain("Solveig");
    }

    private List<RasterRefused.Reason> refused(byte[] file, RasterPassage... passages) {
        return catchThrowableOfType(RasterRefused.class, () -> made(RasterFormat.PDF, file, passages))
                .reasons();
    }

    @Test
    void what_can_be_read_is_told_page_by_page() throws Exception {
        List<PageReading> pages = process.read(
                RasterFormat.PDF,
                ForeignFiles.pdf(
                        (content, font) -> ForeignFiles.line(content, font, 60, 760, "Bare tekst"),
                        (content, font) -> content.addRect(0, 0, 10, 10)));
        assertThat(pages).containsExactly(new PageReading(1, "Bare tekst", false), new PageReading(2, "", false));
    }

    @Test
    void nothing_in_the_file_depends_on_what_was_left_out() throws Exception {
        RasterPassage line = area(1, 0, 0, 100, 50);
        assertThat(made(RasterFormat.PDF, ForeignFiles.text("Solveig Uren klaget."), line))
                .isEqualTo(made(RasterFormat.PDF, ForeignFiles.text("Noe helt annet, og mer."), line));
    }
}
