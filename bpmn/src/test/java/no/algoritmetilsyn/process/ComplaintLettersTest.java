package no.algoritmetilsyn.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.StepRefused;
import no.algoritmetilsyn.complaint.AnswerComplaint;
import no.algoritmetilsyn.complaint.AskToComplete;
import no.algoritmetilsyn.complaint.ComplaintFacts;
import no.algoritmetilsyn.complaint.ComplaintKind;
import no.algoritmetilsyn.complaint.ComplaintSteps;
import no.algoritmetilsyn.complaint.ReplyInterim;
import no.algoritmetilsyn.complaint.SortComplaint;
import no.algoritmetilsyn.complaint.TellDelay;
import no.algoritmetilsyn.letter.desk.DiscardLetter;
import no.algoritmetilsyn.letter.desk.SendBackLetter;
import no.algoritmetilsyn.letter.desk.SendLetter;
import no.algoritmetilsyn.letter.desk.SubmitLetter;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The letters of a complaint: it stays as it is until one of them is sent. */
class ComplaintLettersTest {

    @AutoClose
    private static LetterFixture letters;

    private UUID complaint;

    @BeforeAll
    static void start() {
        letters = new LetterFixture(ComplaintSteps.class);
    }

    @BeforeEach
    void sorted() {
        complaint = letters.sorted(letters.person());
    }

    private UUID begin(Record step) {
        letters.take(complaint, step);
        UUID letter = UUID.fromString(
                letters.text("SELECT id FROM letters WHERE proceeding_id = :id AND state = 'DRAFT'", complaint));
        letters.complete(complaint, letter);
        return letter;
    }

    private void send(UUID letter) {
        letters.take(complaint, new SubmitLetter(letter));
        letters.take(complaint, new SendLetter(letter));
    }

    private String status() {
        return letters.text("SELECT status FROM complaints WHERE id = :id", complaint);
    }

    private static AnswerComplaint how(AnswerComplaint.How how) {
        return new AnswerComplaint(how, null, null);
    }

    @Test
    void it_is_answered_when_the_letter_is_sent_and_not_before() {
        UUID letter = begin(how(AnswerComplaint.How.ANSWERED));
        assertThat(letters.page(letter).letter().language()).as("its own form").isEqualTo(LetterLanguage.NN);
        assertThat(letters.fixture.open(complaint)).contains("answerComplaint", "writeLetter");
        letters.take(complaint, new SubmitLetter(letter));
        assertThat(status()).as("signed").isEqualTo("IN_HAND");
        letters.take(complaint, new SendLetter(letter));
        assertThat(status()).isEqualTo("ANSWERED");
        assertThat(letters.fixture.hasEnded(complaint)).isTrue();
        assertThat(letters.text(
                        "SELECT status FROM casefiles WHERE id = (SELECT casefile_id FROM complaints WHERE id = :id)",
                        complaint))
                .isEqualTo("CLOSED");
    }

    @Test
    void what_was_sent_is_found_by_its_words_and_drafts_are_not() {
        UUID request = begin(
                new AskToComplete(List.of(new AskToComplete.Missing("Brevet frå kommunen")), LocalDate.of(2027, 1, 4)));
        assertThat(wordsOfLetters()).as("a draft").isNull();
        send(request);
        send(begin(new AnswerComplaint(AnswerComplaint.How.FORWARDED, "Datatilsynet", "telefon 22 39 69 00")));
        assertThat(wordsOfLetters()).contains("Brevet frå kommunen", "22 39 69 00");
    }

    private String wordsOfLetters() {
        return letters.fixture.inTransaction(() -> letters.fixture
                .get(ComplaintFacts.class)
                .words(List.of(complaint))
                .get(complaint)
                .others()
                .get("letters"));
    }

    @Test
    void one_answer_at_a_time_is_written() {
        UUID letter = begin(how(AnswerComplaint.How.ANSWERED));
        assertThatThrownBy(() -> letters.take(complaint, how(AnswerComplaint.How.DISMISSED)))
                .isInstanceOf(StepRefused.class);
        letters.take(complaint, new DiscardLetter(letter));
        letters.take(complaint, how(AnswerComplaint.How.DISMISSED));
        assertThat(letters.fixture.open(complaint)).contains("answerComplaint", "writeLetter");
    }

