package no.algoritmetilsyn.letter.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.letter.Approval;
import no.algoritmetilsyn.letter.LetterFrame;
import no.algoritmetilsyn.letter.LetterRefused;
import no.algoritmetilsyn.letter.LetterSnapshot;
import no.algoritmetilsyn.letter.LetterSnapshot.Attachment;
import no.algoritmetilsyn.letter.SampleLetters;
import no.algoritmetilsyn.letter.kind.Appeal;
import no.algoritmetilsyn.letter.kind.Clause;
import no.algoritmetilsyn.letter.kind.LegalBasis;
import no.algoritmetilsyn.letter.kind.Letter;
import no.algoritmetilsyn.letter.text.Block;
import no.algoritmetilsyn.letter.text.BlockShape;
import no.algoritmetilsyn.letter.text.BlockUse;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.letter.text.LetterText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is no letter is refused, in words that say what to do. */
class RefusedLettersTest {

    private static final LetterLanguage NB = LetterLanguage.NB;
    private static final LetterSnapshot DECISION = SampleLetters.ready(SampleLetters.decision(NB), NB);

    private final LetterRenderer renderer = new LetterRenderer();

    @Test
    void a_letter_from_which_any_clause_was_taken_is_refused() {
        for (Letter letter : SampleLetters.all(NB)) {
            LetterSnapshot ready = SampleLetters.ready(letter, NB);
            for (Clause clause : letter.clauses()) {
                assertThat(refused(SampleLetters.with(ready, without(ready.text(), clause))))
                        .as("%s without %s", letter.kind(), clause)
                        .containsExactly(Violation.of("text/" + clause.block(), "clauseMissing", clause.name()));
                assertThat(refused(SampleLetters.with(ready, saying(ready.text(), clause, "Dette er noe annet."))))
                        .as("%s saying something else than %s", letter.kind(), clause)
                        .containsExactly(Violation.of("text/" + clause.block(), "clauseMissing", clause.name()));
            }
        }
    }

    @Test
    void another_number_of_weeks_or_another_section_is_not_what_was_decided() {
        for (String words : List.of(
                "Fristen er 13 uker etter forvaltningsloven § 29.",
                "Fristen er 3 uker etter forvaltningsloven § 291.")) {
            LetterText text = saying(DECISION.text(), Clause.APPEAL_LIMIT, words);
            assertThat(refused(SampleLetters.with(DECISION, text)))
                    .containsExactly(Violation.of("text/appeal-limit", "clauseMissing", "APPEAL_LIMIT"));
        }
    }

    @Test
    void it_is_refused_on_a_page_as_well() {
        LetterSnapshot without = SampleLetters.with(DECISION, without(DECISION.text(), Clause.APPEAL_LIMIT));
        LetterRefused refused =
                catchThrowableOfType(LetterRefused.class, () -> renderer.article(without, SampleLetters.APPROVED));
        assertThat(refused.sentences(NB)).containsExactly("Brevet kan ikke sendes uten dette: klagefristen.");
        assertThat(refused.sentences(LetterLanguage.NN))
                .containsExactly("Brevet kan ikkje sendast utan dette: klagefristen.");
    }

    @Test
    void what_must_be_written_and_is_not_is_named() {
        Letter letter = SampleLetters.answer(NB);
        LetterSnapshot untouched = LetterSnapshot.of(NB, SampleLetters.frame(), letter, renderer.text(letter, NB));
        LetterRefused refused =
                catchThrowableOfType(LetterRefused.class, () -> renderer.pdf(untouched, SampleLetters.APPROVED));
        assertThat(refused.sentences(NB))
                .containsExactly(
                        "Du har ikke skrevet noe under «Svaret vårt» ennå.",
                        "Du har ikke skrevet noe under «Svaret i korte trekk» ennå.");
    }

    @ParameterizedTest
    @CsvSource({"☐, U+2610", "א, U+05D0", "中, U+4E2D", "😀, U+1F600", "ሀ, U+1200", "த, U+0BA4", "ก, U+0E01"})
    void a_character_that_no_font_has_is_told_with_where_it_stands(String character, String code) {
        LetterText text = DECISION.text()
                .write("facts", BlockShape.PARAGRAPH, List.of("Kommunen svarte slik: " + character + " og mer."));
        LetterRefused refused = catchThrowableOfType(
                LetterRefused.class, () -> renderer.pdf(SampleLetters.with(DECISION, text), SampleLetters.APPROVED));
        assertThat(refused.sentences(NB))
                .containsExactly(
                        "Tegnet " + character + " (" + code + ") under «Hva vi bygger på» kan ikke skrives i et brev."
                                + " Det står etter «mmunen svarte slik:». Skriv det med andre tegn eller med ord.");
    }

    @Test
    void such_a_character_in_a_name_is_told_too() {
        LetterFrame frame = SampleLetters.frame("Li 伟", List.of());
        LetterSnapshot letter = LetterSnapshot.of(NB, frame, DECISION.data(), DECISION.text());
        assertThat(refused(letter))
                .containsExactly(Violation.at("/frame/recipient/name", "unknownCharacter", "", "伟", "U+4F1F", "Li"));
    }

