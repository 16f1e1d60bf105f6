package no.algoritmetilsyn.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.casefile.Party;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.document.DocumentFiles;
import no.algoritmetilsyn.letter.desk.Addressee;
import no.algoritmetilsyn.letter.desk.Dispatch;
import no.algoritmetilsyn.letter.desk.DispatchState;
import no.algoritmetilsyn.letter.desk.LetterArrivals;
import no.algoritmetilsyn.letter.desk.LetterPages;
import no.algoritmetilsyn.letter.desk.LetterRecipient;
import no.algoritmetilsyn.letter.desk.MendDispatch;
import no.algoritmetilsyn.letter.desk.PostLetter;
import no.algoritmetilsyn.letter.desk.ReturnLetter;
import no.algoritmetilsyn.letter.desk.SendLetter;
import no.algoritmetilsyn.letter.desk.SubmitLetter;
import no.algoritmetilsyn.letter.desk.Way;
import no.algoritmetilsyn.outbox.NoticeChannel;
import no.algoritmetilsyn.outbox.NoticeGivenUp;
import no.algoritmetilsyn.outbox.Outbox;
import no.algoritmetilsyn.outbox.OutgoingNotice;
import no.algoritmetilsyn.task.Task;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A letter that was sent, until it is read or put in the post: nobody waits in vain. */
class LetterDispatchTest {

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

    private UUID sentTo(Addressee to) {
        UUID letter = letters.written(proceeding, LetterFixture.answer(), to);
        letters.take(proceeding, new SubmitLetter(letter));
        letters.take(proceeding, new SendLetter(letter));
        return letter;
    }

    private UUID sentToPerson() {
        return sentTo(Addressee.person(letters.person()));
    }

    private static Addressee addresseeOf(UUID letter) {
        return letters.page(letter).letter().addressee();
    }

    private static LetterRecipient recipient(UUID letter) {
        return letters.fixture.inTransaction(
                () -> letters.fixture.get(LetterPages.class).recipient(letter));
    }

    private void fireTimersOf(Dispatch copy) {
        letters.fixture.timersOf(copy.id()).forEach(letters.fixture::fire);
    }

