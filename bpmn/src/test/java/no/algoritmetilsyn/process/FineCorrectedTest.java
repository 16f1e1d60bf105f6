package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.FinedFixture.FINAL;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LAWYER;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.fine.step.CollectFine;
import no.algoritmetilsyn.fine.step.CorrectFinePayment;
import no.algoritmetilsyn.fine.step.GiveFineTime;
import no.algoritmetilsyn.fine.step.PayFine;
import no.algoritmetilsyn.fine.step.ReduceFine;
import no.algoritmetilsyn.fine.step.RepayFine;
import no.algoritmetilsyn.fine.step.WriteOffFine;
import no.algoritmetilsyn.law.collection.Collector;
import no.algoritmetilsyn.law.collection.WriteOffGround;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was entered about payments of a fine by mistake is corrected by somebody who has entered none of it. */
class FineCorrectedTest {

    /** Four weeks after the decision became final. */
    private static final LocalDate DUE = LocalDate.of(2027, 1, 19);

    private static FinedFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new FinedFixture();
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @BeforeEach
    void inspector() {
        fixture.as(INSPECTOR);
    }

    @Test
    void one_that_was_paid_by_mistake_only_is_due_again_until_the_day_that_was_said() {
        UUID fine = fixture.due(800_000);
        fixture.take(fine, new PayFine(800_000, FINAL));
        assertThat(fixture.fine(fine)).isEqualTo("PAID 800000");
        assertThat(fixture.forbidden(fine, wrong(1))).as("four eyes").isEqualTo("NOT_AUTHOR");
        fixture.as(LAWYER).take(fine, wrong(1));
        assertThat(fixture.fine(fine)).isEqualTo("DUE 800000");
        assertThat(fixture.tasks(fine)).containsExactly("followFine");
        assertThat(fixture.deadlines(fine, "fine-payment-final"))
                .containsExactlyInAnyOrder("MET " + DUE, "RUNNING " + DUE);
        assertThat(fixture.deadlines(fine, "fine-claim")).anyMatch(deadline -> deadline.startsWith("RUNNING"));
        assertThat(fixture.texts(
                        "SELECT amount || ' ' || coalesce(reason, '') FROM fine_payments WHERE fine_id = :id"
                                + " ORDER BY amount DESC",
                        fine))
                .as("what was entered stays")
                .containsExactly("800000 ", "0 Feil sak.");
        fixture.as(INSPECTOR).take(fine, new GiveFineTime(LocalDate.of(2027, 3, 1), "Dei har bede om det."));
        fixture.take(fine, new PayFine(800_000, FINAL));
        fixture.as(LAWYER).take(fine, wrong(1));
        assertThat(fixture.deadlines(fine, "fine-payment-final"))
                .as("more time that was given stands")
                .contains("RUNNING 2027-03-01");
        fixture.on(LocalDate.of(2027, 3, 2));
        fixture.fire(fine);
        fixture.as(INSPECTOR).take(fine, new CollectFine(Collector.COLLECTION_AUTHORITY, null));
        fixture.take(fine, new PayFine(800_000, LocalDate.of(2027, 3, 2)));
        fixture.as(LAWYER).take(fine, wrong(1));
        assertThat(fixture.fine(fine)).as("those who collect it go on").isEqualTo("COLLECTED 800000");
        fixture.as(INSPECTOR).take(fine, new PayFine(800_000, LocalDate.of(2027, 3, 2)));
        assertThat(fixture.fine(fine)).isEqualTo("PAID 800000");
        assertThat(fixture.tasks(fine)).isEmpty();
    }

    @Test
    void an_amount_that_was_mistyped_is_another_and_it_ends_or_is_owed_back() {
        UUID fine = fixture.due(800_000);
        fixture.take(fine, new PayFine(80_000, FINAL));
        fixture.as(LAWYER).take(fine, corrected(1, 800_000, FINAL));
        assertThat(fixture.fine(fine)).isEqualTo("PAID 800000");
        assertThat(fixture.fixture.hasEnded(fine)).isTrue();
        fixture.take(fine, corrected(1, 8_000_000, FINAL));
        assertThat(fixture.fine(fine)).isEqualTo("OVERPAID 800000");
        fixture.take(fine, corrected(1, 900_000, FINAL));
        assertThat(fixture.texts(
                        "SELECT CAST(detail AS jsonb) ->> 'amount' FROM audit_events WHERE action = 'FINE_OWED_BACK' AND subject_id = :id"
                                + " ORDER BY seq",
                        fine))
                .containsExactly("7200000", "100000");
        fixture.take(fine, corrected(1, 800_000, FINAL));
        assertThat(fixture.fine(fine)).isEqualTo("PAID 800000");
        assertThat(fixture.tasks(fine)).isEmpty();
    }

