package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.OrderFixture.FIRST;
import static no.algoritmetilsyn.process.OrderFixture.SECOND;
import static no.algoritmetilsyn.process.OrderFixture.answer;
import static no.algoritmetilsyn.process.OrderFixture.fulfilled;
import static no.algoritmetilsyn.process.OrderFixture.lacking;
import static no.algoritmetilsyn.process.OrderFixture.verified;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.letter.desk.SendLetter;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.order.step.AnnulPoint;
import no.algoritmetilsyn.order.step.AskOrderTime;
import no.algoritmetilsyn.order.step.CloseOrder;
import no.algoritmetilsyn.order.step.GrantOrderTime;
import no.algoritmetilsyn.order.step.Means;
import no.algoritmetilsyn.order.step.PursueOrder;
import no.algoritmetilsyn.order.step.RefuseOrderTime;
import no.algoritmetilsyn.order.step.TellFulfilled;
import no.algoritmetilsyn.order.step.VerifyPoints;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The ways of an order through its model, each element of it passed, and what law forbids on them. */
class OrderWayTest {

    @AutoClose
    private static OrderFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new OrderFixture();
    }

    @Test
    void it_begins_in_the_transaction_that_sends_the_decision() {
        UUID order = fixture.ordered();
        assertThat(fixture.state(order)).isEqualTo("RUNNING");
        assertThat(fixture.points(order)).containsExactly("WAITING", "WAITING", "WAITING");
        assertThat(fixture.deadlines(order, "order-limit"))
                .containsExactly("RUNNING 2027-02-01", "RUNNING 2027-03-01", "RUNNING 2027-03-01");
        assertThat(fixture.tasks(order)).containsExactly("awaitOrderAnswer");
        assertThat(fixture.texts("SELECT relation FROM links WHERE from_id = :id", order))
                .containsExactly("CARRIES_OUT");
    }

    @Test
    void points_are_fulfilled_one_by_one_and_a_letter_closes_it() {
        UUID order = fixture.ordered();
        fixture.on(LocalDate.of(2027, 1, 20));
        fixture.take(order, answer(LocalDate.of(2027, 1, 19), 1, 2));
        assertThat(fixture.tasks(order)).containsExactly("verifyOrder");
        assertThat(fixture.wrong(order, verified(fulfilled(1, LocalDate.of(2027, 1, 18)))))
                .containsExactly("/points missing");
        fixture.take(order, verified(fulfilled(1, LocalDate.of(2027, 1, 18)), lacking(2)));
        assertThat(fixture.points(order)).containsExactly("FULFILLED", "NOT_FULFILLED", "WAITING");
        assertThat(fixture.deadlines(order, "order-limit"))
                .containsExactly("MET 2027-02-01", "RUNNING 2027-03-01", "RUNNING 2027-03-01");
        assertThat(fixture.wrong(order, answer(LocalDate.of(2027, 1, 20), 1)))
                .containsExactly("/answers/0/number settled");
        fixture.take(order, answer(LocalDate.of(2027, 1, 20), 2, 3));
        fixture.take(order, verified(fulfilled(2, LocalDate.of(2027, 1, 20)), fulfilled(3, LocalDate.of(2027, 1, 20))));
        assertThat(fixture.state(order)).isEqualTo("SETTLED");
        assertThat(fixture.tasks(order)).containsExactly("tellFulfilled");
        fixture.take(order, new TellFulfilled(null));
        assertThat(fixture.words(order, LetterKind.ORDER_FULFILLED))
                .contains("20. januar 2027", "30. november 2026", "artikkel 58 nr. 2 bokstav d");
        UUID letter = fixture.letter(order);
        fixture.submit(order, letter);
        fixture.take(order, new SendLetter(letter));
        assertThat(fixture.state(order)).isEqualTo("FULFILLED");
        assertThat(fixture.fixture.hasEnded(order)).isTrue();
    }

    @Test
    void more_time_moves_the_limit_of_one_point_before_it_has_passed() {
        UUID order = fixture.ordered();
        LocalDate later = LocalDate.of(2027, 2, 15);
        assertThat(fixture.refused(order, new GrantOrderTime(later, "God grunn.")))
                .isEqualTo("noTask");
        fixture.take(order, new AskOrderTime(1, later, "Ferie.", Channel.PHONE, DecisionFixture.MONDAY));
        assertThat(fixture.refused(order, new AskOrderTime(2, later, "Ferie.", Channel.PHONE, DecisionFixture.MONDAY)))
                .isEqualTo("pending");
        fixture.take(order, new GrantOrderTime(later, "God grunn."));
        assertThat(fixture.deadlines(order, "order-limit"))
                .containsExactly("RUNNING 2027-02-15", "RUNNING 2027-03-01", "RUNNING 2027-03-01");
        assertThat(fixture.words(order, LetterKind.MORE_TIME_GRANTED)).contains("15. februar 2027", "punkt 1");
        fixture.take(
                order, new AskOrderTime(2, LocalDate.of(2027, 3, 8), "Ferie.", Channel.PHONE, DecisionFixture.MONDAY));
        fixture.take(order, new RefuseOrderTime("Det held."));
        assertThat(fixture.words(order, LetterKind.MORE_TIME_REFUSED)).contains("1. mars 2027", "punkt 2");
        fixture.on(later.plusDays(1));
        assertThat(fixture.wrong(
                        order,
                        new AskOrderTime(1, LocalDate.of(2027, 3, 8), "Ferie.", Channel.PHONE, later.plusDays(1))))
                .containsExactly("/number limitPassed");
    }

    @Test
    void a_limit_that_passes_opens_a_task_and_decides_nothing() {
        UUID order = fixture.ordered();
        fixture.on(FIRST.plusDays(1));
        fixture.fire(order);
        assertThat(fixture.tasks(order)).containsExactly("awaitOrderAnswer", "followUpOrder");
        assertThat(fixture.state(order)).isEqualTo("RUNNING");
        fixture.take(order, new PursueOrder("Ingenting har skjedd."));
        assertThat(fixture.deadlines(order, "order-limit"))
                .containsExactly("LAPSED 2027-02-01", "RUNNING 2027-03-01", "RUNNING 2027-03-01");
        assertThat(fixture.tasks(order)).containsExactly("awaitOrderAnswer");
        fixture.on(SECOND.plusDays(1));
        fixture.fire(order);
        assertThat(fixture.tasks(order)).containsExactly("awaitOrderAnswer", "followUpOrder");
        fixture.take(order, answer(SECOND.plusDays(1), 1, 2, 3));
        fixture.take(
                order,
                verified(
                        fulfilled(1, SECOND.plusDays(1)),
                        fulfilled(2, SECOND.plusDays(1)),
                        fulfilled(3, SECOND.plusDays(1))));
        assertThat(fixture.state(order)).isEqualTo("SETTLED");
    }

    @Test
    void a_point_that_is_annulled_is_waited_for_no_more() {
        UUID order = fixture.ordered();
        LocalDate today = DecisionFixture.MONDAY;
        assertThat(fixture.forbidden(order, new AnnulPoint(1, today, "Klaga førte fram.")))
                .isEqualTo("ROLE");
        fixture.as(LEADER);
        for (int number = 1; number <= 3; number++) {
            fixture.take(order, new AnnulPoint(number, today, "Klaga førte fram."));
        }
        assertThat(fixture.refused(order, new AnnulPoint(1, today, "Ein gong til.")))
                .isEqualTo("settled");
        assertThat(fixture.points(order)).containsOnly("ANNULLED");
        assertThat(fixture.tasks(order)).containsExactly("tellFulfilled");
        fixture.as(INSPECTOR);
    }

    @Test
    void what_is_verified_has_a_day_or_a_reason() {
        UUID order = fixture.ordered();
        fixture.take(order, answer(DecisionFixture.MONDAY, 1));
        LocalDate tomorrow = DecisionFixture.MONDAY.plusDays(1);
        assertThat(fixture.wrong(order, verified(fulfilled(1, null)))).containsExactly("/points/0/day required");
        assertThat(fixture.wrong(order, verified(fulfilled(1, tomorrow)))).containsExactly("/points/0/day future");
        assertThat(fixture.wrong(order, verified(fulfilled(1, DecisionFixture.MONDAY.minusDays(1)))))
                .containsExactly("/points/0/day tooEarly");
        assertThat(fixture.wrong(
                        order, verified(new VerifyPoints.Check(1, VerifyPoints.Result.PARTLY, Means.TEST, null, null))))
                .containsExactly("/points/0/reason required");
        assertThat(fixture.wrong(order, verified(fulfilled(2, DecisionFixture.MONDAY))))
                .containsExactlyInAnyOrder("/points missing", "/points/0/number notAnswered");
    }

    @Test
    void it_is_closed_for_a_reason_although_something_is_left() {
        UUID order = fixture.ordered();
        fixture.take(order, new CloseOrder("Kommunen har slutta å bruke modellen."));
        assertThat(fixture.state(order)).isEqualTo("CLOSED");
        assertThat(fixture.fixture.hasEnded(order)).isTrue();
        assertThat(fixture.deadlines(order, "order-limit")).allMatch(each -> each.startsWith("MET"));
    }
}
