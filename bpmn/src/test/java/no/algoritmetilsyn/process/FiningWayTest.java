package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.FineFixture.ENDED;
import static no.algoritmetilsyn.process.FineFixture.breach;
import static no.algoritmetilsyn.process.FineFixture.ceiling;
import static no.algoritmetilsyn.process.FineFixture.factors;
import static no.algoritmetilsyn.process.FineFixture.fineDraft;
import static no.algoritmetilsyn.process.FineFixture.fineNotice;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LAWYER;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.algoritmetilsyn.decision.step.EndWithoutDecision;
import no.algoritmetilsyn.decision.step.TellEnding;
import no.algoritmetilsyn.finding.Proof;
import no.algoritmetilsyn.fine.step.Guilt;
import no.algoritmetilsyn.law.power.FinedSize;
import no.algoritmetilsyn.letter.desk.ApproveLetter;
import no.algoritmetilsyn.letter.desk.SendLetter;
import no.algoritmetilsyn.letter.kind.LetterKind;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A decision to fine from its opening until it is made or dropped, in rows and letters. */
class FiningWayTest {

    @AutoClose
    private static FineFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new FineFixture();
    }

    @BeforeEach
    void monday() {
        fixture.on(MONDAY);
        fixture.as(INSPECTOR);
    }

    @Test
    void a_body_is_told_of_its_silence_heard_and_fined_on_evidence_that_stands_in_rows() {
        UUID id = fixture.fining();
        assertThat(fixture.text("SELECT kind FROM decisions WHERE id = :id", id))
                .isEqualTo("FINE");
        fixture.consider(id);
        fixture.take(id, fineNotice(FineFixture.NOTICED));
        assertThat(fixture.words(id, LetterKind.FINE_NOTICE))
                .contains("lovbrotsgebyr", "2 000 000 kroner", "§ 48", "rett til ikkje å svare", "bokstav i");
        fixture.send(id, LAWYER);
        assertThat(fixture.state(id)).isEqualTo("HEARING");

        UUID evidenced = fixture.evidenced();
        fixture.take(evidenced, fineDraft(1_500_000));
        UUID letter = fixture.letter(evidenced);
        assertThat(fixture.words(evidenced, LetterKind.FINE_DECISION))
                .contains(
                        "1 500 000 kroner",
                        "innan 4 veker etter at vedtaket er endeleg",
                        "personopplysningslova § 27",
                        "Skulda er aktløyse. Leiinga visste om det.",
                        "artikkel 22 nr. 1",
                        "Tel ikkje her: fvl67-a.",
                        "Tel ikkje her: gdpr-k.",
                        "artikkel 83 nr. 5",
                        "§ 46",
                        "§ 48",
                        "§ 50",
                        "3 veker");
        fixture.submit(evidenced, letter);
        fixture.sign(evidenced, letter, LEADER);
        fixture.take(evidenced, new SendLetter(letter));
        assertThat(fixture.state(evidenced)).isEqualTo("MADE");
        assertThat(fixture.tasks(evidenced)).containsExactly("followDecision");
    }

    @Test
    void the_receipt_of_the_ceiling_holds_the_row_the_rules_and_the_hash() {
        UUID id = fixture.heardOfFine();
        fixture.take(id, ceiling(FinedSize.LARGE, 8_000_000_000L, ENDED));
        assertThat(fixture.text("SELECT counted FROM fine_counts WHERE decision_id = :id", id))
                .contains(
                        "\"basis\":\"83(5)\"",
                        "\"turnover_nok\":\"8000000000\"",
                        "\"eur_rate\":\"11.5\"",
                        "\"breach_ended\":\"2026-05-29\"",
                        "\"advance_notice\":\"2026-11-30\"",
                        "\"decided\":\"2026-11-30\"");
        assertThat(fixture.text("SELECT ceiling || ' ' || allowed FROM fine_counts WHERE decision_id = :id", id))
                .as("four per cent of eight thousand million")
                .isEqualTo("320000000 true");
        assertThat(fixture.text("SELECT rules FROM fine_counts WHERE decision_id = :id", id))
                .contains("fine_ceilings/gdpr/83-5", "fine-limitation");
        assertThat(fixture.text("SELECT lines FROM fine_counts WHERE decision_id = :id", id))
                .contains("SHARE_OF_TURNOVER", "PAYMENT_WHEN_FINAL", "IN_TIME");
    }

    @Test
    void those_who_wrote_the_evidence_do_not_sign() {
        UUID id = fixture.heardOfFine();
        fixture.as(LEADER).take(id, breach(Proof.CLEAR_PREPONDERANCE, Guilt.INTENT));
        fixture.as(INSPECTOR);
        fixture.take(id, factors());
        fixture.take(id, ceiling(FinedSize.PUBLIC, null, ENDED));
        fixture.coordinate(id);
        fixture.take(id, fineDraft(1_000_000));
        UUID letter = fixture.letter(id);
        fixture.submit(id, letter);
        var sign = new ApproveLetter(letter, fixture.text("SELECT hash FROM letters WHERE id = :id", letter));
        assertThat(fixture.as(LEADER).forbidden(id, sign)).contains("NOT_AUTHOR");
    }

    @Test
    void evidence_that_changes_after_the_draft_makes_the_letter_wrong() {
        UUID id = fixture.evidenced();
        fixture.take(id, fineDraft(1_000_000));
        UUID letter = fixture.letter(id);
        fixture.submit(id, letter);
        fixture.take(id, breach(Proof.CLEAR_PREPONDERANCE, Guilt.INTENT));
        fixture.as(LEADER);
        var sign = new ApproveLetter(letter, fixture.text("SELECT hash FROM letters WHERE id = :id", letter));
        assertThat(fixture.refused(id, sign)).isEqualTo("draftChanged");
    }

    @Test
    void the_addressee_is_told_that_there_is_no_fine_also_without_a_notice() {
        UUID id = fixture.fining();
        fixture.take(id, new EndWithoutDecision("Det er retta."));
        assertThat(fixture.state(id)).isEqualTo("ENDING");
        assertThat(fixture.tasks(id)).containsExactly("tellEnding");
        fixture.take(id, new TellEnding("Feilen var liten."));
        assertThat(fixture.words(id, LetterKind.FINE_DROPPED)).contains("ikkje gebyr", "Feilen var liten.", "§ 49");
        fixture.send(id, LAWYER);
        assertThat(fixture.state(id)).isEqualTo("ENDED");
        assertThat(fixture.fixture.hasEnded(id)).isTrue();
    }

    @Test
    void what_was_assessed_before_stays_and_the_last_counts() {
        UUID id = fixture.heardOfFine();
        fixture.take(id, breach(Proof.PREPONDERANCE, Guilt.NONE));
        fixture.take(id, breach(Proof.CLEAR_PREPONDERANCE, Guilt.GROSS_NEGLIGENCE));
        assertThat(fixture.texts("SELECT guilt FROM fine_breaches WHERE decision_id = :id ORDER BY place", id))
                .containsExactly("NONE", "GROSS_NEGLIGENCE");
        fixture.take(id, factors());
        fixture.take(id, ceiling(FinedSize.PUBLIC, null, ENDED));
        fixture.take(id, fineDraft(1_000_000));
        assertThat(fixture.words(id, LetterKind.FINE_DECISION)).contains("Skulda er grov aktløyse.");
    }
}
