package no.algoritmetilsyn.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Impartiality;
import no.algoritmetilsyn.casefile.DeclareImpartiality;
import no.algoritmetilsyn.casefile.step.StepRefused;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.letter.LetterRefused;
import no.algoritmetilsyn.letter.desk.Addressee;
import no.algoritmetilsyn.letter.desk.ApproveLetter;
import no.algoritmetilsyn.letter.desk.BlockChange;
import no.algoritmetilsyn.letter.desk.DiscardLetter;
import no.algoritmetilsyn.letter.desk.Dispatch;
import no.algoritmetilsyn.letter.desk.LetterPage;
import no.algoritmetilsyn.letter.desk.LetterRound;
import no.algoritmetilsyn.letter.desk.LetterState;
import no.algoritmetilsyn.letter.desk.SendBackLetter;
import no.algoritmetilsyn.letter.desk.SendLetter;
import no.algoritmetilsyn.letter.desk.SubmitLetter;
import no.algoritmetilsyn.letter.desk.Way;
import no.algoritmetilsyn.letter.desk.WriteLetter;
import no.algoritmetilsyn.letter.desk.WriteLetter.WrittenBlock;
import no.algoritmetilsyn.task.TaskTaken;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A letter from its draft until it is read or put in the post, with the tasks that people have on its way. */
class LetterWayTest {

    @AutoClose
    private static LetterFixture letters;

    private UUID proceeding;

    @BeforeAll
    static void start() {
        letters = new LetterFixture();
    }

    @BeforeEach
    void a_proceeding() {
        letters.owner.sent.clear();
        letters.owner.hindrance = null;
        proceeding = letters.proceeding();
    }

    private List<String> tasks() {
        return letters.fixture.open(proceeding).stream()
                .filter(kind -> !kind.equals("sortComplaint"))
                .toList();
    }

