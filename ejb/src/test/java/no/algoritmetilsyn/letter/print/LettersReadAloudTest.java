package no.algoritmetilsyn.letter.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.algoritmetilsyn.letter.LetterLines;
import no.algoritmetilsyn.letter.LetterSnapshot;
import no.algoritmetilsyn.letter.SampleLetters;
import no.algoritmetilsyn.letter.kind.Letter;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a screen reader is told of each kind of letter, in each language that it has: the language, headings that skip no level, headers of
 * rows, and the text in the order in which it was written. veraPDF sees none of that when it is wrong.
 */
class LettersReadAloudTest {

    /** Enough of a line to know it by, and too little to be torn apart by the foot of a page. */
    private static final int BEGINNING = 18;

    private final LetterRenderer renderer = new LetterRenderer();

    static Stream<Arguments> letters() {
        return Arrays.stream(LetterLanguage.values()).flatMap(language -> SampleLetters.in(language).stream()
                .map(letter -> Arguments.of(language, letter.kind(), letter)));
    }

    @ParameterizedTest(name = "{1} {0}")
    @MethodSource("letters")
    void each_kind_is_read_as_it_was_written(LetterLanguage language, Object kind, Letter sample) throws Exception {
        LetterSnapshot letter = SampleLetters.ready(sample, language);
        try (PDDocument pdf = Loader.loadPDF(renderer.pdf(letter, SampleLetters.APPROVED))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
            List<PDStructureElement> elements = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), elements);
            headingsSkipNoLevel(elements);
            assertThat(elements)
                    .filteredOn(element -> element.getStructureType().equals("TH"))
                    .isNotEmpty()
                    .allSatisfy(header ->
                            assertThat(header.getAttributes().toString()).containsPattern("Scope=(Row|Column)"));
            isInOrder(together(new PDFTextStripper().getText(pdf)), LetterLines.of(letter.text()));
        }
    }

    private static void headingsSkipNoLevel(List<PDStructureElement> elements) {
        List<Integer> levels = elements.stream()
                .map(PDStructureElement::getStructureType)
                .filter(type -> type.matches("H\\d"))
                .map(type -> type.charAt(1) - '0')
                .toList();
        assertThat(levels).startsWith(1, 2);
        assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).as("heading %s of %s", i, levels).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    private static void isInOrder(String read, List<String> lines) {
        int from = 0;
        for (String line : lines) {
            String beginning = together(line);
            beginning = beginning.substring(0, Math.min(BEGINNING, beginning.length()));
            int at = read.indexOf(beginning, from);
            assertThat(at).as("%s after %s in %s", line, from, read).isGreaterThanOrEqualTo(0);
            from = at + beginning.length();
        }
    }

    /** Without blanks, which stand elsewhere where a line is broken. */
    private static String together(String text) {
        return text.replaceAll("[\\s\\u00a0\\u00ad]+", "");
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> elements) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                collect(element, elements);
            }
        }
    }
}
