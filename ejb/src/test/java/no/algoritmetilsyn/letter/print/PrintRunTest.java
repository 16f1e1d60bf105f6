package no.algoritmetilsyn.letter.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import no.algoritmetilsyn.letter.SampleLetters;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Letters in one file to print. */
class PrintRunTest {

    @Test
    void each_letter_begins_on_a_sheet_of_its_own() throws IOException {
        var run = new PrintRun();
        byte[] letter = new LetterRenderer()
                .pdf(
                        SampleLetters.ready(SampleLetters.answer(LetterLanguage.NB), LetterLanguage.NB),
                        SampleLetters.APPROVED);
        run.add(letter);
        run.add(letter);
        try (PDDocument one = Loader.loadPDF(letter);
                PDDocument all = Loader.loadPDF(written(run))) {
            int sheets = (one.getNumberOfPages() + 1) / 2;
            assertThat(all.getNumberOfPages()).isEqualTo(4 * sheets);
            var second = new PDFTextStripper();
            second.setStartPage(2 * sheets + 1);
            second.setEndPage(2 * sheets + 1);
            assertThat(second.getText(all))
                    .contains(SampleLetters.frame().recipient().name());
        }
    }

    @Test
    void without_a_letter_there_is_an_empty_page() throws IOException {
        try (PDDocument all = Loader.loadPDF(written(new PrintRun()))) {
            assertThat(all.getNumberOfPages()).isOne();
        }
    }

    private static byte[] written(PrintRun run) throws IOException {
        var out = new ByteArrayOutputStream();
        run.write(out);
        return out.toByteArray();
    }
}
