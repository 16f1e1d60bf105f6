package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.AppealFixture.TENTH;
import static no.algoritmetilsyn.process.AppealFixture.assess;
import static no.algoritmetilsyn.process.AppealFixture.otherAppeal;
import static no.algoritmetilsyn.process.AppealFixture.review;
import static no.algoritmetilsyn.process.ClaimFixture.appeal;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.appeal.step.Conclusion;
import no.algoritmetilsyn.penalty.step.ClaimPenalty;
import no.algoritmetilsyn.penalty.step.RegisterPayment;
import no.algoritmetilsyn.penalty.step.RepayPenalty;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What appeals leave of a claim on a coercive fine. */
class AppealClaimsTest {

    private static final LocalDate LATER = TENTH.plusDays(5);

    @AutoClose
    private static ClaimFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new ClaimFixture();
    }

    @Test
    void a_payment_is_owed_of_what_is_left_of_a_claim() {
        UUID penalty = fixture.claimed();
        UUID appeal = fixture.appealed(penalty, TENTH);
        fixture.take(appeal, assess(Conclusion.HEARD, TENTH));
        fixture.take(appeal, review(AppealResult.CHANGED, 60_000));
        fixture.send(appeal, LEADER);
        fixture.take(penalty, new RegisterPayment(60_000, TENTH));
        assertThat(fixture.refused(penalty, new RepayPenalty(1, TENTH, "bilag 7")))
                .isEqualTo("nothingOwedBack");
        assertThat(fixture.deadlines(penalty, "penalty-payment")).containsExactly("MET 2027-03-10");

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
    void an_appeal_is_of_the_claim_that_had_been_sent_when_it_was_posted() {
        UUID penalty = twice();
        UUID appeal = fixture.appealed(penalty, TENTH.plusDays(1));
        assertThat(appealed(appeal)).isEqualTo("135000 2027-02-10");
        fixture.changed(appeal, TENTH, 60_000);
        assertThat(left(penalty)).containsExactly("60000", "75000");
        assertThat(fixture.stored(penalty)).isEqualTo("2027-02-15 135000");
        fixture.take(penalty, new RegisterPayment(60_000, LATER));
        assertThat(fixture.deadlines(penalty, "penalty-payment"))
                .as("the first claim is paid, and the second as it was")
                .containsExactlyInAnyOrder("MET 2027-03-10", "RUNNING 2027-03-15");
        assertThat(fixture.refused(penalty, new RepayPenalty(1, LATER, "bilag 7")))
                .isEqualTo("nothingOwedBack");
        assertThat(fixture.wrong(penalty, new ClaimPenalty(LATER)))
                .as("what the appeal took off is not claimed anew")
                .containsExactly("/day nothing");
    }

    @Test
    void another_organisation_appeals_the_claim_that_it_names() {
        UUID penalty = twice();
        fixture.take(penalty, otherAppeal(1, LATER, LATER));
        fixture.take(penalty, otherAppeal(2, LATER, LATER));
        assertThat(fixture.texts("SELECT amount FROM appeals WHERE appealed_id = :id ORDER BY amount", penalty))
                .containsExactly("75000", "135000");
        assertThat(fixture.wrong(penalty, otherAppeal(3, LATER, LATER))).containsExactly("/claim unknown");
    }

    @Test
    void each_claim_is_appealed_by_itself() {
        UUID penalty = twice();
        UUID ofSecond = fixture.appealed(penalty, LATER);
        assertThat(appealed(ofSecond)).isEqualTo("75000 2027-02-15");
        assertThat(fixture.refused(penalty, appeal(2, LATER))).isEqualTo("appealed");
        assertThat(fixture.wrong(penalty, appeal(3, LATER))).containsExactly("/claim unknown");
        UUID ofFirst = fixture.appealed(penalty, appeal(1, LATER));
        assertThat(appealed(ofFirst)).isEqualTo("135000 2027-02-10");
        assertThat(fixture.wrong(penalty, appeal(2, TENTH)))
                .as("it had not been sent")
                .containsExactly("/posted tooEarly");
        fixture.changed(ofFirst, TENTH, null);
        assertThat(left(penalty)).containsExactly("0", "75000");
        assertThat(fixture.stored(penalty)).isEqualTo("2027-02-15 75000");
        fixture.changed(ofSecond, LATER, 50_000);
        assertThat(left(penalty)).containsExactly("0", "50000");
        assertThat(fixture.stored(penalty)).isEqualTo("2027-02-15 50000");
    }

    @Test
    void what_is_left_of_the_first_claim_is_owed_when_the_second_is_annulled() {
        UUID penalty = twice();
        fixture.changed(fixture.appealed(penalty, LATER), LATER, null);
        assertThat(left(penalty)).containsExactly("135000", "0");
        fixture.take(penalty, new RegisterPayment(100_000, LATER));
        assertThat(fixture.deadlines(penalty, "penalty-payment"))
                .as("35 000 of the first are open, and nothing of the second")
                .containsExactlyInAnyOrder("RUNNING 2027-03-10", "MET 2027-03-15");
        fixture.take(penalty, new RegisterPayment(35_000, LATER));
        assertThat(fixture.deadlines(penalty, "penalty-payment")).contains("MET 2027-03-10");
    }

    /** 135 000 kroner claimed on 10 February, and 75 000 on the 15th. */
    private static UUID twice() {
        UUID penalty = fixture.claimed();
        fixture.claimedAgain(penalty, LATER);
        return penalty;
    }

    /** What an appeal is about: kroner, and the day of the claim. */
    private static String appealed(UUID appeal) {
        return fixture.text("SELECT amount || ' ' || decided_on FROM appeals WHERE id = :id", appeal);
    }

    /** What appeals have left of each claim, oldest first. */
    private static List<String> left(UUID penalty) {
        return fixture.texts(
                "SELECT c.amount - (SELECT coalesce(sum(r.amount), 0) FROM penalty_claim_reductions r WHERE r.claim_id = c.id)"
                        + " FROM penalty_claims c WHERE c.penalty_id = :id ORDER BY c.claimed_at",
                penalty);
    }
}
