package no.algoritmetilsyn.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.complaint.AnswerComplaint;
import no.algoritmetilsyn.complaint.AskToComplete;
import no.algoritmetilsyn.complaint.ComplaintSteps;
import no.algoritmetilsyn.complaint.ReplyInterim;
import no.algoritmetilsyn.complaint.TellDelay;
import no.algoritmetilsyn.letter.desk.DiscardLetter;
import no.algoritmetilsyn.letter.desk.SendLetter;
import no.algoritmetilsyn.letter.desk.SubmitLetter;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A complaint that is written about when forvaltningsloven of 2025 is in force: the letters name the places of that act. */
class ComplaintUnder2025Test {

    @AutoClose
    private static LetterFixture letters;

    private UUID complaint;

    @BeforeAll
    static void start() throws SQLException {
        letters = new LetterFixture(ComplaintSteps.class);
        try (var owner = letters.fixture.database().asOwner();
                var sql = owner.createStatement()) {
            sql.execute("UPDATE regimes SET in_force_from = '2026-01-01' WHERE code = 'fvl25'");
            sql.execute("UPDATE regimes SET in_force_until = '2026-01-01' WHERE code = 'fvl67'");
        }
    }

    @BeforeEach
    void sorted() {
        complaint = letters.sorted(letters.person());
    }

    @Test
    void answer_dismissal_and_request_rest_on_the_act_of_2025() {
        said(new AnswerComplaint(AnswerComplaint.How.ANSWERED, null, null), "(2025) § 14");
        said(
                new AnswerComplaint(AnswerComplaint.How.DISMISSED, null, null),
                "(2025) § 7 første ledd bokstav d",
                "(2025) § 61",
                "(2025) § 63");
        said(new AnswerComplaint(AnswerComplaint.How.FORWARDED, "Datatilsynet", "telefon 22 39 69 00"), "(2025) § 16");
        said(
                new AskToComplete(List.of(new AskToComplete.Missing("Brevet frå kommunen")), LocalDate.of(2027, 1, 4)),
                "(2025) § 16");
    }

    @Test
    void how_long_it_takes_is_told_by_section_17() {
        letters.fixture.fire(complaint);
        UUID interim = said(new ReplyInterim(LocalDate.of(2027, 2, 1), null), "(2025) § 17 andre ledd");
        letters.take(complaint, new SubmitLetter(interim));
        letters.take(complaint, new SendLetter(interim));
        said(new TellDelay(LocalDate.of(2027, 3, 1)), "(2025) § 17 tredje ledd");
    }

    /** A letter that is begun says this; only the one that is to be sent is kept. */
    private UUID said(Record step, String... places) {
        letters.take(complaint, step);
        UUID letter = UUID.fromString(
                letters.text("SELECT id FROM letters WHERE proceeding_id = :id AND state = 'DRAFT'", complaint));
        letters.complete(complaint, letter);
        assertThat(letters.page(letter).snapshot().text().plain()).contains(places);
        if (!(step instanceof ReplyInterim)) {
            letters.take(complaint, new DiscardLetter(letter));
        }
        return letter;
    }
}
