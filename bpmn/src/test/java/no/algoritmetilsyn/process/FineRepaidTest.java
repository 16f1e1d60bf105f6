package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.FinedFixture.FINAL;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import no.algoritmetilsyn.fine.FineAppeals;
import no.algoritmetilsyn.fine.step.PayFine;
import no.algoritmetilsyn.fine.step.ReduceFine;
import no.algoritmetilsyn.fine.step.RepayFine;
import no.algoritmetilsyn.fine.step.ReverseFine;
import no.algoritmetilsyn.fine.step.WriteOffFine;
import no.algoritmetilsyn.law.collection.WriteOffGround;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was paid of a fine and is not due after all is paid back, and until then the fine is open. */
class FineRepaidTest {

    @AutoClose
    private static FinedFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new FinedFixture();
    }

    @Test
    void reduced_below_what_was_paid_it_waits_until_the_rest_is_paid_back() {
        UUID fine = fixture.due(800_000);
        fixture.take(fine, new PayFine(500_000, FINAL));
        assertThat(fixture.refused(fine, repaid(1, FINAL))).isEqualTo("nothingOwedBack");
        fixture.as(LEADER).take(fine, new ReduceFine(300_000, "For høgt."));
        fixture.as(INSPECTOR);
        assertThat(fixture.fine(fine)).isEqualTo("OVERPAID 300000");
        assertThat(fixture.tasks(fine)).containsExactly("followFine");
        assertThat(fixture.deadlines(fine, "fine-payment-final"))
                .as("nothing is to be paid any more")
                .noneMatch(deadline -> deadline.startsWith("RUNNING"));
        assertThat(fixture.wrong(fine, repaid(200_001, FINAL))).containsExactly("/amount tooMuch");
        assertThat(fixture.wrong(fine, repaid(1, FINAL.plusDays(1)))).containsExactly("/day future");
        assertThat(fixture.wrong(fine, repaid(1, FINAL.minusDays(1)))).containsExactly("/day tooEarly");
        fixture.take(fine, repaid(50_000, FINAL));
        assertThat(fixture.fine(fine)).isEqualTo("OVERPAID 300000");
        fixture.take(fine, repaid(150_000, FINAL));
        assertThat(fixture.fine(fine)).isEqualTo("PAID 300000");
        assertThat(fixture.fixture.hasEnded(fine)).isTrue();
        assertThat(fixture.texts(
                        "SELECT amount || ' ' || repaid_on || ' ' || reference FROM fine_repayments WHERE fine_id = :id"
                                + " ORDER BY amount",
                        fine))
                .containsExactly("50000 2026-12-22 bilag 7", "150000 2026-12-22 bilag 7");
    }

    @Test
    void reversed_after_it_was_paid_in_part_all_of_that_is_paid_back() {
        UUID fine = fixture.due(800_000);
        fixture.take(fine, new PayFine(500_000, FINAL));
        fixture.as(LEADER).take(fine, new ReverseFine("Feil part."));
        assertThat(fixture.fine(fine)).isEqualTo("OVERPAID 0");
        assertThat(fixture.refused(fine, new ReverseFine("Ein gong til."))).isEqualTo("owedBack");
        assertThat(fixture.refused(fine, new WriteOffFine(WriteOffGround.UNCOLLECTIBLE, "Konkurs.")))
                .isEqualTo("owedBack");
        fixture.as(INSPECTOR).take(fine, repaid(500_000, FINAL));
        assertThat(fixture.fine(fine)).isEqualTo("REVERSED 0");
        assertThat(fixture.text("SELECT end_reason FROM fines WHERE id = :id", fine))
                .isEqualTo("Feil part.");
        assertThat(fixture.fixture.hasEnded(fine)).isTrue();
    }

    @Test
    void an_appeal_takes_off_what_was_paid_long_ago_and_opens_it_again() {
        UUID fine = fixture.due(800_000);
        fixture.take(fine, new PayFine(800_000, FINAL));
        assertThat(fixture.fine(fine)).isEqualTo("PAID 800000");
        appeal(port -> port.reduce(fine, 600_000, FINAL, "For høgt."));
        assertThat(fixture.fine(fine)).isEqualTo("OVERPAID 600000");
        assertThat(fixture.tasks(fine)).containsExactly("followFine");
        assertThat(fixture.text("SELECT ended_at IS NULL FROM proceedings WHERE id = :id", fine))
                .isEqualTo("true");
        appeal(port -> port.annul(fine, "Ingen skuld."));
        assertThat(fixture.fine(fine)).isEqualTo("OVERPAID 0");
        assertThat(fixture.texts(
                        "SELECT CAST(detail AS jsonb) ->> 'amount' FROM audit_events WHERE action = 'FINE_OWED_BACK' AND subject_id = :id"
                                + " ORDER BY 1",
                        fine))
                .containsExactly("200000", "800000");
        fixture.take(fine, repaid(800_000, FINAL));
        assertThat(fixture.fine(fine)).isEqualTo("REVERSED 0");
        assertThat(fixture.tasks(fine)).isEmpty();
    }

    @Test
    void what_was_paid_before_an_appeal_is_entered_after_it_and_the_rest_is_owed_back() {
        UUID fine = fixture.due(200_000);
        appeal(port -> port.reduce(fine, 80_000, FINAL, "For høgt."));
        fixture.take(fine, new PayFine(200_000, FINAL));
        assertThat(fixture.fine(fine)).isEqualTo("OVERPAID 80000");
        assertThat(fixture.deadlines(fine, "fine-payment-final"))
                .as("what is due was paid in time")
                .allMatch(deadline -> deadline.startsWith("MET"));
        fixture.take(fine, new PayFine(10_000, FINAL));
        assertThat(fixture.wrong(fine, repaid(130_001, FINAL))).containsExactly("/amount tooMuch");
        fixture.take(fine, repaid(130_000, FINAL));
        assertThat(fixture.fine(fine)).isEqualTo("PAID 80000");
        assertThat(fixture.fixture.hasEnded(fine)).isTrue();
    }

    @Test
    void what_was_paid_of_one_that_has_ended_opens_it_until_it_is_paid_back() {
        UUID annulled = fixture.due(200_000);
        appeal(port -> port.annul(annulled, "Ingen skuld."));
        assertThat(fixture.fine(annulled)).isEqualTo("REVERSED 0");
        fixture.take(annulled, new PayFine(200_000, FINAL));
        assertThat(fixture.fine(annulled)).isEqualTo("OVERPAID 0");
        assertThat(fixture.tasks(annulled)).containsExactly("followFine");
        fixture.take(annulled, repaid(200_000, FINAL));
        assertThat(fixture.fine(annulled)).isEqualTo("REVERSED 0");
        assertThat(fixture.tasks(annulled)).isEmpty();

        UUID paid = fixture.due(200_000);
        fixture.take(paid, new PayFine(200_000, FINAL));
        assertThat(fixture.fine(paid)).isEqualTo("PAID 200000");
        fixture.take(paid, new PayFine(200_000, FINAL));
        assertThat(fixture.fine(paid)).isEqualTo("OVERPAID 200000");
        fixture.take(paid, new PayFine(999_999_999, FINAL));
        assertThat(fixture.wrong(paid, new PayFine(999_999_999, FINAL)))
                .as("more than is counted")
                .containsExactly("/amount tooMuch");
    }

    @Test
    void one_that_was_written_off_takes_no_payment() {
        UUID fine = fixture.due(200_000);
        fixture.as(LEADER).take(fine, new WriteOffFine(WriteOffGround.UNCOLLECTIBLE, "Konkurs."));
        fixture.as(INSPECTOR);
        assertThat(fixture.refused(fine, new PayFine(200_000, FINAL))).isEqualTo("writtenOff");
    }

    @Test
    void an_appeal_that_takes_nothing_off_leaves_it_paid() {
        UUID fine = fixture.due(800_000);
        fixture.take(fine, new PayFine(800_000, FINAL));
        appeal(port -> port.uphold(fine, FINAL, "Nemnda er samd."));
        assertThat(fixture.fine(fine)).isEqualTo("PAID 800000");
        assertThat(fixture.tasks(fine)).isEmpty();
    }

    private static void appeal(Consumer<FineAppeals> port) {
        fixture.fixture.run(() -> port.accept(fixture.appeals()));
    }

    private static RepayFine repaid(int amount, LocalDate day) {
        return new RepayFine(amount, day, "bilag 7");
    }
}