    private Dispatch copy(UUID letter, Way way) {
        return letters.page(letter).copies().stream()
                .filter(copy -> copy.way() == way)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_lies_unread_for_seven_days_is_looked_after() {
        UUID letter = sentToPerson();
        assertThat(tasks()).isEmpty();
        letters.clock.advance(Duration.ofDays(7));
        fireTimersOf(copy(letter, Way.MIN_SAK));
        Task task = letters.fixture.tasks(proceeding).stream()
                .filter(open -> open.kind().equals("mendDispatch"))
                .findFirst()
                .orElseThrow();
        assertThat(task.subjectId()).isEqualTo(copy(letter, Way.MIN_SAK).id());
        letters.take(
                proceeding,
                new MendDispatch(task.subjectId(), MendDispatch.How.TOLD, null, "Ringte og fortalte om brevet."));
        assertThat(tasks()).isEmpty();
        assertThat(copy(letter, Way.MIN_SAK).state()).isEqualTo(DispatchState.REPLACED);
    }

    @Test
    void the_name_of_a_protected_source_stands_on_no_letter() throws IOException {
        assertThat(printed(sentToPerson())).contains("Kari Nordmann", "Storgata 1");
        assertThat(printed(sentTo(Addressee.person(letters.source())))).doesNotContain("Kari", "Storgata");
    }

    private static String printed(UUID letter) throws IOException {
        var bytes = new ByteArrayOutputStream();
        UUID file = letters.page(letter).pdf();
        letters.fixture.run(() -> write(file, bytes));
        try (PDDocument pdf = Loader.loadPDF(bytes.toByteArray())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static void write(UUID file, ByteArrayOutputStream bytes) {
        try {
            letters.fixture.get(DocumentFiles.class).write(file, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Test
    void what_was_read_is_not() {
        UUID letter = sentToPerson();
        Addressee person = addresseeOf(letter);
        letters.fixture.run(() -> {
            LetterArrivals arrivals = letters.fixture.get(LetterArrivals.class);
            arrivals.opened(arrivals.sent(proceeding, person).get(0));
        });
        letters.clock.advance(Duration.ofDays(7));
        fireTimersOf(copy(letter, Way.MIN_SAK));
        assertThat(tasks()).isEmpty();
        assertThat(copy(letter, Way.MIN_SAK).state()).isEqualTo(DispatchState.OPENED);
    }

    @Test
    void it_is_told_when_the_notice_left_and_in_what_capacity_a_person_is_written_to() {
        UUID letter = sentToPerson();
        assertThat(recipient(letter)).isEqualTo(new LetterRecipient("PERSON", null));
        UUID person = addresseeOf(letter).identityId();
        letters.fixture.run(
                () -> letters.fixture.get(Proceedings.class).concerns(proceeding, person, Party.Capacity.COMPLAINANT));
        Instant left = letters.clock.instant();
        letters.fixture.run(() -> letters.fixture.get(Outbox.class).take(NoticeChannel.MAIL, 50).stream()
                .map(OutgoingNotice::id)
                .forEach(letters.fixture.get(Outbox.class)::sent));
        assertThat(recipient(letter).called()).isEqualTo("COMPLAINANT");
        assertThat(recipient(letter).notifiedAt()).isEqualTo(left);
    }

    @Test
    void what_cannot_be_delivered_is_told_to_the_case_and_goes_by_post() {
        UUID letter = sentToPerson();
        Dispatch copy = copy(letter, Way.MIN_SAK);
        letters.fixture.tell(new NoticeGivenUp(
                UUID.randomUUID(), copy.addressee().identityId(), "DISPATCH", copy.id(), "NO_ADDRESS"));
        assertThat(tasks()).containsExactly("mendDispatch");
        Dispatch failed = copy(letter, Way.MIN_SAK);
        assertThat(failed.state()).isEqualTo(DispatchState.FAILED);
        assertThat(failed.acts()).isEqualTo(Dispatch.Acts.WRITER);
        assertThat(failed.arrivedOn()).as("it has not arrived").isNull();
        letters.take(proceeding, new MendDispatch(copy.id(), MendDispatch.How.PAPER, null, "Har ikke e-post."));
        Dispatch paper = copy(letter, Way.PAPER);
        assertThat(paper.state()).isEqualTo(DispatchState.WAITING);
        letters.take(proceeding, new PostLetter(paper.id(), LocalDate.of(2026, 11, 30)));
        Dispatch posted = copy(letter, Way.PAPER);
        assertThat(posted.postedOn()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(posted.arrivedOn()).as("a week later, a Monday").isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(posted.arrivedHow()).isEqualTo(Dispatch.Arrival.POST);
        letters.take(proceeding, new ReturnLetter(paper.id()));
        assertThat(tasks()).as("the post has brought it back").containsExactly("mendDispatch");
        assertThat(copy(letter, Way.PAPER).arrivedOn())
                .as("so it has not arrived")
                .isNull();
        assertThat(copy(letter, Way.PAPER).returnedOn()).isEqualTo(letters.clock.today());
    }

    @Test
    void a_notice_about_a_proceeding_without_a_letter_is_looked_after_too() {
        letters.fixture.tell(
                new NoticeGivenUp(UUID.randomUUID(), letters.person(), "COMPLAINT", proceeding, "BAD_ADDRESS"));
        assertThat(tasks()).containsExactly("mendDispatch");
        letters.fixture.tell(
                new NoticeGivenUp(UUID.randomUUID(), letters.person(), "algorithm", UUID.randomUUID(), "BAD_ADDRESS"));
        assertThat(tasks()).as("nothing of a case").hasSize(1);
    }
}
