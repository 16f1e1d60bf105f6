package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.OrderFixture.answer;
import static no.algoritmetilsyn.process.OrderFixture.fulfilled;
import static no.algoritmetilsyn.process.OrderFixture.verified;
import static no.algoritmetilsyn.process.PenaltyFixture.TENTH;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LAWYER;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.penalty.step.ClosePenalty;
import no.algoritmetilsyn.penalty.step.CorrectPayment;
import no.algoritmetilsyn.penalty.step.RegisterPayment;
import no.algoritmetilsyn.penalty.step.RepayPenalty;
import no.algoritmetilsyn.penalty.step.WaivePenalty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was entered about payments of a coercive fine by mistake is corrected by somebody who has entered none of it. */
class PenaltyCorrectedTest {

    private static final LocalDate ELEVENTH = TENTH.plusDays(1);

    /** The last day to pay the claim of 10 February. */
    private static final LocalDate DUE = LocalDate.of(2027, 3, 10);

    private static PenaltyFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new PenaltyFixture();
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
    void a_payment_that_was_never_made_leaves_all_to_be_paid_and_opens_a_fine_that_was_closed() {
        UUID penalty = over();
        fixture.take(penalty, new RegisterPayment(135_000, ELEVENTH));
        assertThat(fixture.deadlines(penalty, "penalty-claim")).containsExactly("MET 2030-03-10");
        fixture.take(penalty, new ClosePenalty(null));
        assertThat(fixture.fixture.hasEnded(penalty)).isTrue();
        assertThat(fixture.forbidden(penalty, wrong(1))).as("four eyes").isEqualTo("NOT_AUTHOR");

        fixture.as(LAWYER).take(penalty, wrong(1));
        assertThat(fixture.tasks(penalty)).containsExactly("followPenalty");
        assertThat(fixture.text("SELECT ended_at IS NULL FROM proceedings WHERE id = :id", penalty))
                .isEqualTo("true");
        assertThat(fixture.deadlines(penalty, "penalty-payment"))
                .as("the time to pay runs until the day that the claim names")
                .containsExactlyInAnyOrder("MET " + DUE, "RUNNING " + DUE);
        assertThat(fixture.deadlines(penalty, "penalty-claim"))
                .containsExactlyInAnyOrder("MET 2030-03-10", "RUNNING 2030-03-10");
        assertThat(fixture.as(INSPECTOR).refused(penalty, new ClosePenalty(null)))
                .isEqualTo("unpaid");
        assertThat(fixture.texts(
                        "SELECT amount || ' ' || coalesce(reason, '') FROM penalty_payments WHERE penalty_id = :id"
                                + " ORDER BY amount DESC",
                        penalty))
                .as("what was entered stays")
                .containsExactly("135000 ", "0 Feil sak.");
        assertThat(fixture.as(LAWYER).refused(penalty, wrong(1))).isEqualTo("nothingEntered");
        fixture.as(INSPECTOR).take(penalty, new RegisterPayment(135_000, ELEVENTH));
        fixture.take(penalty, new ClosePenalty(null));
        assertThat(fixture.tasks(penalty)).isEmpty();
    }

    @Test
    void an_amount_that_was_mistyped_is_another_and_what_is_owed_back_follows() {
        UUID penalty = fixture.claimed();
        fixture.take(penalty, new RegisterPayment(1_350_000, TENTH));
        assertThat(owedBack(penalty)).containsExactly("1215000");
        fixture.as(LAWYER).take(penalty, corrected(1, 136_000, TENTH));
        assertThat(owedBack(penalty)).containsExactly("1215000", "1000");
        fixture.take(penalty, corrected(1, 135_000, TENTH));
        assertThat(fixture.as(INSPECTOR).refused(penalty, new RepayPenalty(1, TENTH, "bilag 7")))
                .isEqualTo("nothingOwedBack");
        fixture.as(LAWYER).take(penalty, corrected(1, 35_000, TENTH));
        assertThat(fixture.deadlines(penalty, "penalty-payment"))
                .containsExactlyInAnyOrder("MET " + DUE, "RUNNING " + DUE);
        fixture.take(penalty, corrected(1, 135_000, TENTH));
        assertThat(fixture.deadlines(penalty, "penalty-payment")).containsExactly("MET " + DUE, "MET " + DUE);
    }

