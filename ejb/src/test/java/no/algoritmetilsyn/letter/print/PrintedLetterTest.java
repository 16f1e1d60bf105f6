package no.algoritmetilsyn.letter.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.algoritmetilsyn.letter.Approval;
import no.algoritmetilsyn.letter.LetterFrame;
import no.algoritmetilsyn.letter.LetterSnapshot;
import no.algoritmetilsyn.letter.LetterSnapshot.Attachment;
import no.algoritmetilsyn.letter.SampleLetters;
import no.algoritmetilsyn.letter.kind.Letter;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reader, a screen reader and an archive find in a letter. veraPDF does not see a wrong language or order. */
class PrintedLetterTest {

    private static final LetterLanguage NN = LetterLanguage.NN;

    private final LetterRenderer renderer = new LetterRenderer();

    @ParameterizedTest
    @EnumSource(LetterLanguage.class)
    void a_letter_says_in_which_language_it_is(LetterLanguage language) throws Exception {
        LetterSnapshot letter = SampleLetters.ready(SampleLetters.decision(language), language);
        try (PDDocument pdf = Loader.loadPDF(renderer.pdf(letter, SampleLetters.APPROVED))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo(letter.text().title());
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Algoritmetilsynet");
        }
        assertThat(renderer.article(letter, SampleLetters.APPROVED)).contains("lang=\"" + language.tag() + "\"");
    }