    @Test
    void a_repayment_that_was_never_made_is_owed_still() {
        UUID fine = fixture.due(800_000);
        fixture.take(fine, new PayFine(500_000, FINAL));
        fixture.as(LEADER).take(fine, new ReduceFine(300_000, "For høgt."));
        fixture.as(INSPECTOR).take(fine, new RepayFine(200_000, FINAL, "bilag 7"));
        assertThat(fixture.fine(fine)).isEqualTo("PAID 300000");
        fixture.as(LAWYER);
        assertThat(fixture.wrong(fine, wrong(1))).containsExactly("/amount paidBack");
        assertThat(fixture.wrong(fine, corrected(2, 200_001, FINAL))).containsExactly("/amount tooMuchBack");
        fixture.take(fine, wrong(2));
        assertThat(fixture.fine(fine)).isEqualTo("OVERPAID 300000");
        assertThat(fixture.tasks(fine)).containsExactly("followFine");
        fixture.take(fine, wrong(1));
        assertThat(fixture.fine(fine)).as("nothing was paid at all").isEqualTo("DUE 300000");
        assertThat(fixture.tasks(fine)).containsExactly("followFine");
    }

    @Test
    void what_was_paid_too_late_beside_a_payment_that_was_never_made_is_late() {
        UUID fine = fixture.due(800_000);
        fixture.take(fine, new PayFine(800_000, FINAL));
        fixture.on(DUE.plusDays(1));
        fixture.take(fine, new PayFine(800_000, DUE.plusDays(1)));
        assertThat(late(fine)).containsExactly("800000 false", "800000 false");
        fixture.as(LAWYER).take(fine, wrong(1));
        assertThat(late(fine)).containsExactly("800000 true");
        assertThat(fixture.fine(fine)).isEqualTo("PAID 800000");
    }

    @Test
    void one_that_was_given_up_comes_to_what_was_really_paid() {
        UUID fine = fixture.due(800_000);
        fixture.take(fine, new PayFine(1_000, FINAL));
        fixture.as(LEADER).take(fine, new WriteOffFine(WriteOffGround.UNCOLLECTIBLE, "Konkurs."));
        assertThat(fixture.fine(fine)).isEqualTo("WRITTEN_OFF 1000");
        fixture.as(LAWYER).take(fine, wrong(1));
        assertThat(fixture.fine(fine)).isEqualTo("WRITTEN_OFF 0");
        assertThat(fixture.tasks(fine)).isEmpty();
    }

    @Test
    void what_cannot_be_so_is_refused() {
        UUID fine = fixture.due(800_000);
        assertThat(fixture.as(LAWYER).refused(fine, wrong(1))).isEqualTo("nothingEntered");
        fixture.as(INSPECTOR).take(fine, new PayFine(1_000, FINAL));
        fixture.as(LAWYER);
        assertThat(fixture.wrong(fine, corrected(2, 1, FINAL))).containsExactly("/number unknown");
        assertThat(fixture.wrong(fine, corrected(1, 1_000, FINAL))).containsExactly("/amount same");
        assertThat(fixture.wrong(fine, corrected(1, 1_000, FINAL.plusDays(1)))).containsExactly("/day future");
        assertThat(fixture.wrong(fine, corrected(1, 1_000, FINAL.minusYears(1))))
                .containsExactly("/day tooEarly");
    }

    private static CorrectFinePayment wrong(int number) {
        return new CorrectFinePayment(number, null, null, "Feil sak.");
    }

    private static CorrectFinePayment corrected(int number, Integer amount, LocalDate day) {
        return new CorrectFinePayment(number, amount, day, "Skrive feil.");
    }

    /** What holds of what was entered, by day. */
    private static List<String> late(UUID fine) {
        return fixture.texts(
                "SELECT amount || ' ' || late FROM fine_payments p WHERE fine_id = :id"
                        + " AND amount > 0 AND NOT EXISTS (SELECT 1 FROM fine_payments c WHERE c.corrects = p.id)"
                        + " ORDER BY paid_on",
                fine);
    }
}
