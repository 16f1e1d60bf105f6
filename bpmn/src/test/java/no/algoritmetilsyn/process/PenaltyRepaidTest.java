package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.AppealFixture.TENTH;
import static no.algoritmetilsyn.process.AppealFixture.assess;
import static no.algoritmetilsyn.process.AppealFixture.review;
import static no.algoritmetilsyn.process.OrderFixture.answer;
import static no.algoritmetilsyn.process.OrderFixture.fulfilled;
import static no.algoritmetilsyn.process.OrderFixture.verified;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.appeal.step.Conclusion;
import no.algoritmetilsyn.penalty.step.ClosePenalty;
import no.algoritmetilsyn.penalty.step.RegisterPayment;
import no.algoritmetilsyn.penalty.step.RepayPenalty;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was paid of a coercive fine and is not due after all is paid back. */
class PenaltyRepaidTest {

    private static final LocalDate ELEVENTH = TENTH.plusDays(1);

    @AutoClose
    private static AppealFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new AppealFixture();
    }

    @Test
    void what_an_appeal_takes_off_a_claim_that_was_paid_is_owed_back() {
        UUID penalty = fixture.claimed();
        fixture.take(penalty, new RegisterPayment(135_000, TENTH));
        assertThat(fixture.refused(penalty, repaid(1, TENTH))).isEqualTo("nothingOwedBack");
        reduce(penalty, 75_000);
        assertThat(owedBack(penalty)).containsExactly("60000");
        assertThat(fixture.wrong(penalty, repaid(60_001, TENTH))).containsExactly("/amount tooMuch");
        assertThat(fixture.wrong(penalty, repaid(1, ELEVENTH))).containsExactly("/day future");
        assertThat(fixture.wrong(penalty, repaid(1, TENTH.minusDays(1)))).containsExactly("/day tooEarly");
        fixture.take(penalty, repaid(20_000, TENTH));
        assertThat(fixture.wrong(penalty, repaid(40_001, TENTH))).containsExactly("/amount tooMuch");
        fixture.take(penalty, repaid(40_000, TENTH));
        assertThat(fixture.refused(penalty, repaid(1, TENTH))).isEqualTo("nothingOwedBack");
        assertThat(fixture.texts(
                        "SELECT amount || ' ' || repaid_on || ' ' || reference FROM penalty_repayments"
                                + " WHERE penalty_id = :id ORDER BY amount",
                        penalty))
                .containsExactly("20000 2027-02-10 bilag 7", "40000 2027-02-10 bilag 7");
        fixture.take(penalty, new RegisterPayment(1, TENTH));
        assertThat(owedBack(penalty)).as("all that is paid once more").containsExactly("60000", "1");
    }

    @Test
    void it_is_not_closed_before_that_is_paid_back() {
        UUID penalty = over();
        reduce(penalty, 75_000);
        assertThat(fixture.refused(penalty, new ClosePenalty(null))).isEqualTo("owedBack");
        fixture.take(penalty, repaid(60_000, ELEVENTH));
        fixture.take(penalty, new ClosePenalty(null));
        assertThat(fixture.fixture.hasEnded(penalty)).isTrue();
    }

    @Test
    void one_that_was_closed_is_open_again_until_it_is_paid_back() {
        UUID penalty = over();
        fixture.take(penalty, new ClosePenalty(null));
        assertThat(fixture.tasks(penalty)).isEmpty();
        reduce(penalty, 75_000);
        assertThat(fixture.text(
                        "SELECT state || ' ' || coalesce(ended_at, now()) FROM penalties WHERE id = :id", penalty))
                .startsWith("RUNNING");
        assertThat(fixture.tasks(penalty)).containsExactly("followPenalty");
        assertThat(fixture.refused(penalty, new ClosePenalty(null))).isEqualTo("owedBack");
        fixture.take(penalty, repaid(60_000, ELEVENTH));
        fixture.take(penalty, new ClosePenalty(null));
        assertThat(fixture.tasks(penalty)).isEmpty();
    }

    @Test
    void what_was_paid_before_an_appeal_is_entered_after_it_and_the_rest_is_owed_back() {
        UUID penalty = fixture.claimed();
        assertThat(fixture.refused(fixture.neglected(fixture.decided()), new RegisterPayment(1, TENTH)))
                .as("nothing was claimed")
                .isEqualTo("nothingClaimed");
        fixture.on(ELEVENTH);
        reduce(penalty, 80_000);
        fixture.on(ELEVENTH.plusDays(1));
        fixture.take(penalty, new RegisterPayment(135_000, TENTH));
        assertThat(owedBack(penalty)).containsExactly("55000");
        fixture.take(penalty, repaid(55_000, ELEVENTH));
        assertThat(fixture.refused(penalty, repaid(1, ELEVENTH))).isEqualTo("nothingOwedBack");
    }

    @Test
    void what_is_paid_twice_opens_one_that_was_closed() {
        UUID penalty = over();
        fixture.take(penalty, new ClosePenalty(null));
        fixture.take(penalty, new RegisterPayment(135_000, ELEVENTH));
        assertThat(owedBack(penalty)).containsExactly("135000");
        assertThat(fixture.tasks(penalty)).containsExactly("followPenalty");
        fixture.take(penalty, repaid(135_000, ELEVENTH));
        fixture.take(penalty, new ClosePenalty(null));
        assertThat(fixture.tasks(penalty)).isEmpty();
    }

    /** All is fulfilled, claimed and paid. */
    private static UUID over() {
        UUID penalty = fixture.claimed();
        UUID order = UUID.fromString(fixture.text("SELECT order_id FROM penalties WHERE id = :id", penalty));
        fixture.take(order, answer(TENTH, 1, 2, 3));
        fixture.on(ELEVENTH);
        fixture.take(order, verified(fulfilled(1, ELEVENTH), fulfilled(2, ELEVENTH), fulfilled(3, ELEVENTH)));
        fixture.take(penalty, new RegisterPayment(135_000, ELEVENTH));
        return penalty;
    }

    private static void reduce(UUID penalty, int left) {
        UUID appeal = fixture.appealed(penalty, TENTH);
        fixture.take(appeal, assess(Conclusion.HEARD, TENTH));
        fixture.take(appeal, review(AppealResult.CHANGED, left));
        fixture.send(appeal, LEADER);
        fixture.as(INSPECTOR);
    }

    private static RepayPenalty repaid(int amount, LocalDate day) {
        return new RepayPenalty(amount, day, "bilag 7");
    }

    /** What the timeline says of it, oldest first. */
    private static List<String> owedBack(UUID penalty) {
        return fixture.texts(
                "SELECT CAST(detail AS jsonb) ->> 'amount' FROM audit_events WHERE action = 'PENALTY_OWED_BACK' AND subject_id = :id ORDER BY seq",
                penalty);
    }
}