    @Test
    void headings_tables_and_lists_are_what_they_look_like() throws Exception {
        LetterSnapshot letter = SampleLetters.ready(SampleLetters.all(NN).get(6), NN);
        try (PDDocument pdf = Loader.loadPDF(renderer.pdf(letter, SampleLetters.APPROVED))) {
            List<PDStructureElement> elements = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), elements);
            List<String> types =
                    elements.stream().map(PDStructureElement::getStructureType).toList();
            assertThat(types.stream().filter(type -> type.matches("H\\d?")))
                    .containsExactly("H1", "H2", "H2", "H2", "H2", "H2");
            assertThat(elements)
                    .filteredOn(element -> element.getStructureType().equals("TH"))
                    .hasSize(4)
                    .allSatisfy(header ->
                            assertThat(header.getAttributes().toString()).contains("Scope=Row"));
            assertThat(types).contains("Table", "L", "LI", "P").doesNotContain("Figure");
            // What stands at the foot of each page is not read aloud with the text.
            assertThat(types.subList(0, 5)).doesNotContain("H1");
        }
    }

    @Test
    void it_is_read_in_the_order_in_which_it_stands() throws Exception {
        LetterSnapshot plain = SampleLetters.ready(SampleLetters.all(NN).get(6), NN);
        LetterSnapshot letter = new LetterSnapshot(
                plain.kind(),
                NN,
                plain.frame(),
                plain.data(),
                plain.text(),
                List.of(new Attachment("Kart over saka.pdf", "0".repeat(64))));
        String read;
        try (PDDocument pdf = Loader.loadPDF(renderer.pdf(letter, SampleLetters.APPROVED))) {
            read = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
        assertInOrder(
                read,
                "Algoritmetilsynet",
                "Postboks 100 Eksempel, 0101 Oslo",
                "Org.nr. 317042604",
                "Kari Nordmann",
                "Storgata 1",
                "Dato 28. november 2026",
                "Saksnummer 2026/14",
                "Dokument 3",
                "Unnateke frå offentleg innsyn offentleglova § 13",
                "Vi treng meir frå deg",
                "Kort fortalt",
                "Send oss det som manglar, innan 14. desember 2026.",
                "Kva du kan gjere",
                "Hugs å skrive referansen.",
                "Dette manglar",
                "Navnet på systemet",
                "Brevet fra kommunen",
                "Viss vi ikkje høyrer frå deg",
                "Vi har lest det du skrev. Kommunen har svart oss.",
                "Vi set fristen etter forvaltningslova § 11.",
                "Snakk med oss",
                "20 00 00 00",
                "Besøksadresse: Eksempelgata 1, 0101 Oslo",
                "Saksbehandlar: Ola Hansen, seniorrådgiver",
                "Ansvarleg: Ingeborg Lie, avdelingsleder",
                "Brevet er godkjent elektronisk og har difor inga underskrift.",
                "Vedlegg",
                "Kart over saka.pdf");
        assertThat(read).doesNotContain("Utkast").contains("Side").doesNotContain("#");
    }

    @Test
    void a_page_shows_the_same_below_a_heading_of_its_own() {
        LetterSnapshot letter = SampleLetters.ready(SampleLetters.all(NN).get(6), NN);
        String article = renderer.article(letter, SampleLetters.APPROVED);
        assertThat(article)
                .startsWith("<article")
                .contains("<h2 data-block=\"title\">Vi treng meir frå deg</h2>", "<h3 data-block=\"brief\">");
        assertThat(article).doesNotContain("<h1", "style", "<script", "src=", " id=");
    }

    @Test
    void a_search_looks_in_title_and_text_but_not_in_names() {
        String plain = renderer.plain(SampleLetters.ready(SampleLetters.all(NN).get(6), NN));
        assertThat(plain).startsWith("Vi treng meir frå deg\n").contains("\nNavnet på systemet\n", "\nDette manglar\n");
        assertThat(plain).doesNotContain("Kari", "Storgata", "Ola Hansen");
    }

    @Test
    void a_letter_that_nobody_has_approved_says_so() throws Exception {
        LetterSnapshot letter = SampleLetters.ready(SampleLetters.decision(NN), NN);
        byte[] draft = renderer.pdf(letter, Approval.pending(SampleLetters.DAY));
        Vera.assertAccessible(draft);
        try (PDDocument pdf = Loader.loadPDF(draft)) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Utkast – ikkje godkjent", "Ola Hansen")
                    .doesNotContain("Ansvarleg", "godkjent elektronisk");
        }
    }

    @Test
    void a_receipt_that_was_made_automatically_says_so() throws Exception {
        LetterSnapshot receipt = SampleLetters.ready(SampleLetters.all(NN).get(0), NN);
        LetterFrame frame = receipt.frame();
        LetterFrame automatic = new LetterFrame(
                frame.sender(), frame.recipient(), frame.caseNumber(), frame.documentNumber(), null, null);
        byte[] made = renderer.pdf(
                LetterSnapshot.of(NN, automatic, receipt.data(), receipt.text()), Approval.pending(SampleLetters.DAY));
        try (PDDocument pdf = Loader.loadPDF(made)) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Brevet er laga automatisk.")
                    .doesNotContain("Utkast", "Unnateke");
        }
    }

    @Test
    void one_letter_is_the_same_bytes_whenever_and_by_however_many_it_is_printed() throws Exception {
        LetterSnapshot letter = SampleLetters.ready(SampleLetters.decision(NN), NN);
        byte[] once = renderer.pdf(letter, SampleLetters.APPROVED);
        Thread.sleep(1_100);
        List<Callable<byte[]>> jobs = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            jobs.add(() -> renderer.pdf(SampleLetters.ready(SampleLetters.decision(NN), NN), SampleLetters.APPROVED));
        }
        var threads = Executors.newFixedThreadPool(3);
        try {
            for (var again : threads.invokeAll(jobs)) {
                assertThat(again.get()).isEqualTo(once);
            }
        } finally {
            threads.shutdown();
        }
        try (PDDocument pdf = Loader.loadPDF(once)) {
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo("2026-11-27T23:00:00Z");
        }
        Approval later = new Approval(LocalDate.of(2026, 11, 30), SampleLetters.APPROVED.by());
        assertThat(renderer.pdf(letter, later)).isNotEqualTo(once);
    }

    @Test
    void an_arabic_sentence_with_a_number_reads_from_right_to_left() throws Exception {
        Letter answer = SampleLetters.answer(NN);
        LetterSnapshot letter =
                SampleLetters.ready(answer, NN, "Nr. \u0628\u064a\u062a \u0661\u0662 \u062f\u0627\u0631.");
        try (PDDocument pdf = Loader.loadPDF(renderer.pdf(letter, SampleLetters.APPROVED))) {
            // The glyphs, from left to right: reh, alef, dal; 1, 2; teh, yeh, beh.
            Map<String, Float> places = new GlyphPlaces().of(pdf);
            assertThat(places.get("\u062f")).isLessThan(places.get("\u0661"));
            assertThat(places.get("\u0661")).isLessThan(places.get("\u0662"));
            assertThat(places.get("\u0662")).isLessThan(places.get("\u0628"));
        }
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> elements) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                collect(element, elements);
            }
        }
    }

    private static void assertInOrder(String text, String... parts) {
        int from = 0;
        for (String part : parts) {
            int at = text.indexOf(part, from);
            assertThat(at).as("%s after %s in %s", part, from, text).isGreaterThanOrEqualTo(0);
            from = at + part.length();
        }
    }
}
