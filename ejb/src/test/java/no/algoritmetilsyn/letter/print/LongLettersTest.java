package no.algoritmetilsyn.letter.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.algoritmetilsyn.letter.LetterFrame;
import no.algoritmetilsyn.letter.LetterRefused;
import no.algoritmetilsyn.letter.LetterSnapshot;
import no.algoritmetilsyn.letter.SampleLetters;
import no.algoritmetilsyn.letter.kind.Letter;
import no.algoritmetilsyn.letter.text.BlockShape;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.letter.text.LetterText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** Letters at the edge of what is taken. */
class LongLettersTest {

    private static final LetterLanguage NN = LetterLanguage.NN;

    private final LetterRenderer renderer = new LetterRenderer();

    @Test
    void words_without_a_blank_stay_on_the_paper() throws Exception {
        String endless = "x".repeat(5_000);
        LetterFrame usual = SampleLetters.frame("N".repeat(300), List.of("A".repeat(200)));
        var frame = new LetterFrame(
                usual.sender(), usual.recipient(), "S".repeat(40), 3, "U".repeat(200), usual.caseOfficer());
        Letter answer = SampleLetters.answer(NN);
        LetterSnapshot letter = LetterSnapshot.of(NN, frame, answer, SampleLetters.written(answer, NN, endless));
        byte[] printed = renderer.pdf(letter, SampleLetters.APPROVED);
        Vera.assertAccessible(printed);
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            GlyphPlaces places = new GlyphPlaces();
            places.of(pdf);
            assertThat(places.read().chars().filter(character -> character == 'x'))
                    .hasSizeGreaterThanOrEqualTo(10_000);
            assertThat(places.rightmost())
                    .isLessThan(pdf.getPage(0).getMediaBox().getWidth() - 50);
        }
    }

    @Test
    void a_text_that_is_too_long_is_refused() {
        Letter answer = SampleLetters.answer(NN);
        LetterSnapshot letter = SampleLetters.ready(answer, NN);
        LetterText text = letter.text();
        for (int i = 0; i < 6; i++) {
            text = text.add("answer", "own-" + i, BlockShape.PARAGRAPH, List.of("ord ".repeat(4_900)));
        }
        LetterSnapshot tooLong = SampleLetters.with(letter, text);
        assertThatThrownBy(() -> renderer.pdf(tooLong, SampleLetters.APPROVED))
                .isInstanceOfSatisfying(LetterRefused.class, refused -> assertThat(refused.sentences(NN))
                        .containsExactly("Feltet «tekst» er for langt eller har for mange delar."));
    }
}
