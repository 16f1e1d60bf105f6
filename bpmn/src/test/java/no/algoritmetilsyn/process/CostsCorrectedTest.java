package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.CostsFixture.granted;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LAWYER;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.costs.step.CloseCosts;
import no.algoritmetilsyn.costs.step.CorrectCostsPayment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was entered as paid of costs by mistake is corrected by somebody else, and the rest is paid. */
class CostsCorrectedTest {

    private static CostsFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new CostsFixture();
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @BeforeEach
    void monday() {
        fixture.on(MONDAY);
        fixture.as(INSPECTOR);
    }

    @Test
    void what_was_never_paid_is_to_be_paid_still() {
        UUID claim = paid();
        assertThat(fixture.forbidden(claim, corrected(1, null, null)))
                .as("four eyes")
                .isEqualTo("NOT_AUTHOR");
        fixture.as(LAWYER).take(claim, corrected(1, null, null));
        assertThat(sum(claim)).isEqualTo("RULED 0 ");
        assertThat(fixture.tasks(claim)).containsExactly("followCosts");
        assertThat(fixture.deadlines(claim, "costs-payment-goal")).anyMatch(goal -> goal.startsWith("RUNNING"));
        assertThat(fixture.texts(
                        "SELECT amount || ' ' || coalesce(reason, '') FROM costs_payments WHERE claim_id = :id"
                                + " ORDER BY amount DESC",
                        claim))
                .as("what was entered stays")
                .containsExactly("48000 ", "0 Feil sak.");
        fixture.as(INSPECTOR).take(claim, new CloseCosts(MONDAY, "No."));
        assertThat(sum(claim)).isEqualTo("ENDED 48000 " + MONDAY);
        assertThat(fixture.tasks(claim)).isEmpty();
    }

    @Test
    void another_amount_was_paid_on_another_day() {
        UUID claim = paid();
        fixture.on(MONDAY.plusDays(2));
        fixture.as(LAWYER).take(claim, corrected(1, 40_000, MONDAY));
        assertThat(sum(claim)).isEqualTo("RULED 40000 " + MONDAY);
        fixture.take(claim, new CloseCosts(MONDAY.plusDays(1), "Resten."));
        assertThat(sum(claim)).isEqualTo("ENDED 48000 " + MONDAY.plusDays(1));
        fixture.as(LEADER).take(claim, corrected(2, 9_000, MONDAY.plusDays(2)));
        assertThat(sum(claim)).as("too much").isEqualTo("ENDED 49000 " + MONDAY.plusDays(2));
    }

    @Test
    void what_cannot_be_so_is_refused() {
        UUID claim = fixture.claimed(fixture.annulled(), MONDAY);
        assertThat(fixture.as(LAWYER).refused(claim, corrected(1, 1, MONDAY))).isEqualTo("nothingEntered");
        fixture.as(INSPECTOR);
        UUID paid = paid();
        fixture.as(LAWYER);
        assertThat(fixture.wrong(paid, corrected(2, 1, MONDAY))).containsExactly("/number unknown");
        assertThat(fixture.wrong(paid, corrected(1, 48_000, MONDAY))).containsExactly("/amount same");
        assertThat(fixture.wrong(paid, corrected(1, 1, MONDAY.plusDays(1)))).containsExactly("/day future");
        assertThat(fixture.wrong(paid, corrected(1, 1, MONDAY.minusDays(1)))).containsExactly("/day tooEarly");
        assertThat(fixture.wrong(paid, corrected(1, 1, null))).containsExactly("/day required");
        assertThat(fixture.wrong(paid, corrected(1, null, MONDAY))).containsExactly("/day nothingPaid");
    }

    /** All of it is covered, and paid on Monday. */
    private static UUID paid() {
        UUID claim = fixture.claimed(fixture.annulled(), MONDAY);
        fixture.take(claim, granted());
        fixture.send(claim, LEADER);
        fixture.as(INSPECTOR).take(claim, new CloseCosts(MONDAY, null));
        assertThat(sum(claim)).isEqualTo("ENDED 48000 " + MONDAY);
        return claim;
    }

    private static CorrectCostsPayment corrected(int number, Integer amount, LocalDate day) {
        return new CorrectCostsPayment(number, amount, day, "Feil sak.");
    }

    /** Where the claim stands, and what is paid of it until when. */
    private static String sum(UUID claim) {
        return fixture.text(
                "SELECT state || ' ' || paid || ' ' || coalesce(CAST(paid_on AS text), '') FROM costs_claims WHERE id = :id",
                claim);
    }
}
