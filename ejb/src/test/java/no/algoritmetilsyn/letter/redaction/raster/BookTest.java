package no.algoritmetilsyn.letter.redaction.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Several files in one: the contents lead to the right pages, and what cannot be bound is named. */
class BookTest {

    private final RasterProcess process = new RasterProcess();

    private static Book book(List<BookPart> parts) {
        return new Book(
                "Sak 2026/12", "nb", List.of("Klage på sortering", "Åpen"), "Innhold", "Kan ikke leses.", parts);
    }

    private List<String> bound(List<BookPart> parts) throws Exception {
        byte[] pdf = process.bind(book(parts));
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("\\s+", " ").strip());
            }
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nb");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Sak 2026/12");
            assertThat(document.getDocumentCatalog().getDocumentOutline().hasChildren())
                    .isTrue();
        }
        return pages;
    }

    private static BookPart file(String caption, boolean ours, byte[] file) {
        return new BookPart(caption, List.of(caption + ".pdf", "SHA-256 abc"), RasterFormat.PDF, ours, file);
    }

    @Test
    void contents_lead_to_the_page_on_which_each_part_begins() throws Exception {
        byte[] two = ForeignFiles.pdf(
                (content, font) -> ForeignFiles.line(content, font, 60, 760, "Utenfra, en."),
                (content, font) -> ForeignFiles.line(content, font, 60, 760, "Utenfra, to."));
        List<String> pages = bound(List.of(
                BookPart.text("Opplysninger", List.of("Ærlig: øst for åa.", "", "x".repeat(400))),
                file("2026/12-1 Klage", false, two),
                BookPart.leftOut("2026/12-2 Bilde – utelatt: virus funnet"),
                file("2026/12-3 Svar", true, ForeignFiles.text("Vårt brev."))));
        assertThat(pages).hasSize(6);
        assertThat(pages.get(0)).contains("Sak 2026/12", "Klage på sortering", "1 / 6");
        assertThat(pages.get(1))
                .contains(
                        "Innhold", "Opplysninger 3", "2026/12-1 Klage 4", "utelatt: virus funnet", "2026/12-3 Svar 6");
        assertThat(pages.get(2)).contains("Ærlig: øst for åa.", "3 / 6");
        assertThat(pages.get(3)).contains("Utenfra, en.", "4 / 6");
        assertThat(pages.get(4)).contains("Utenfra, to.", "5 / 6");
        assertThat(pages.get(5)).contains("Vårt brev.", "6 / 6");
    }

    @Test
    void what_cannot_be_read_is_named_with_its_hash_on_a_page_of_its_own() throws Exception {
        byte[] broken = "%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII);
        List<String> pages =
                bound(List.of(file("Ødelagt", false, broken), file("Hel", false, ForeignFiles.text("Hel."))));
        assertThat(pages).hasSize(4);
        assertThat(pages.get(1)).contains("Ødelagt 3", "Hel 4");
        assertThat(pages.get(2)).contains("Ødelagt.pdf", "SHA-256 abc", "Kan ikke leses.");
        assertThat(pages.get(3)).contains("Hel.");
    }

    @Test
    void long_contents_take_several_pages_and_still_lead_right() throws Exception {
        List<BookPart> parts = IntStream.rangeClosed(1, 120)
                .mapToObj(number -> BookPart.text("Del " + number + ".", List.of("Tekst " + number + ".")))
                .toList();
        List<String> pages = bound(parts);
        int first = pages.size() - 120;
        assertThat(first).isGreaterThan(3);
        assertThat(String.join(" ", pages.subList(1, first)))
                .contains("Del 1. " + (first + 1), "Del 120. " + pages.size());
        assertThat(pages.get(pages.size() - 1)).contains("Tekst 120.");
    }

    @Test
    void without_what_came_from_outside_it_says_so() throws IOException {
        Book without = book(List.of(
                        file("En", false, ForeignFiles.text("x")), file("To", true, ForeignFiles.text("y"))))
                .withoutForeign();
        assertThat(without.parts().get(0).lines()).contains("Kan ikke leses.");
        assertThat(without.parts().get(0).format()).isNull();
        assertThat(without.parts().get(1).format()).isEqualTo(RasterFormat.PDF);
    }
}