    @Test
    void a_dismissal_needs_two_and_tells_of_the_appeal() {
        UUID letter = begin(how(AnswerComplaint.How.DISMISSED));
        letters.take(complaint, new SubmitLetter(letter));
        assertThat(letters.fixture.open(complaint)).contains("approveLetter");
        assertThat(letters.page(letter).snapshot().text().plain()).contains("§ 28", "3 veker");
    }

    @Test
    void what_is_sent_on_is_told_with_how_that_body_is_reached() {
        UUID letter = begin(new AnswerComplaint(AnswerComplaint.How.FORWARDED, "Datatilsynet", "telefon 22 39 69 00"));
        send(letter);
        assertThat(status()).isEqualTo("ANSWERED");
        assertThat(letters.page(letter).snapshot().text().plain()).contains("Datatilsynet", "22 39 69 00");
    }

    /** Each piece of news has its notice: that of letters is sent by their channel. */
    @Test
    void a_tip_that_ends_without_a_letter_is_told_of_to_those_whose_receipt_went_by_mail() {
        UUID told = letters.received(letters.person(), "RECEIVED");
        UUID untold = letters.received(letters.person(), "RECEIVED");
        letters.fixture.database().run(entities -> entities.createNativeQuery(
                        """
                        INSERT INTO outbox (id, channel, kind, recipient_identity_id, subject_kind, subject_id, language,
                                            dedup_key, created_at, due_at)
                        SELECT gen_random_uuid(), 'MAIL', 'complaint.received', c.complainant_id, 'COMPLAINT', c.id, 'nn',
                               'complaint.received:' || c.id, c.received_at, c.received_at FROM complaints c WHERE c.id = :id
                        """)
                .setParameter("id", told)
                .executeUpdate());
        for (UUID tip : List.of(told, untold)) {
            letters.take(
                    tip, new SortComplaint(ComplaintKind.TIP, "Til orientering.", false, "Ber ikkje om noko.", false));
        }
        String ended = "SELECT count(*) FROM outbox WHERE kind = 'complaint.ended' AND subject_id = :id";
        assertThat(letters.text(ended, told)).isEqualTo("1");
        assertThat(letters.text(ended, untold)).isEqualTo("0");
    }

    @Test
    void a_request_leaves_the_complaint_open() {
        UUID letter = begin(
                new AskToComplete(List.of(new AskToComplete.Missing("Brevet frå kommunen")), LocalDate.of(2027, 1, 4)));
        send(letter);
        assertThat(status()).isEqualTo("IN_HAND");
        assertThat(letters.fixture.open(complaint)).containsExactly("answerComplaint");
    }

    @Test
    void a_delay_is_told_of_what_was_promised() {
        assertThatThrownBy(() -> letters.take(complaint, new TellDelay(LocalDate.of(2027, 3, 1))))
                .as("nothing was promised")
                .isInstanceOf(StepRefused.class);
        letters.fixture.fire(complaint);
        send(begin(new ReplyInterim(LocalDate.of(2027, 2, 1), null)));
        assertThat(letters.fixture.open(complaint)).containsExactly("answerComplaint");
        UUID notice = begin(new TellDelay(LocalDate.of(2027, 3, 1)));
        assertThat(letters.page(notice).letter().kind()).isEqualTo(LetterKind.DELAY_NOTICE);
        assertThat(letters.page(notice).snapshot().text().plain()).contains("1. februar 2027", "1. mars 2027");
    }

    @Test
    void a_day_that_has_passed_keeps_the_letter_back() {
        letters.fixture.fire(complaint);
        UUID letter = begin(new ReplyInterim(letters.clock.today().plusDays(3), null));
        letters.take(complaint, new SubmitLetter(letter));
        letters.clock.advance(Duration.ofDays(4));
        assertThatThrownBy(() -> letters.take(complaint, new SendLetter(letter)))
                .isInstanceOfSatisfying(
                        StepRefused.class, refused -> assertThat(refused.rule()).isEqualTo("dayPassed"));
        letters.take(complaint, new SendBackLetter(letter, "Ny dato."));
        letters.take(complaint, new DiscardLetter(letter));
        assertThat(letters.fixture.open(complaint)).containsExactlyInAnyOrder("answerComplaint", "replyInterim");
    }
}
