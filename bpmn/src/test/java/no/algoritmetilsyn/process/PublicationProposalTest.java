package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.PublicationFixture.SUMMARY;
import static no.algoritmetilsyn.process.PublicationFixture.correction;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.demand.step.WrittenForm;
import no.algoritmetilsyn.letter.desk.SendLetter;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.publication.step.ProposePublication;
import no.algoritmetilsyn.publication.step.WithdrawPublication;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is proposed to be published, and how its party is asked first. */
class PublicationProposalTest {

    @AutoClose
    private static PublicationFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new PublicationFixture();
    }

    @BeforeEach
    void monday() {
        fixture.on(MONDAY);
        fixture.as(INSPECTOR);
    }

    @Test
    void the_letter_that_asks_says_what_will_be_published_or_is_not_sent() {
        UUID decision = fixture.proposed();
        UUID letter = fixture.letter(decision);
        assertThat(fixture.words(decision, LetterKind.PUBLICATION_NOTICE))
                .contains("14. desember 2026", PublicationFixture.TITLE, SUMMARY, "Vedtak");
        fixture.take(decision, correction(true, "Nye ord.", "Klarere."));
        assertThat(fixture.words(decision, LetterKind.PUBLICATION_NOTICE))
                .contains("Nye ord.")
                .doesNotContain(SUMMARY);
        fixture.submit(decision, letter);
        fixture.sign(decision, letter, WorkFixture.LAWYER);
        fixture.take(decision, correction(true, "Nyere ord.", "Klarere."));
        assertThat(fixture.refused(decision, new SendLetter(letter))).isEqualTo("draftChanged");
    }

    @Test
    void a_party_has_time_and_one_thing_is_proposed_at_a_time() {
        UUID decision = fixture.decided();
        fixture.goThrough(decision);
        int number = fixture.number(decision, LetterKind.DECISION);
        assertThat(fixture.wrong(decision, until(number, LocalDate.of(2026, 12, 4))))
                .containsExactly("/secretsBy tooShort");
        assertThat(fixture.wrong(decision, until(number, LocalDate.of(2026, 12, 12))))
                .containsExactly("/secretsBy dayOff");
        assertThat(fixture.wrong(decision, until(number, LocalDate.of(2028, 1, 3))))
                .containsExactly("/secretsBy tooLate");
        assertThat(fixture.wrong(decision, until(4_711, null))).containsExactly("/document unknown");
        fixture.take(decision, until(number, LocalDate.of(2026, 12, 7)));
        assertThat(fixture.refused(decision, until(number, null))).isEqualTo("underWay");
        UUID undecided = fixture.open();
        assertThat(fixture.refused(undecided, until(1, null))).isEqualTo("nothingToPublish");
        assertThat(fixture.as(LEADER).refused(undecided, new WithdrawPublication("x", null)))
                .isEqualTo("nothingProposed");
    }

    private static ProposePublication until(int number, LocalDate day) {
        return new ProposePublication(number, true, WrittenForm.NB, PublicationFixture.TITLE, SUMMARY, List.of(), day);
    }
}
