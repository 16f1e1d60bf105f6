package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.CostsFixture.LAST;
import static no.algoritmetilsyn.process.CostsFixture.claim;
import static no.algoritmetilsyn.process.CostsFixture.dismissed;
import static no.algoritmetilsyn.process.CostsFixture.granted;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.complaint.Complaints;
import no.algoritmetilsyn.costs.CostsRight;
import no.algoritmetilsyn.costs.CostsRights;
import no.algoritmetilsyn.letter.kind.LetterKind;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who has complained claims by the code what an appeal of theirs has cost (forvaltningsloven § 36). */
class CostsOfComplainantTest {

    @AutoClose
    private static NewsFixture fixture;

    private Complaints.Receipt receipt;
    private UUID complaint;

    @BeforeAll
    static void start() {
        fixture = new NewsFixture();
        fixture.fixture.run(() -> fixture.fixture.get(CostsRights.class));
    }

    @BeforeEach
    void complained() {
        fixture.on(MONDAY);
        receipt = fixture.received();
        complaint = receipt.complaintId();
        fixture.sort(complaint, true);
    }

    private Optional<CostsRight> right() {
        return fixture.fixture.inTransaction(
                () -> fixture.fixture.get(CostsRights.class).ofComplaint(complaint));
    }

    private UUID last() {
        return UUID.fromString(fixture.text(
                "SELECT s.id FROM costs_claims s JOIN complaints c ON c.complainant_id = s.identity_id WHERE c.id = :id"
                        + " ORDER BY s.reference DESC LIMIT 1",
                complaint));
    }

    @Test
    void it_is_claimed_by_the_code_and_the_ruling_lies_on_the_page() {
        assertThat(right()).isEmpty();
        fixture.as(Actor.complainant(complaint));
        assertThat(fixture.refused(complaint, claim(MONDAY))).isEqualTo("nothingChanged");
        fixture.as(WorkFixture.INSPECTOR);
        UUID appeal = fixture.appealWon(complaint);
        assertThat(right()).hasValueSatisfying(open -> {
            assertThat(open.last()).isEqualTo(LAST);
            assertThat(open.claimed()).isFalse();
        });
        fixture.byCode(complaint, claim(MONDAY));
        assertThat(right())
                .hasValueSatisfying(open -> assertThat(open.claimed()).isTrue());
        UUID claim = last();
        assertThat(fixture.text("SELECT claimed_in FROM costs_claims WHERE id = :id", claim))
                .isEqualTo(appeal.toString());
        assertThat(fixture.texts("SELECT relation || ' ' || to_id FROM links WHERE from_id = :id", claim))
                .containsExactly("FOLLOWS " + appeal);
        assertThat(fixture.tasks(claim)).containsExactly("ruleCosts");
        fixture.as(Actor.complainant(complaint));
        assertThat(fixture.refused(complaint, claim(MONDAY))).isEqualTo("alreadyClaimed");
        fixture.as(WorkFixture.INSPECTOR);
        fixture.take(claim, granted());
        fixture.send(claim, LEADER);
        assertThat(fixture.seen(receipt).letters())
                .extracting(letter -> letter.kind())
                .contains(LetterKind.APPEAL_CHANGED, LetterKind.COSTS_RULED);
    }

    @Test
    void one_day_late_it_is_taken_in_and_can_be_dismissed() {
        fixture.appealWon(complaint);
        fixture.on(LAST.plusDays(1));
        fixture.byCode(complaint, claim(LAST.plusDays(1)));
        UUID claim = last();
        assertThat(fixture.wrong(claim, granted())).containsExactly("/heardLate late");
        fixture.take(claim, dismissed());
    }

    @Test
    void another_complaint_claims_nothing_of_it() {
        fixture.appealWon(complaint);
        UUID other = fixture.sorted();
        fixture.as(Actor.complainant(other));
        assertThat(fixture.refused(other, claim(MONDAY))).isEqualTo("nothingChanged");
        fixture.as(Actor.complainant(other));
        assertThat(fixture.forbidden(complaint, claim(MONDAY))).contains("CODE_SHOWN");
        fixture.as(WorkFixture.INSPECTOR);
    }
}
