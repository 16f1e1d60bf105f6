package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.OrderFixture.FIRST;
import static no.algoritmetilsyn.process.OrderFixture.SECOND;
import static no.algoritmetilsyn.process.PenaltyFixture.TENTH;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.order.OrderPartyFacts;
import no.algoritmetilsyn.order.step.AnnulPoint;
import no.algoritmetilsyn.order.step.AskOrderTime;
import no.algoritmetilsyn.order.step.GrantOrderTime;
import no.algoritmetilsyn.order.step.PursueOrder;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * More time that a body has asked for before its limit passed, in a letter that is entered after it. Given then, it moves no limit: what has
 * accrued stands, and no more accrues on the days that are given, as in case P055 of the table of coercive fines.
 */
class OrderTimeTest {

    /** The Friday before the first limit, which is Monday 1 February 2027. */
    private static final LocalDate IN_TIME = LocalDate.of(2027, 1, 29);

    private static final LocalDate FIFTH = LocalDate.of(2027, 2, 5);
    private static final LocalDate NINETEENTH = LocalDate.of(2027, 2, 19);

    @AutoClose
    private static PenaltyFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new PenaltyFixture();
    }

    private static AskOrderTime asks(int number, LocalDate until, LocalDate posted) {
        return new AskOrderTime(number, until, "Ferie.", Channel.LETTER, posted);
    }

    @Test
    void the_day_on_which_it_was_posted_decides_whether_it_came_in_time() {
        UUID order = fixture.ordered();
        fixture.on(FIFTH);
        assertThat(fixture.wrong(order, asks(1, NINETEENTH, FIRST.plusDays(1)))).containsExactly("/number limitPassed");
        fixture.take(order, asks(1, NINETEENTH, IN_TIME));
        assertThat(fixture.wrong(order, new GrantOrderTime(FIFTH, "God grunn.")))
                .containsExactly("/until past");
    }

    @Test
    void what_accrued_before_it_was_given_stands_and_no_more_accrues_until_the_new_day() {
        UUID order = fixture.ordered();
        fixture.on(FIFTH);
        fixture.take(order, asks(1, NINETEENTH, IN_TIME));
        fixture.take(order, new GrantOrderTime(NINETEENTH, "God grunn."));
        assertThat(fixture.deadlines(order, "order-limit"))
                .as("the limit stays where it was")
                .containsExactly("RUNNING 2027-02-01", "RUNNING 2027-03-01", "RUNNING 2027-03-01");
        assertThat(fixture.words(order, LetterKind.MORE_TIME_GRANTED))
                .contains("19. februar 2027", "før 5. februar 2027, fell ikkje bort");

        fixture.on(LocalDate.of(2027, 2, 22));
        fixture.fire(order);
        fixture.take(order, new PursueOrder("Ingenting har skjedd."));
        UUID penalty = fixture.penaltyOf(order);
        assertThat(fixture.stored(penalty))
                .as("2 to 4 and 20 to 22 February, although nobody followed it up when time was given")
                .isEqualTo("2027-02-22 90000");
        assertThat(fixture.differing()).isEmpty();
    }

    @Test
    void it_concerns_the_point_for_which_it_was_given() {
        UUID order = fixture.ordered();
        UUID penalty = fixture.neglected(order);
        LocalDate third = LocalDate.of(2027, 3, 3);
        fixture.on(third);
        fixture.take(order, asks(2, LocalDate.of(2027, 3, 10), SECOND));
        fixture.take(order, new GrantOrderTime(LocalDate.of(2027, 3, 10), "God grunn."));
        assertThat(fixture.stored(penalty))
                .as("30 days of 15 000 for point 1, and 2 March of 10 000 for point 2")
                .isEqualTo("2027-03-03 460000");
        assertThat(fixture.moved(penalty)).containsExactly("AMOUNT 470000 460000");
        assertThat(fixture.differing()).isEmpty();
    }

    @Test
    void before_the_limit_has_passed_it_moves_as_before() {
        UUID order = fixture.ordered();
        fixture.on(FIRST);
        fixture.take(order, asks(1, NINETEENTH, FIRST));
        fixture.take(order, new GrantOrderTime(NINETEENTH, "God grunn."));
        assertThat(fixture.deadlines(order, "order-limit")).contains("RUNNING 2027-02-19");
        fixture.on(TENTH);
        assertThat(fixture.refused(order, new PursueOrder("For seint."))).isEqualTo("nothingLate");
    }

    @Test
    void the_body_is_told_on_its_page_until_when_it_has_time() {
        UUID order = fixture.ordered();
        fixture.on(FIFTH);
        fixture.take(order, asks(1, NINETEENTH, IN_TIME));
        assertThat(told(order)).isEqualTo("2027-02-01 2027-02-01");
        fixture.take(order, new GrantOrderTime(NINETEENTH, "God grunn."));
        assertThat(told(order)).as("the first point, and the first of all").isEqualTo("2027-02-19 2027-02-19");
    }

    @Test
    void more_time_for_a_point_that_is_annulled_meanwhile_is_asked_for_no_more() {
        UUID order = fixture.ordered();
        fixture.take(order, asks(1, NINETEENTH, MONDAY));
        assertThat(fixture.tasks(order)).containsExactly("awaitOrderAnswer", "decideOrderTime");
        fixture.as(LEADER).take(order, new AnnulPoint(2, MONDAY, "Feil part."));
        assertThat(fixture.tasks(order)).as("another point").containsExactly("awaitOrderAnswer", "decideOrderTime");
        fixture.take(order, new AnnulPoint(1, MONDAY, "Feil part."));
        fixture.as(INSPECTOR);
        assertThat(fixture.tasks(order)).containsExactly("awaitOrderAnswer");
        assertThat(fixture.text("SELECT outcome FROM order_time_requests WHERE order_id = :id", order))
                .isEqualTo("LAPSED");
        assertThat(fixture.deadlines(order, "more-time-goal")).allMatch(deadline -> deadline.startsWith("MET"));
        fixture.take(order, asks(3, LocalDate.of(2027, 3, 19), MONDAY));
        assertThat(fixture.tasks(order)).containsExactly("awaitOrderAnswer", "decideOrderTime");
    }

    /** Until when the body has time for the first point, and for the first of all that it has to do. */
    private static String told(UUID order) {
        return fixture.fixture.inTransaction(() -> {
            OrderPartyFacts facts = fixture.fixture.get(OrderPartyFacts.class);
            return facts.record(order).points().get(0).until() + " "
                    + facts.matter(order).until();
        });
    }
}