    @Test
    void what_was_paid_too_late_beside_a_payment_that_was_never_made_is_late() {
        UUID penalty = fixture.claimed();
        fixture.take(penalty, new RegisterPayment(135_000, TENTH));
        fixture.on(DUE.plusDays(5));
        fixture.take(penalty, new RegisterPayment(135_000, DUE.plusDays(5)));
        assertThat(paid(penalty)).containsExactly("135000 false false", "135000 false false");
        fixture.as(LAWYER).take(penalty, wrong(1));
        assertThat(paid(penalty))
                .as("it was all that was paid, after the last day: interest runs")
                .containsExactly("135000 true true");
        fixture.take(penalty, corrected(1, 135_000, DUE));
        assertThat(paid(penalty)).as("the last day counts").containsExactly("135000 false false");
    }

    @Test
    void a_repayment_that_was_never_made_is_owed_still() {
        UUID penalty = fixture.claimed();
        fixture.take(penalty, new RegisterPayment(135_000, TENTH));
        fixture.as(LEADER).take(penalty, new WaivePenalty(35_000, true, "Særlege grunnar.", null));
        fixture.as(INSPECTOR).take(penalty, new RepayPenalty(35_000, TENTH, "bilag 7"));
        fixture.as(LAWYER);
        assertThat(fixture.wrong(penalty, wrong(1)))
                .as("what was paid back had been paid")
                .containsExactly("/amount paidBack");
        assertThat(fixture.wrong(penalty, corrected(2, 35_001, TENTH))).containsExactly("/amount tooMuchBack");
        assertThat(fixture.wrong(penalty, corrected(2, 1, TENTH.minusDays(1)))).containsExactly("/day tooEarly");
        fixture.take(penalty, wrong(2));
        fixture.as(INSPECTOR).take(penalty, new RepayPenalty(35_000, TENTH, "bilag 8"));
    }

    @Test
    void what_cannot_be_so_is_refused() {
        UUID penalty = fixture.claimed();
        assertThat(fixture.as(LAWYER).refused(penalty, wrong(1))).isEqualTo("nothingEntered");
        fixture.as(INSPECTOR).take(penalty, new RegisterPayment(1_000, TENTH));
        fixture.as(LAWYER);
        assertThat(fixture.wrong(penalty, corrected(2, 1, TENTH))).containsExactly("/number unknown");
        assertThat(fixture.wrong(penalty, corrected(1, 1_000, TENTH))).containsExactly("/amount same");
        assertThat(fixture.wrong(penalty, corrected(1, 1_000, TENTH.plusDays(1))))
                .containsExactly("/day future");
        assertThat(fixture.wrong(penalty, corrected(1, 1_000, null))).containsExactly("/day required");
        assertThat(fixture.wrong(penalty, corrected(1, null, TENTH))).containsExactly("/day nothingPaid");
    }

    /** All is fulfilled and claimed, and nothing is paid. */
    private static UUID over() {
        UUID penalty = fixture.claimed();
        UUID order = UUID.fromString(fixture.text("SELECT order_id FROM penalties WHERE id = :id", penalty));
        fixture.take(order, answer(TENTH, 1, 2, 3));
        fixture.on(ELEVENTH);
        fixture.take(order, verified(fulfilled(1, ELEVENTH), fulfilled(2, ELEVENTH), fulfilled(3, ELEVENTH)));
        return penalty;
    }

    private static CorrectPayment wrong(int number) {
        return new CorrectPayment(number, null, null, "Feil sak.");
    }

    private static CorrectPayment corrected(int number, Integer amount, LocalDate day) {
        return new CorrectPayment(number, amount, day, "Skrive feil.");
    }

    /** What holds of what was entered, by day. */
    private static List<String> paid(UUID penalty) {
        return fixture.texts(
                "SELECT amount || ' ' || late || ' ' || interest FROM penalty_payments p WHERE penalty_id = :id"
                        + " AND amount > 0 AND NOT EXISTS (SELECT 1 FROM penalty_payments c WHERE c.corrects = p.id)"
                        + " ORDER BY paid_on",
                penalty);
    }

    private static List<String> owedBack(UUID penalty) {
        return fixture.texts(
                "SELECT CAST(detail AS jsonb) ->> 'amount' FROM audit_events WHERE action = 'PENALTY_OWED_BACK' AND subject_id = :id ORDER BY seq",
                penalty);
    }
}