    private Dispatch copy(UUID letter, Way way) {
        return letters.page(letter).copies().stream()
                .filter(copy -> copy.way() == way)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_one_signs_alone_is_written_signed_and_sent() {
        UUID letter = letters.written(proceeding, LetterFixture.answer(), Addressee.ANONYMOUS);
        assertThat(tasks()).containsExactly("writeLetter");
        letters.take(proceeding, new SubmitLetter(letter));
        assertThat(tasks()).containsExactly("sendLetter");
        assertThat(letters.owner.sent).as("signed, and not sent").isEmpty();
        letters.take(proceeding, new SendLetter(letter));
        assertThat(tasks()).isEmpty();
        assertThat(letters.owner.sent).containsExactly(letter);
        assertThat(letters.page(letter).letter().state()).isEqualTo(LetterState.SENT);
        assertThat(letters.page(letter).pdf()).isNotNull();
        assertThat(copy(letter, Way.MIN_SAK).arrivedOn()).isEqualTo(letters.clock.today());
    }

    @Test
    void one_that_was_sent_bears_the_day_of_that_whenever_it_is_looked_at() {
        UUID letter = letters.written(proceeding, LetterFixture.answer(), Addressee.ANONYMOUS);
        letters.take(proceeding, new SubmitLetter(letter));
        letters.take(proceeding, new SendLetter(letter));
        String sent = letters.page(letter).article();
        letters.clock.advance(Duration.ofDays(3));
        try {
            assertThat(letters.page(letter).article())
                    .contains("30. november 2026")
                    .isEqualTo(sent);
        } finally {
            letters.clock.advance(Duration.ofDays(-3));
        }
    }

    /** They decide nothing for their superior, and an answer is no decision (forvaltningsloven § 6 third paragraph). */
    @Test
    void somebody_whose_superior_is_disqualified_sends_what_they_sign_alone() throws SQLException {
        letters.as(LetterFixture.LEADER)
                .take(proceeding, new DeclareImpartiality(Impartiality.Ground.AUTOMATIC, "Hun er søsteren min."));
        try (var owner = letters.fixture.database().asOwner();
                var led = owner.createStatement()) {
            led.execute("INSERT INTO superiors (subordinate_id, superior_id, since) VALUES ('%s', '%s', '2026-01-01')"
                    .formatted(LetterFixture.INSPECTOR.id(), LetterFixture.LEADER.id()));
        }
        letters.as(LetterFixture.INSPECTOR);
        UUID letter = letters.written(proceeding, LetterFixture.answer(), Addressee.person(letters.person()));
        letters.take(proceeding, new SubmitLetter(letter));
        letters.take(proceeding, new SendLetter(letter));
        assertThat(letters.page(letter).letter().state()).isEqualTo(LetterState.SENT);
        try (var owner = letters.fixture.database().asOwner();
                var led = owner.createStatement()) {
            led.execute("DELETE FROM superiors");
        }
    }

    @Test
    void a_decision_goes_by_a_second_person_and_back() {
        UUID letter = letters.written(proceeding, LetterFixture.decision(), Addressee.ANONYMOUS);
        letters.take(proceeding, new SubmitLetter(letter));
        String hash = letters.page(letter).letter().hash();
        assertThat(tasks()).containsExactly("approveLetter");
        letters.as(LetterFixture.LEADER).take(proceeding, new SendBackLetter(letter, "Nevn fristen."));
        assertThat(tasks()).containsExactly("writeLetter");
        letters.as(LetterFixture.INSPECTOR).take(proceeding, new SubmitLetter(letter));
        assertThat(letters.page(letter).letter().hash())
                .as("nothing was changed")
                .isEqualTo(hash);
        letters.as(LetterFixture.LEADER);
        assertThatThrownBy(() -> letters.take(proceeding, new ApproveLetter(letter, "0".repeat(64))))
                .as("something else than was read")
                .isInstanceOf(InvalidStep.class);
        letters.take(proceeding, new ApproveLetter(letter, hash));
        assertThat(tasks()).containsExactly("sendLetter");
        letters.as(LetterFixture.INSPECTOR).take(proceeding, new SendLetter(letter));
        assertThat(letters.page(letter).letter().approvedBy()).isEqualTo(LetterFixture.LEADER.id());
        assertThat(letters.owner.sent).containsExactly(letter);
    }

    @Test
    void nobody_signs_a_decision_that_they_have_written() {
        letters.as(LetterFixture.LEADER);
        UUID letter = letters.written(proceeding, LetterFixture.decision(), Addressee.ANONYMOUS);
        letters.take(proceeding, new SubmitLetter(letter));
        String hash = letters.page(letter).letter().hash();
        assertThatThrownBy(() -> letters.take(proceeding, new ApproveLetter(letter, hash)))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void a_letter_is_sent_once() {
        UUID letter = letters.written(proceeding, LetterFixture.answer(), Addressee.ANONYMOUS);
        letters.take(proceeding, new SubmitLetter(letter));
        letters.take(proceeding, new SendLetter(letter));
        assertThatThrownBy(() -> letters.take(proceeding, new SendLetter(letter)))
                .isInstanceOf(TaskTaken.class);
        assertThat(letters.owner.sent).hasSize(1);
    }

    @Test
    void one_that_is_let_go_leaves_no_task() {
        UUID letter = letters.written(proceeding, LetterFixture.answer(), Addressee.ANONYMOUS);
        letters.take(proceeding, new DiscardLetter(letter));
        assertThat(tasks()).isEmpty();
    }

    @Test
    void a_letter_that_is_not_written_is_refused_by_the_name_of_what_is_missing() {
        UUID letter = letters.draft(proceeding, LetterFixture.answer(), Addressee.ANONYMOUS);
        assertThatThrownBy(() -> letters.take(proceeding, new SubmitLetter(letter)))
                .isInstanceOfSatisfying(LetterRefused.class, refused -> assertThat(refused.violations())
                        .anySatisfy(found -> {
                            assertThat(found.code()).isEqualTo("notWritten");
                            assertThat(found.arguments()).contains("Svaret vårt");
                        }));
        assertThat(letters.page(letter).letter().state()).isEqualTo(LetterState.DRAFT);
    }

    @Test
    void what_was_written_since_it_was_sent_back_is_shown_and_its_number_stays() {
        UUID letter = letters.written(proceeding, LetterFixture.answer(), Addressee.ANONYMOUS);
        letters.take(proceeding, new SubmitLetter(letter));
        UUID entry = letters.page(letter).letter().entryId();
        letters.take(proceeding, new SendBackLetter(letter, "Skriv det kortere."));
        letters.take(
                proceeding,
                new WriteLetter(letter, null, List.of(new WrittenBlock("answer", null, "Det er rettet.")), List.of()));
        letters.take(proceeding, new SubmitLetter(letter));
        LetterPage page = letters.page(letter);
        assertThat(page.letter().entryId()).isEqualTo(entry);
        assertThat(page.rounds()).extracting(LetterRound::remarks).containsExactly("Skriv det kortere.", null);
        assertThat(page.changes())
                .extracting(BlockChange::after)
                .as("what is new since it was last read")
                .containsExactly(List.of("Det er rettet."));
    }

    @Test
    void a_letter_that_is_let_go_leaves_a_void_number() {
        UUID letter = letters.written(proceeding, LetterFixture.answer(), Addressee.ANONYMOUS);
        letters.take(proceeding, new SubmitLetter(letter));
        assertThat(letters.text("SELECT status FROM journal_entries WHERE subject_id = :id", letter))
                .isEqualTo("RECORDED");
        letters.take(proceeding, new DiscardLetter(letter));
        assertThat(letters.text("SELECT status FROM journal_entries WHERE subject_id = :id", letter))
                .isEqualTo("VOID");
        assertThat(tasks()).isEmpty();
    }

    @Test
    void its_proceeding_can_keep_it_back() {
        UUID letter = letters.written(proceeding, LetterFixture.answer(), Addressee.ANONYMOUS);
        letters.owner.hindrance = "ended";
        assertThatThrownBy(() -> letters.take(proceeding, new SubmitLetter(letter)))
                .isInstanceOf(StepRefused.class);
    }
}
