package no.algoritmetilsyn.letter.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.letter.desk.WriteLetter.WrittenBlock;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A draft of a letter: what can be written in it, and that nothing typed is lost. */
class LetterDraftsTest {

    @AutoClose
    private static LetterFixture fixture;

    private UUID proceeding;

    @BeforeAll
    static void start() {
        fixture = new LetterFixture();
    }

    @BeforeEach
    void a_proceeding() {
        proceeding = fixture.proceeding();
    }

    private UUID written() {
        UUID letter = fixture.draft(proceeding, LetterFixture.answer());
        fixture.complete(proceeding, letter);
        return letter;
    }

    @Test
    void a_version_that_somebody_has_changed_is_not_written_over() {
        UUID letter = written();
        int read = fixture.find(letter).version();
        fixture.cases.take(
                proceeding,
                new WriteLetter(letter, read, List.of(new WrittenBlock("answer", null, "Først.")), List.of()));
        assertThatThrownBy(() -> fixture.cases.take(
                        proceeding,
                        new WriteLetter(
                                letter, read, List.of(new WrittenBlock("answer", null, "Etterpå.")), List.of())))
                .isInstanceOf(InvalidStep.class);
    }

    @Test
    void fixed_words_cannot_be_written_over_and_added_ones_can_go_again() {
        UUID letter = written();
        assertThatThrownBy(() -> write(letter, new WrittenBlock("legal-basis", null, "Ingen lov.")))
                .isInstanceOf(InvalidStep.class);
        write(letter, new WrittenBlock(null, "answer", "Et avsnitt til."));
        assertThat(fixture.find(letter).snapshot().text().plain()).contains("Et avsnitt til.");
        write(letter, new WrittenBlock("own-1", null, ""));
        assertThat(fixture.find(letter).snapshot().text().plain()).doesNotContain("Et avsnitt til.");
    }

    private void write(UUID letter, WrittenBlock block) {
        fixture.cases.take(proceeding, new WriteLetter(letter, null, List.of(block), List.of()));
    }

    @Test
    void an_open_block_that_is_emptied_says_again_what_was_proposed() {
        UUID letter = fixture.draft(proceeding, LetterFixture.request());
        String proposed = text(letter, "help");
        write(letter, new WrittenBlock("help", null, "Ring oss."));
        assertThat(text(letter, "help")).isEqualTo("Ring oss.");
        write(letter, new WrittenBlock("help", null, ""));
        assertThat(text(letter, "help")).isEqualTo(proposed);
    }

    private static String text(UUID letter, String block) {
        return String.join(
                "\n",
                fixture.find(letter).snapshot().text().find(block).orElseThrow().lines());
    }

    @Test
    void the_text_holds_no_name_of_a_person() {
        UUID person = fixture.person("Kari Nordmann");
        UUID letter = fixture.draft(proceeding, LetterFixture.answer(), Addressee.person(person));
        String stored = new String(fixture.find(letter).snapshot().canonicalBytes(), StandardCharsets.UTF_8);
        assertThat(stored).doesNotContain("Nordmann").contains(person.toString());
    }

    @Test
    void another_file_than_one_of_the_case_goes_with_no_letter() {
        UUID letter = fixture.draft(proceeding, LetterFixture.answer());
        assertThatThrownBy(() -> fixture.cases.take(
                        proceeding,
                        new WriteLetter(
                                letter, null, List.of(), List.of(new WriteLetter.Enclosure(UUID.randomUUID())))))
                .isInstanceOf(InvalidStep.class);
    }
}
