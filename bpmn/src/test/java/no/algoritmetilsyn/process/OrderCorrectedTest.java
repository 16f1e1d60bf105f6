package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.OrderFixture.FIRST;
import static no.algoritmetilsyn.process.OrderFixture.SECOND;
import static no.algoritmetilsyn.process.OrderFixture.answer;
import static no.algoritmetilsyn.process.OrderFixture.fulfilled;
import static no.algoritmetilsyn.process.OrderFixture.lacking;
import static no.algoritmetilsyn.process.OrderFixture.verified;
import static no.algoritmetilsyn.process.PenaltyFixture.TENTH;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LAWYER;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.letter.desk.SubmitLetter;
import no.algoritmetilsyn.order.step.CloseOrder;
import no.algoritmetilsyn.order.step.CorrectFulfilment;
import no.algoritmetilsyn.order.step.Means;
import no.algoritmetilsyn.order.step.PursueOrder;
import no.algoritmetilsyn.order.step.TellFulfilled;
import no.algoritmetilsyn.penalty.step.ClosePenalty;
import no.algoritmetilsyn.penalty.step.StopPenalty;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The day of fulfilment is corrected by somebody who has not verified, also when the order has ended, and the fine follows. */
class OrderCorrectedTest {

    @AutoClose
    private static PenaltyFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new PenaltyFixture();
    }

    @BeforeEach
    void inspector() {
        fixture.as(INSPECTOR);
    }

    private static CorrectFulfilment corrected(LocalDate day) {
        return new CorrectFulfilment(1, day, Means.DOCUMENT, "Dagen var skriven feil.");
    }

    /** Point 1 is met on 9 February, by what the inspector has entered: seven days cost 15 000 each. */
    private static UUID metLate() {
        UUID order = fixture.ordered();
        UUID penalty = fixture.neglected(order);
        fixture.take(order, answer(TENTH, 1));
        fixture.take(order, verified(fulfilled(1, TENTH.minusDays(1))));
        assertThat(fixture.stored(penalty)).isEqualTo("2027-02-10 105000");
        return order;
    }

    private static void meetTheRest(UUID order) {
        fixture.as(INSPECTOR).take(order, answer(TENTH, 2, 3));
        fixture.take(order, verified(fulfilled(2, TENTH), fulfilled(3, TENTH)));
        assertThat(fixture.tasks(order)).containsExactly("tellFulfilled");
    }

    private static void tell(UUID order) {
        fixture.endFulfilled(order);
        assertThat(fixture.fixture.hasEnded(order)).isTrue();
    }

    private static String amount(UUID order) {
        return fixture.stored(fixture.penaltyOf(order));
    }

    @Test
    void somebody_who_has_not_verified_corrects_the_day_and_the_fine_tells_what_has_moved() {
        UUID order = metLate();
        assertThat(fixture.forbidden(order, corrected(TENTH.minusDays(5))))
                .as("four eyes")
                .isEqualTo("NOT_AUTHOR");
        fixture.as(LAWYER).take(order, corrected(TENTH.minusDays(5)));
        assertThat(amount(order)).as("2 to 4 February").isEqualTo("2027-02-10 45000");
        assertThat(fixture.moved(fixture.penaltyOf(order)))
                .containsExactlyInAnyOrder("AMOUNT 135000 105000", "AMOUNT 105000 45000");
        assertThat(fixture.texts(
                        "SELECT c.fulfilled_on FROM order_checks c JOIN order_points p ON p.id = c.point_id"
                                + " WHERE p.order_id = :id ORDER BY c.checked_at, c.fulfilled_on DESC",
                        order))
                .as("what was found before stays")
                .containsExactly("2027-02-09", "2027-02-05");
        assertThat(fixture.tasks(order)).containsExactly("awaitOrderAnswer");
        assertThat(fixture.differing()).isEmpty();
    }

    @Test
    void what_cannot_be_so_is_refused() {
        UUID order = metLate();
        fixture.as(LAWYER);
        assertThat(fixture.wrong(order, corrected(TENTH.minusDays(1)))).containsExactly("/day same");
        assertThat(fixture.wrong(order, corrected(TENTH.plusDays(1)))).containsExactly("/day future");
        assertThat(fixture.wrong(order, corrected(MONDAY.minusDays(1)))).containsExactly("/day tooEarly");
        assertThat(fixture.wrong(order, new CorrectFulfilment(2, TENTH, Means.TEST, "Gjort.")))
                .as("nobody has verified it")
                .containsExactly("/number notVerified");
        assertThat(fixture.wrong(order, new CorrectFulfilment(9, TENTH, Means.TEST, "Gjort.")))
                .containsExactly("/number unknown");
    }

    @Test
    void the_day_can_be_corrected_when_the_order_has_ended() {
        UUID order = metLate();
        meetTheRest(order);
        tell(order);
        fixture.as(LAWYER).take(order, corrected(FIRST));
        assertThat(amount(order)).as("it was met in time").isEqualTo("2027-02-10 0");
        assertThat(fixture.state(order)).isEqualTo("FULFILLED");
        assertThat(fixture.fixture.hasEnded(order)).isTrue();
    }

    @Test
    void a_fine_that_was_closed_and_comes_to_more_is_open_again_until_that_is_claimed() {
        UUID order = fixture.ordered();
        UUID penalty = fixture.neglected(order);
        fixture.take(order, answer(TENTH, 1, 2, 3));
        fixture.take(order, verified(fulfilled(1, FIRST), fulfilled(2, FIRST), fulfilled(3, FIRST)));
        fixture.take(penalty, new ClosePenalty(null));
        assertThat(fixture.fixture.hasEnded(penalty)).isTrue();
        fixture.as(LAWYER).take(order, corrected(TENTH.minusDays(5)));
        assertThat(fixture.stored(penalty)).as("2 to 4 February").isEqualTo("2027-02-10 45000");
        assertThat(fixture.tasks(penalty)).containsExactly("followPenalty");
        assertThat(fixture.as(INSPECTOR).refused(penalty, new ClosePenalty(null)))
                .isEqualTo("unclaimed");
    }

    @Test
    void a_letter_that_says_the_day_that_was_wrong_is_not_sent() {
        UUID order = fixture.ordered();
        fixture.on(TENTH);
        fixture.take(order, answer(TENTH, 1, 2, 3));
        fixture.take(order, verified(fulfilled(1, TENTH), fulfilled(2, MONDAY), fulfilled(3, MONDAY)));
        fixture.take(order, new TellFulfilled(null));
        UUID letter = fixture.letter(order);
        fixture.as(LAWYER).take(order, corrected(FIRST));
        assertThat(fixture.as(INSPECTOR).refused(order, new SubmitLetter(letter)))
                .isEqualTo("dayCorrected");
        tell(order);
        assertThat(fixture.state(order)).isEqualTo("FULFILLED");
    }

    @Test
    void what_was_found_lacking_and_was_met_settles_the_order() {
        UUID order = fixture.ordered();
        fixture.on(TENTH);
        fixture.take(order, answer(TENTH, 1, 2, 3));
        fixture.take(order, verified(lacking(1), fulfilled(2, TENTH), fulfilled(3, TENTH)));
        fixture.as(LAWYER).take(order, corrected(FIRST));
        assertThat(fixture.state(order)).isEqualTo("SETTLED");
        assertThat(fixture.tasks(order)).containsExactly("tellFulfilled");
        assertThat(fixture.deadlines(order, "order-limit")).allMatch(each -> each.startsWith("MET"));
    }

    @Test
    void what_was_not_fulfilled_after_all_is_waited_for_again_before_and_after_the_body_was_told() {
        UUID order = metLate();
        meetTheRest(order);
        fixture.as(LAWYER).take(order, corrected(null));
        assertWaits(order);
        assertThat(amount(order)).as("it runs on: 2 to 10 February").isEqualTo("2027-02-10 135000");

        fixture.as(INSPECTOR).take(order, answer(TENTH, 1));
        fixture.take(order, verified(fulfilled(1, TENTH)));
        tell(order);
        fixture.as(LAWYER).take(order, corrected(null));
        assertWaits(order);
        fixture.on(SECOND);
        fixture.as(INSPECTOR).take(order, answer(SECOND, 1));
        fixture.take(order, verified(fulfilled(1, SECOND)));
        tell(order);
        assertThat(fixture.differing()).isEmpty();
    }

    private static void assertWaits(UUID order) {
        assertThat(fixture.points(order)).containsExactly("NOT_FULFILLED", "FULFILLED", "FULFILLED");
        assertThat(fixture.state(order)).isEqualTo("RUNNING");
        assertThat(fixture.tasks(order)).containsExactly("awaitOrderAnswer");
        assertThat(fixture.text("SELECT ended_at IS NULL FROM proceedings WHERE id = :id", order))
                .isEqualTo("true");
    }

    @Test
    void an_order_is_not_closed_while_its_fine_runs_and_what_becomes_known_afterwards_is_entered() {
        UUID order = fixture.ordered();
        UUID penalty = fixture.neglected(order);
        CloseOrder closed = new CloseOrder("Kommunen har slutta å bruke modellen.");
        assertThat(fixture.refused(order, closed)).isEqualTo("penaltyRuns");
        fixture.take(penalty, new StopPenalty(TENTH.minusDays(1), "Kommunen har slutta å bruke modellen."));
        fixture.take(order, closed);
        assertThat(fixture.stored(penalty)).as("2 to 9 February").isEqualTo("2027-02-10 120000");
        fixture.as(LAWYER).take(order, corrected(TENTH.minusDays(5)));
        assertThat(fixture.stored(penalty)).as("2 to 4 February").isEqualTo("2027-02-10 45000");
        assertThat(fixture.points(order)).containsExactly("FULFILLED", "WAITING", "WAITING");
        assertThat(fixture.state(order)).isEqualTo("CLOSED");
        assertThat(fixture.refused(order, new PursueOrder("For seint."))).isEqualTo("closed");
    }
}
