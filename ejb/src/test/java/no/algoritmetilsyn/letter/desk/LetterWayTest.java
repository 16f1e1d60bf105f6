package no.algoritmetilsyn.letter.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.casefile.step.StepRefused;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.letter.LetterRefused;
import no.algoritmetilsyn.letter.desk.WriteLetter.WrittenBlock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A letter from its draft to its recipient, and each place where it is stopped. */
class LetterWayTest {

    private static LetterFixture fixture;
    private UUID proceeding;

    @BeforeAll
    static void start() {
        fixture = new LetterFixture();
    }

    @AfterAll
    static void stop() {
        fixture.close();
    }

    @BeforeEach
    void a_proceeding() {
        fixture.owner.hindrance = null;
        fixture.owner.sent.clear();
        proceeding = fixture.proceeding();
    }

    private UUID written() {
        UUID letter = fixture.draft(proceeding, LetterFixture.answer());
        fixture.complete(proceeding, letter);
        return letter;
    }

    private void send(UUID letter) {
        fixture.cases.take(proceeding, new SendLetter(letter));
    }

    private void submit(UUID letter) {
        fixture.cases.take(proceeding, new SubmitLetter(letter));
    }

    @Test
    void what_a_case_officer_may_sign_alone_is_signed_by_submitting_it() {
        UUID letter = written();
        submit(letter);
        OutgoingLetter signed = fixture.find(letter);
        assertThat(signed.state()).isEqualTo(LetterState.APPROVED);
        assertThat(signed.approvedBy()).isEqualTo(LetterFixture.WRITER.id());
        assertThat(signed.hash()).isEqualTo(signed.snapshot().sha256());
        assertThat(fixture.value("SELECT status FROM journal_entries WHERE subject_id = ?", letter))
                .isEqualTo("RECORDED");
        assertThat(fixture.owner.sent)
                .as("a letter that has not left moves nothing")
                .isEmpty();
    }

    @Test
    void a_letter_that_is_not_written_is_refused_by_the_name_of_what_is_missing() {
        UUID letter = fixture.draft(proceeding, LetterFixture.answer());
        assertThatThrownBy(() -> submit(letter))
                .isInstanceOfSatisfying(LetterRefused.class, refused -> assertThat(refused.violations())
                        .anySatisfy(found -> {
                            assertThat(found.code()).isEqualTo("notWritten");
                            assertThat(found.arguments()).contains("Svaret vårt");
                        }));
        assertThat(fixture.find(letter).state()).isEqualTo(LetterState.DRAFT);
    }

    @Test
    void a_decision_is_signed_by_somebody_else_who_has_read_what_was_submitted() {
        UUID letter = fixture.draft(proceeding, LetterFixture.decision());
        fixture.complete(proceeding, letter);
        submit(letter);
        OutgoingLetter waiting = fixture.find(letter);
        assertThat(waiting.state()).isEqualTo(LetterState.FOR_APPROVAL);
        assertThatThrownBy(() -> send(letter)).isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> fixture.cases.take(proceeding, new ApproveLetter(letter, waiting.hash())))
                .as("an inspector signs no decisions")
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void what_was_sent_back_can_be_written_again_and_keeps_its_number() {
        UUID letter = written();
        submit(letter);
        UUID entry = fixture.find(letter).entryId();
        fixture.cases.take(proceeding, new SendBackLetter(letter, "Skriv det kortere."));
        fixture.cases.take(
                proceeding,
                new WriteLetter(letter, null, List.of(new WrittenBlock("answer", null, "Det er rettet.")), List.of()));
        submit(letter);
        OutgoingLetter again = fixture.find(letter);
        assertThat(again.entryId()).isEqualTo(entry);
        assertThat(again.rounds()).isEqualTo(2);
        LetterPage page = fixture.cases.inTransaction(
                () -> fixture.cases.get(LetterPages.class).open(letter));
        assertThat(page.rounds()).extracting(LetterRound::remarks).containsExactly("Skriv det kortere.", null);
        assertThat(page.changes())
                .extracting(BlockChange::after)
                .as("what is new since it was last read")
                .containsExactly(List.of("Det er rettet."));
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
    void a_letter_that_is_let_go_leaves_a_void_number() {
        UUID letter = written();
        submit(letter);
        fixture.cases.take(proceeding, new DiscardLetter(letter));
        assertThat(fixture.find(letter).state()).isEqualTo(LetterState.DISCARDED);
        assertThat(fixture.value("SELECT status FROM journal_entries WHERE subject_id = ?", letter))
                .isEqualTo("VOID");
        assertThatThrownBy(() -> send(letter)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void its_proceeding_can_keep_it_back() {
        UUID letter = written();
        fixture.owner.hindrance = "ended";
        assertThatThrownBy(() -> submit(letter)).isInstanceOf(StepRefused.class);
    }

    @Test
    void the_text_holds_no_name_of_a_person() {
        UUID person = fixture.person("Kari Nordmann");
        UUID letter = fixture.draft(proceeding, LetterFixture.answer(), Addressee.person(person));
        fixture.complete(proceeding, letter);
        submit(letter);
        String stored = new String(fixture.find(letter).snapshot().canonicalBytes(), StandardCharsets.UTF_8);
        assertThat(stored).doesNotContain("Nordmann").contains(person.toString());
    }
}
