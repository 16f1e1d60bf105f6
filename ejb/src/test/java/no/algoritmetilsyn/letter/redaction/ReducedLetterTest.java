package no.algoritmetilsyn.letter.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.letter.LetterSnapshot;
import no.algoritmetilsyn.letter.SampleLetters;
import no.algoritmetilsyn.letter.print.LetterRenderer;
import no.algoritmetilsyn.letter.print.Vera;
import no.algoritmetilsyn.letter.redaction.RedactLetter.Passage;
import no.algoritmetilsyn.letter.text.Block;
import no.algoritmetilsyn.letter.text.BlockShape;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.letter.text.LetterText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left out of a letter is nowhere in its other version: not in the text, the objects, the metadata or the streams. */
class ReducedLetterTest {

    private static final String SECRET = "Vektene er 0,73 for inntekt.";
    private static final String TYPED =
            "Torbjørn Kvamme fortalte om modellen.\n" + SECRET + " Torbjørn\nKvammes ord er notert.";

    private final LetterRenderer renderer = new LetterRenderer();

    /** A letter with words in its title, a paragraph and the name of an attachment. */
    private static LetterSnapshot letter(LetterLanguage language) {
        LetterSnapshot ready = SampleLetters.ready(SampleLetters.decision(language), language);
        Block open = ready.text().blocks().stream()
                .filter(block -> block.use().isOpen())
                .findFirst()
                .orElseThrow();
        LetterText text = ready.text().add(open.id(), "own-9", BlockShape.PARAGRAPH, List.of(TYPED));
        return new LetterSnapshot(
                ready.kind(),
                language,
                ready.frame(),
                ready.data(),
                new LetterText(text.version(), "Vedtak etter tips fra Torbjørn Kvamme", text.blocks()),
                List.of(new LetterSnapshot.Attachment("Notat fra TORBJØRN KVAMME.pdf", "0".repeat(64))));
    }

    private static Passage everywhere(String words) {
        return new Passage(null, words, Exemption.OFFL_24_2);
    }

    private static Passage in(String block, String words) {
        return new Passage(block, words, Exemption.OFFL_13);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NB | [utelatt, offl. § 13] | [utelatt, offl. § 24 andre ledd]",
                "NN | [utelate, offl. § 13] | [utelate, offl. § 24 andre ledd]",
                "EN | [left out, offl. section 13] | [left out, offl. section 24 second paragraph]"
            })
    void words_that_are_left_out_are_nowhere_in_the_file(LetterLanguage language, String ofBlock, String ofName)
            throws Exception {
        LetterSnapshot letter = letter(language);
        String original = PdfWords.of(renderer.pdf(letter, SampleLetters.APPROVED));
        assertThat(original)
                .as("they are found where they are")
                .contains("torbjørn kvamme", "notat fra torbjørn kvamme.pdf", "0,73 for inntekt");

        LetterSnapshot reduced = ReducedLetter.of(letter, List.of(everywhere("torbjørn kvamme"), in("own-9", SECRET)));
        byte[] pdf = renderer.reducedPdf(reduced, SampleLetters.APPROVED);
        String words = PdfWords.of(pdf);
        assertThat(words).doesNotContain("torbjørn", "kvamme", "0,73", "for inntekt", "vektene");
        assertThat(words).contains(ofBlock, ofName, "fortalte om modellen", "ord er notert");
        assertThat(Vera.assertAccessible(pdf)).isGreaterThan(1_000);
        assertThat(letter.text().find("own-9").orElseThrow().lines())
                .as("the letter stays")
                .containsExactly(TYPED);
    }

    @Test
    void a_block_can_be_left_out_whole_even_one_that_the_recipient_had_to_be_told() throws Exception {
        LetterSnapshot letter = letter(LetterLanguage.NB);
        LetterSnapshot reduced = ReducedLetter.of(letter, List.of(in("legal-basis", null), in("title", null)));
        assertThat(reduced.text().title()).isEqualTo("[utelatt, offl. § 13]");
        assertThat(reduced.text().find("legal-basis").orElseThrow().lines()).containsExactly("[utelatt, offl. § 13]");
        Vera.assertAccessible(renderer.reducedPdf(reduced, SampleLetters.APPROVED));
    }

    /** The mark is as long as its provision, not as the words. */
    @Test
    void nothing_tells_how_long_the_words_were() {
        LetterSnapshot letter = letter(LetterLanguage.NB);
        LetterSnapshot reduced = ReducedLetter.of(letter, List.of(in("own-9", SECRET)));
        assertThat(reduced.text().find("own-9").orElseThrow().lines().get(0))
                .isEqualTo(
                        "Torbjørn Kvamme fortalte om modellen.\n[utelatt, offl. § 13] Torbjørn\nKvammes ord er notert.");
    }

    @Test
    void one_version_made_twice_is_the_same_bytes_whatever_was_left_out() {
        LetterSnapshot letter = letter(LetterLanguage.NB);
        List<Passage> passages = List.of(in("own-9", null), everywhere("Torbjørn Kvamme"));
        byte[] once = renderer.reducedPdf(ReducedLetter.of(letter, passages), SampleLetters.APPROVED);
        LetterSnapshot other = new LetterSnapshot(
                letter.kind(),
                letter.language(),
                letter.frame(),
                letter.data(),
                letter.text().write("own-9", BlockShape.PARAGRAPH, List.of("Noe helt annet.")),
                letter.attachments());
        byte[] again = renderer.reducedPdf(ReducedLetter.of(other, passages), SampleLetters.APPROVED);
        assertThat(again).as("nothing in the file depends on the words").isEqualTo(once);
    }

    @Test
    void words_that_can_still_be_read_elsewhere_are_refused() {
        assertThat(wrong(in("own-9", "Torbjørn Kvamme"))).containsExactly("/passages/0/words leftElsewhere");
        assertThat(wrong(everywhere("Torbjørn Kvamme"), in("own-9", "finnes ikke")))
                .containsExactly("/passages/1/words notFound");
        assertThat(wrong(in("nowhere", "Kvamme"))).containsExactly("/passages/0/block unknown");
        assertThat(wrong(everywhere("Kvamme"), everywhere("Torbjørn Kvamme"), everywhere("Torbjørn")))
                .as("the longest goes first, the rest has to be there as well")
                .containsExactly("/passages/0/words notFound", "/passages/2/words notFound");
    }

    private static List<String> wrong(Passage... passages) {
        LetterSnapshot letter = letter(LetterLanguage.NB);
        return catchThrowableOfType(InvalidStep.class, () -> ReducedLetter.of(letter, List.of(passages)))
                .violations()
                .stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .sorted()
                .toList();
    }

    @Test
    void the_input_says_what_is_left_out_or_that_nothing_is() {
        assertThat(codes(new RedactLetter(3, List.of(), null))).containsExactly("/nothing sayWhat");
        assertThat(codes(new RedactLetter(3, List.of(), true))).isEmpty();
        assertThat(codes(new RedactLetter(3, List.of(in(null, null)), false)))
                .containsExactly("/passages/0/words sayWhich");
    }

    private static List<String> codes(RedactLetter step) {
        return step.crossCheck().stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .toList();
    }
}
