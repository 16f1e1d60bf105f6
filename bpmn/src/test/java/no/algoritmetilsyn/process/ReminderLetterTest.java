package no.algoritmetilsyn.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.StepRefused;
import no.algoritmetilsyn.complaint.AskToComplete;
import no.algoritmetilsyn.complaint.ComplaintSteps;
import no.algoritmetilsyn.letter.desk.Addressee;
import no.algoritmetilsyn.letter.desk.LetterDrafts;
import no.algoritmetilsyn.letter.desk.NewLetter;
import no.algoritmetilsyn.letter.desk.SendLetter;
import no.algoritmetilsyn.letter.desk.SubmitLetter;
import no.algoritmetilsyn.letter.desk.WriteLetter;
import no.algoritmetilsyn.letter.desk.WriteLetter.WrittenBlock;
import no.algoritmetilsyn.letter.kind.LegalBasis;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.letter.kind.Reminder;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who was asked for what is missing, and has sent nothing, gets a reminder with a last limit. */
class ReminderLetterTest {

    private static final LocalDate PASSED = LocalDate.of(2026, 12, 14);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 28);
    private static final String OTHERWISE = "Då avgjer vi saka med det vi har.";

    @AutoClose
    private static LetterFixture letters;

    private UUID person;
    private UUID complaint;

    @BeforeAll
    static void start() {
        letters = new LetterFixture(ComplaintSteps.class);
    }

    /** Asked on Monday 30 November, by 14 December, which has passed. */
    @BeforeEach
    void nothing_was_sent() {
        on(LocalDate.of(2026, 11, 30));
        person = letters.person();
        complaint = letters.sorted(person);
        letters.take(complaint, new AskToComplete(List.of(new AskToComplete.Missing("Vedtaket")), PASSED));
        UUID request = UUID.fromString(
                letters.text("SELECT id FROM letters WHERE proceeding_id = :id AND state = 'DRAFT'", complaint));
        letters.complete(complaint, request);
        letters.take(complaint, new SubmitLetter(request));
        letters.take(complaint, new SendLetter(request));
        on(PASSED.plusDays(1));
    }

    private static void on(LocalDate day) {
        Instant nine = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
        letters.clock.advance(Duration.between(letters.clock.instant(), nine));
    }

    private UUID signed() {
        var reminder = new Reminder(
                new LegalBasis("fvl67-11-4", "forvaltningslova § 11 fjerde leddet"),
                "å sende oss det som mangla",
                PASSED,
                LAST);
        UUID letter = letters.fixture.inTransaction(() -> letters.fixture
                .get(LetterDrafts.class)
                .draft(new NewLetter(
                        complaint, complaint, reminder, LetterLanguage.NN, Addressee.person(person), "offl-13")));
        letters.take(
                complaint,
                new WriteLetter(letter, null, List.of(new WrittenBlock("otherwise", null, OTHERWISE)), List.of()));
        letters.take(complaint, new SubmitLetter(letter));
        return letter;
    }

    private UUID sent() {
        UUID letter = signed();
        letters.take(complaint, new SendLetter(letter));
        return letter;
    }

    @Test
    void it_goes_to_the_one_who_was_asked_and_to_nobody_else() {
        UUID letter = sent();
        assertThat(letters.text(
                        """
                        SELECT string_agg(concat_ws(' ', d.way, d.state, d.recipient_identity_id, d.recipient_organisation_id,
                          d.arrived_on, d.arrived_how), ', ') FROM dispatches d WHERE d.letter_id = :id
                        """,
                        letter))
                .isEqualTo("MIN_SAK SENT " + person + " 2026-12-15 AVAILABLE");
        assertThat(letters.text(
                        """
                        SELECT string_agg(o.kind || ' ' || o.recipient_identity_id || ' ' || o.language, ', ') FROM outbox o
                          JOIN dispatches d ON d.id = o.subject_id WHERE d.letter_id = :id
                        """,
                        letter))
                .as("told that there is something to read, in their own written form")
                .isEqualTo("letter.sent " + person + " nn");
    }

    @Test
    void it_says_what_has_passed_what_is_the_last_day_and_what_comes_then() {
        UUID letter = sent();
        assertThat(letters.page(letter).letter().kind()).isEqualTo(LetterKind.REMINDER);
        assertThat(letters.page(letter).snapshot().text().plain())
                .contains("Fristen har gått ut")
                .contains("Fristen for å sende oss det som mangla var 14. desember 2026.")
                .contains("Du får ein siste frist. Han er 28. desember 2026.")
                .contains(OTHERWISE)
                .contains("Plikta følgjer av forvaltningslova § 11 fjerde leddet.");
        assertThat(letters.page(letter).pdf()).isNotNull();
    }

    @Test
    void its_limit_is_the_new_one_and_whether_it_is_read_is_looked_after_from_the_day_it_was_sent() {
        UUID letter = sent();
        assertThat(letters.page(letter).snapshot().data().limitTold()).isEqualTo(LAST);
        assertThat(letters.text(
                        """
                        SELECT string_agg(x.rule_code || ' ' || x.status || ' ' || x.start_date, ', ') FROM deadlines x
                          JOIN dispatches d ON d.id = x.subject_id WHERE d.letter_id = :id
                        """,
                        letter))
                .isEqualTo("unread-notice-goal RUNNING 2026-12-15");
    }

    @Test
    void the_journal_has_it_and_the_complaint_stays_open() {
        UUID letter = sent();
        assertThat(letters.text(
                        """
                        SELECT string_agg(concat_ws(' ', e.kind, e.status, e.document_date, c.kind, c.identity_id,
                          e.document_exemption_ground), ', ') FROM journal_entries e JOIN correspondents c ON c.entry_id = e.id
                          JOIN journal_documents j ON j.entry_id = e.id AND j.main JOIN letters l ON l.document_id = j.document_id
                        WHERE e.subject_id = :id AND l.id = e.subject_id AND l.entry_id = e.id
                        """,
                        letter))
                .startsWith("OUTGOING DISPATCHED 2026-12-15 RECIPIENT " + person)
                .doesNotContain(",");
        assertThat(letters.text("SELECT status FROM complaints WHERE id = :id", complaint))
                .isEqualTo("IN_HAND");
        assertThat(letters.fixture.open(complaint)).contains("answerComplaint");
    }

    @Test
    void one_whose_last_limit_has_come_is_kept_back_and_has_started_nothing() {
        UUID letter = signed();
        on(LAST);
        assertThatThrownBy(() -> letters.take(complaint, new SendLetter(letter)))
                .isInstanceOfSatisfying(
                        StepRefused.class, refused -> assertThat(refused.rule()).isEqualTo("dayPassed"));
        assertThat(letters.text("SELECT status FROM journal_entries WHERE subject_id = :id", letter))
                .isEqualTo("RECORDED");
        assertThat(letters.text("SELECT count(*) FROM dispatches WHERE letter_id = :id", letter))
                .isEqualTo("0");
    }
}
