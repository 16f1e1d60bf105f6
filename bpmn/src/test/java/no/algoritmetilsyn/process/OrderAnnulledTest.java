package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.AppealFixture.TENTH;
import static no.algoritmetilsyn.process.AppealFixture.assess;
import static no.algoritmetilsyn.process.AppealFixture.review;
import static no.algoritmetilsyn.process.OrderFixture.FIRST;
import static no.algoritmetilsyn.process.OrderFixture.SECOND;
import static no.algoritmetilsyn.process.OrderFixture.answer;
import static no.algoritmetilsyn.process.OrderFixture.fulfilled;
import static no.algoritmetilsyn.process.OrderFixture.verified;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.appeal.step.Conclusion;
import no.algoritmetilsyn.appeal.step.Point;
import no.algoritmetilsyn.order.step.AnnulPoint;
import no.algoritmetilsyn.order.step.PursueOrder;
import no.algoritmetilsyn.penalty.PenaltyCounting;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Points of an order that are annulled or moved, by an appeal or by the authority itself: what they have cost follows, and nobody waits for
 * them any more (forvaltningsloven §§ 33, 34, 35, 51).
 */
class OrderAnnulledTest {

    @AutoClose
    private static AppealFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new AppealFixture();
    }

    @BeforeEach
    void inspector() {
        fixture.on(MONDAY);
        fixture.as(INSPECTOR);
    }

    /** An appeal of a decision that was posted at once, and is reviewed. */
    private static UUID appealed(UUID decision) {
        UUID appeal = fixture.appealed(decision, MONDAY);
        fixture.take(appeal, assess(Conclusion.HEARD, MONDAY));
        return appeal;
    }

    /** Point 1 of its order is met late, on 10 February: eight days cost 15 000 each. */
    private static UUID metLate(UUID decision) {
        UUID order = fixture.orderOf(decision);
        UUID penalty = fixture.neglected(decision);
        fixture.take(order, answer(TENTH, 1));
        fixture.take(order, verified(fulfilled(1, TENTH)));
        assertThat(fixture.stored(penalty)).isEqualTo("2027-02-10 120000");
        return penalty;
    }

    private static void decide(UUID appeal, AppealResult result, Point... points) {
        fixture.take(appeal, review(result, null, points));
        fixture.send(appeal, LEADER);
    }

    private static void answerAndTell(UUID order) {
        fixture.take(order, answer(TENTH, 2, 3));
        fixture.take(order, verified(fulfilled(2, TENTH), fulfilled(3, TENTH)));
        fixture.endFulfilled(order);
        assertThat(fixture.fixture.hasEnded(order)).isTrue();
    }

    private static String standing(UUID decision) {
        return fixture.text("SELECT outcome FROM publication_standings WHERE proceeding_id = :id", decision);
    }

    private static void assertCounted() {
        assertThat(fixture.fixture.inTransaction(
                        () -> fixture.fixture.get(PenaltyCounting.class).differing()))
                .isEmpty();
    }

    @Test
    void a_point_that_was_met_late_and_that_an_appeal_annuls_costs_nothing() {
        UUID decision = fixture.decided();
        UUID appeal = appealed(decision);
        UUID penalty = metLate(decision);
        decide(appeal, AppealResult.CHANGED, new Point(1, null));
        assertThat(fixture.stored(penalty)).isEqualTo("2027-02-10 0");
        assertThat(fixture.points(fixture.orderOf(decision)))
                .as("that it was met stays")
                .containsExactly("FULFILLED", "WAITING", "WAITING");
        assertCounted();
    }

    @Test
    void a_point_that_was_met_late_and_that_an_appeal_gives_a_later_limit_costs_nothing_either() {
        UUID decision = fixture.decided();
        UUID appeal = appealed(decision);
        UUID penalty = metLate(decision);
        decide(appeal, AppealResult.CHANGED, new Point(1, LocalDate.of(2027, 2, 15)));
        assertThat(fixture.stored(penalty)).as("it was met in time").isEqualTo("2027-02-10 0");
        assertCounted();
    }

    @Test
    void the_penalty_follows_an_appeal_also_when_the_order_has_ended() {
        UUID decision = fixture.decided();
        UUID appeal = appealed(decision);
        UUID penalty = metLate(decision);
        UUID order = fixture.orderOf(decision);
        answerAndTell(order);
        decide(appeal, AppealResult.CHANGED, new Point(1, null));
        assertThat(fixture.stored(penalty)).isEqualTo("2027-02-10 0");
        assertThat(fixture.text("SELECT state FROM orders WHERE id = :id", order))
                .isEqualTo("FULFILLED");
        assertCounted();
    }

    @Test
    void what_was_annulled_before_anybody_followed_it_up_is_followed_up_no_more() {
        UUID decision = fixture.decided();
        UUID appeal = appealed(decision);
        UUID order = fixture.orderOf(decision);
        fixture.on(TENTH);
        fixture.take(order, answer(TENTH, 1, 2, 3));
        fixture.take(order, verified(fulfilled(1, TENTH), fulfilled(2, TENTH), fulfilled(3, TENTH)));
        decide(appeal, AppealResult.CHANGED, new Point(1, null));
        assertThat(fixture.refused(order, new PursueOrder("For seint."))).isEqualTo("nothingLate");
    }

    @Test
    void when_the_only_answer_is_about_a_point_that_is_annulled_nobody_verifies_and_the_rest_is_waited_for() {
        UUID decision = fixture.decided();
        UUID order = fixture.orderOf(decision);
        fixture.take(order, answer(MONDAY, 1));
        assertThat(fixture.tasks(order)).containsExactly("verifyOrder");
        fixture.as(LEADER).take(order, new AnnulPoint(1, MONDAY, "Vi gjer om vedtaket."));
        fixture.as(INSPECTOR);
        assertWaitsForTheRest(order);
    }

    @Test
    void an_appeal_that_takes_the_answered_point_away_does_the_same() {
        UUID decision = fixture.decided();
        UUID appeal = appealed(decision);
        UUID order = fixture.orderOf(decision);
        fixture.take(order, answer(MONDAY, 1));
        decide(appeal, AppealResult.CHANGED, new Point(1, null));
        assertWaitsForTheRest(order);
    }

    private static void assertWaitsForTheRest(UUID order) {
        assertThat(fixture.points(order)).containsExactly("ANNULLED", "WAITING", "WAITING");
        assertThat(fixture.state(order)).isEqualTo("RUNNING");
        assertThat(fixture.tasks(order)).containsExactly("awaitOrderAnswer");
        assertThat(fixture.deadlines(order, "order-verify-goal")).allMatch(each -> each.startsWith("MET"));
        fixture.on(SECOND.plusDays(1));
        fixture.fire(order);
        assertThat(fixture.tasks(order))
                .as("the limit of the others has its timer")
                .containsExactly("awaitOrderAnswer", "followUpOrder");
        fixture.take(order, new PursueOrder("Ingenting har skjedd."));
    }

    @Test
    void when_all_points_that_are_left_are_annulled_while_they_are_verified_the_body_is_told() {
        UUID order = fixture.orderOf(fixture.decided());
        fixture.take(order, answer(MONDAY, 1));
        fixture.as(LEADER);
        for (int number = 3; number >= 1; number--) {
            fixture.take(order, new AnnulPoint(number, MONDAY, "Vi gjer om vedtaket."));
        }
        fixture.as(INSPECTOR);
        assertThat(fixture.state(order)).isEqualTo("SETTLED");
        assertThat(fixture.tasks(order)).containsExactly("tellFulfilled");
    }

    @Test
    void what_is_published_of_the_decision_says_that_it_was_changed_and_in_the_end_that_it_was_annulled() {
        UUID decision = fixture.decided();
        UUID order = fixture.orderOf(decision);
        fixture.on(FIRST);
        fixture.as(LEADER).take(order, new AnnulPoint(1, MONDAY, "Vi gjer om vedtaket."));
        assertThat(standing(decision)).isEqualTo("CHANGED");
        fixture.take(order, new AnnulPoint(2, MONDAY, "Vi gjer om vedtaket."));
        fixture.take(order, new AnnulPoint(3, MONDAY, "Vi gjer om vedtaket."));
        assertThat(standing(decision)).isEqualTo("ANNULLED");
    }
}
