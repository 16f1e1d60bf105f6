package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.OrderFixture.FIRST;
import static no.algoritmetilsyn.process.OrderFixture.answer;
import static no.algoritmetilsyn.process.OrderFixture.fulfilled;
import static no.algoritmetilsyn.process.OrderFixture.lacking;
import static no.algoritmetilsyn.process.OrderFixture.verified;
import static no.algoritmetilsyn.process.PenaltyFixture.TENTH;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.order.step.CloseOrder;
import no.algoritmetilsyn.order.step.PursueOrder;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A point that is met after its limit has cost what was decided, whether somebody followed the order up before that or not: what counts is
 * the day of fulfilment (forvaltningsloven § 51).
 */
class OrderLateTest {

    private static final PursueOrder PURSUED = new PursueOrder("Punkt 1 er fulgt for seint.");

    /** Ten days after the first limit: nine days cost something. */
    private static final LocalDate LATE = TENTH.plusDays(1);

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

    /** The limit of point 1 has passed and a task waits, but the body answers before anybody does it. */
    private static UUID answeredLate() {
        UUID order = fixture.ordered();
        fixture.on(LATE);
        fixture.fire(order);
        assertThat(fixture.tasks(order)).containsExactly("awaitOrderAnswer", "followUpOrder");
        fixture.take(order, answer(LATE, 1, 2, 3));
        assertThat(fixture.tasks(order)).containsExactly("verifyOrder");
        return order;
    }

    private static UUID met(LocalDate day) {
        UUID order = answeredLate();
        fixture.take(order, verified(fulfilled(1, day), fulfilled(2, day), fulfilled(3, day)));
        assertThat(fixture.tasks(order)).containsExactly("tellFulfilled");
        return order;
    }

    private static UUID tellAndEnd(UUID order) {
        fixture.endFulfilled(order);
        assertThat(fixture.fixture.hasEnded(order)).isTrue();
        return order;
    }

    private static String stored(UUID order) {
        return fixture.stored(fixture.penaltyOf(order));
    }

    @Test
    void what_was_met_nine_days_late_costs_nine_days_although_nobody_followed_it_up_before() {
        UUID order = met(LATE);
        fixture.take(order, PURSUED);
        assertThat(stored(order)).as("2 to 10 February").isEqualTo("2027-02-11 135000");
        assertThat(fixture.tasks(order)).as("the task that waits stays").containsExactly("tellFulfilled");
        assertThat(fixture.refused(order, PURSUED)).isEqualTo("pursued");
        assertThat(fixture.differing()).isEmpty();
    }

    @Test
    void it_costs_the_same_when_the_order_has_ended() {
        UUID order = tellAndEnd(met(LATE));
        fixture.take(order, PURSUED);
        assertThat(stored(order)).isEqualTo("2027-02-11 135000");
        assertThat(fixture.tasks(fixture.penaltyOf(order))).containsExactly("followPenalty");
        assertThat(fixture.text("SELECT state FROM orders WHERE id = :id", order))
                .isEqualTo("FULFILLED");
    }

    @Test
    void it_can_be_followed_up_while_the_answer_is_verified() {
        UUID order = answeredLate();
        fixture.take(order, PURSUED);
        assertThat(stored(order)).as("2 to 11 February, so far").isEqualTo("2027-02-11 150000");
        fixture.take(order, verified(fulfilled(1, FIRST), lacking(2), lacking(3)));
        assertThat(stored(order)).as("it was met in time after all").isEqualTo("2027-02-11 0");
    }

    @Test
    void what_was_met_in_time_or_costs_nothing_is_not_followed_up() {
        UUID order = fixture.ordered();
        assertThat(fixture.refused(order, PURSUED)).as("no limit has passed").isEqualTo("nothingLate");
        UUID inTime = met(FIRST);
        assertThat(fixture.refused(inTime, PURSUED)).isEqualTo("nothingLate");
        assertThat(fixture.refused(tellAndEnd(inTime), PURSUED)).isEqualTo("nothingLate");
    }

    @Test
    void what_was_closed_for_a_reason_is_followed_up_no_more() {
        UUID order = answeredLate();
        fixture.take(order, new CloseOrder("Kommunen har slutta å bruke modellen."));
        assertThat(fixture.refused(order, PURSUED)).isEqualTo("closed");
    }
}
