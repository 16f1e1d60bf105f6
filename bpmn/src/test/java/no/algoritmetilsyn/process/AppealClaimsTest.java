package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.AppealFixture.TENTH;
import static no.algoritmetilsyn.process.AppealFixture.assess;
import static no.algoritmetilsyn.process.AppealFixture.review;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.appeal.step.Conclusion;
import no.algoritmetilsyn.penalty.step.RegisterPayment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What appeals leave of a claim on a coercive fine. */
class AppealClaimsTest {

    private static AppealFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new AppealFixture();
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @Test
    void a_payment_is_owed_of_what_is_left_of_a_claim() {
        UUID penalty = fixture.claimed();
        UUID appeal = fixture.appealed(penalty, TENTH);
        fixture.take(appeal, assess(Conclusion.HEARD, TENTH));
        fixture.take(appeal, review(AppealResult.CHANGED, 60_000));
        fixture.send(appeal, LEADER);
        assertThat(fixture.wrong(penalty, new RegisterPayment(60_001, TENTH))).containsExactly("/amount tooMuch");
        fixture.take(penalty, new RegisterPayment(60_000, TENTH));

        UUID again = fixture.appealed(penalty, TENTH);
        fixture.take(again, assess(Conclusion.HEARD, TENTH));
        assertThat(fixture.wrong(again, review(AppealResult.CHANGED, 60_000))).containsExactly("/amount notLess");
        fixture.take(again, review(AppealResult.ANNULLED, null));
        fixture.send(again, LEADER);
        assertThat(fixture.texts(
                        "SELECT amount FROM penalty_claim_reductions WHERE penalty_id = :id ORDER BY amount", penalty))
                .as("what the first appeal has left is taken off, and not more")
                .containsExactly("60000", "75000");
        assertThat(fixture.stored(penalty)).isEqualTo("2027-02-10 0");
    }

    @Test
    void a_claim_of_which_an_appeal_leaves_nothing_has_no_day_to_pay_any_more() {
        UUID penalty = fixture.claimed();
        assertThat(running(penalty)).containsExactly("penalty-claim", "penalty-payment");
        UUID appeal = fixture.appealed(penalty, TENTH);
        fixture.take(appeal, assess(Conclusion.HEARD, TENTH));
        fixture.take(appeal, review(AppealResult.CHANGED, 60_000));
        fixture.send(appeal, LEADER);
        assertThat(running(penalty)).as("something is left").containsExactly("penalty-claim", "penalty-payment");
        UUID again = fixture.appealed(penalty, TENTH);
        fixture.take(again, assess(Conclusion.HEARD, TENTH));
        fixture.take(again, review(AppealResult.ANNULLED, null));
        fixture.send(again, LEADER);
        assertThat(running(penalty)).isEmpty();
    }

    private static List<String> running(UUID penalty) {
        return fixture.texts(
                "SELECT rule_code FROM deadlines WHERE proceeding_id = :id AND subject_kind = 'PENALTY_CLAIM'"
                        + " AND status = 'RUNNING' ORDER BY rule_code",
                penalty);
    }
}