    @Test
    void what_nobody_can_see_is_no_reason_to_refuse() throws Exception {
        LetterText text = DECISION.text()
                .write(
                        "facts",
                        BlockShape.PARAGRAPH,
                        List.of("\uFEFFEt\u200B­ svar\u0007 ©\uFE0F med e\u0301n aksent"));
        LetterSnapshot letter = SampleLetters.with(DECISION, text);
        assertThat(renderer.article(letter, SampleLetters.APPROVED)).contains("Et svar © med én aksent");
        assertThat(renderer.plain(letter)).contains("Et svar © med én aksent");
        Vera.assertAccessible(renderer.pdf(letter, SampleLetters.APPROVED));
    }

    @Test
    void markup_that_was_typed_is_text() {
        LetterText text = DECISION.text()
                .write(
                        "facts",
                        BlockShape.PARAGRAPH,
                        List.of("<img src='file:///etc/passwd'/> & ${1+1} }{ content: x"));
        assertThat(renderer.article(SampleLetters.with(DECISION, text), SampleLetters.APPROVED))
                .contains("&lt;img src=&apos;file:///etc/passwd&apos;/&gt; &amp; ${1+1} }{ content: x");
    }

    @Test
    void a_frame_that_lacks_something_is_refused_by_the_name_of_the_field() {
        LetterFrame frame = DECISION.frame();
        LetterFrame nobody = new LetterFrame(frame.sender(), frame.recipient(), " ", 0, null, null);
        LetterRefused refused = catchThrowableOfType(
                LetterRefused.class,
                () -> renderer.pdf(
                        LetterSnapshot.of(NB, nobody, DECISION.data(), DECISION.text()), SampleLetters.APPROVED));
        assertThat(refused.sentences(NB))
                .containsExactly(
                        "Feltet «saksnummer» mangler.",
                        "Feltet «saksbehandler» mangler.",
                        "Tallet i feltet «dokumentnummer» er for lite.");
    }

    @Test
    void data_of_another_kind_or_language_is_refused() {
        LetterSnapshot answer = SampleLetters.ready(SampleLetters.answer(NB), NB);
        assertThat(refused(new LetterSnapshot(
                        DECISION.kind(), LetterLanguage.EN, answer.frame(), DECISION.data(), answer.text(), List.of())))
                .extracting(Violation::code)
                .contains("clauseMissing");
        Letter dismissal = SampleLetters.all(NB).get(8);
        assertThat(refused(new LetterSnapshot(
                        DECISION.kind(), NB, DECISION.frame(), dismissal, DECISION.text(), List.of())))
                .containsExactly(Violation.of("kind", "otherKind"));
    }

    @ParameterizedTest
    @EnumSource(LetterLanguage.class)
    void everything_that_can_be_wrong_has_its_words(LetterLanguage language) {
        Set<String> names = new TreeSet<>();
        for (Class<?> type : List.of(
                LetterSnapshot.class,
                LetterFrame.class,
                LetterFrame.Sender.class,
                LetterFrame.Recipient.class,
                LetterFrame.Person.class,
                Approval.class,
                Attachment.class,
                Appeal.class,
                LegalBasis.class,
                LetterText.class,
                Block.class)) {
            names.addAll(names(type));
        }
        SampleLetters.all(NB).forEach(letter -> names.addAll(names(letter.getClass())));
        ResourceBundle words = ResourceBundle.getBundle("no.algoritmetilsyn.letter.refused", language.locale());
        assertThat(words.getLocale()).isEqualTo(language.locale());
        assertThat(names).hasSizeGreaterThan(40).allSatisfy(name -> assertThat(words.containsKey("field." + name))
                .as(name)
                .isTrue());
        for (String code :
                List.of("required", "notAllowed", "tooLong", "tooSmall", "tooLarge", "tooEarly", "soFarUnknown")) {
            String sentence = new LetterRefused(List.of(Violation.at("/data/basis/citation", code, 7)))
                    .sentences(language)
                    .get(0);
            assertThat(sentence)
                    .as(code)
                    .contains(words.getString("field.citation"))
                    .doesNotContain("{", "/");
        }
        for (Clause clause : Clause.values()) {
            assertThat(new LetterRefused(List.of(Violation.of("text", "clauseMissing", clause.name())))
                            .sentences(language)
                            .get(0))
                    .doesNotContain(clause.name());
        }
    }

    private static List<String> names(Class<?> type) {
        return List.of(type.getRecordComponents()).stream()
                .map(RecordComponent::getName)
                .toList();
    }

    private List<Violation> refused(LetterSnapshot letter) {
        return catchThrowableOfType(LetterRefused.class, () -> renderer.pdf(letter, SampleLetters.APPROVED))
                .violations();
    }

    private static LetterText without(LetterText text, Clause clause) {
        return new LetterText(
                text.version(),
                text.title(),
                text.blocks().stream()
                        .filter(block -> !block.id().equals(clause.block()))
                        .toList());
    }

    private static LetterText saying(LetterText text, Clause clause, String words) {
        return new LetterText(
                text.version(),
                text.title(),
                text.blocks().stream()
                        .map(block -> block.id().equals(clause.block())
                                ? new Block(
                                        block.id(),
                                        block.part(),
                                        block.shape(),
                                        BlockUse.FIXED,
                                        "",
                                        List.of(words),
                                        null)
                                : block)
                        .toList());
    }
}
