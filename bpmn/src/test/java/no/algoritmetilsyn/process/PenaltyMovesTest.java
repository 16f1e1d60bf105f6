package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.OrderFixture.answer;
import static no.algoritmetilsyn.process.OrderFixture.fulfilled;
import static no.algoritmetilsyn.process.OrderFixture.verified;
import static no.algoritmetilsyn.process.PenaltyFixture.TENTH;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.law.question.Replay;
import no.algoritmetilsyn.order.step.AnnulPoint;
import no.algoritmetilsyn.penalty.PenaltyPages;
import no.algoritmetilsyn.penalty.step.ClaimPenalty;
import no.algoritmetilsyn.penalty.step.PauseGround;
import no.algoritmetilsyn.penalty.step.PausePenalty;
import no.algoritmetilsyn.penalty.step.StopPenalty;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a change of a dated fact moves by itself is told in the same transaction; what was kept is computed anew. */
class PenaltyMovesTest {

    @AutoClose
    private static PenaltyFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new PenaltyFixture();
    }

    @Test
    void the_amount_is_told_from_what_to_what() {
        UUID penalty = fixture.neglected(fixture.ordered());
        assertThat(fixture.moved(penalty)).isEmpty();
        LocalDate twelfth = TENTH.plusDays(2);
        fixture.on(twelfth);
        fixture.take(penalty, new PausePenalty(PauseGround.IMPOSSIBLE, TENTH, TENTH.plusDays(1), "Straumen er borte."));
        assertThat(fixture.moved(penalty))
                .as("the fact has moved two days, not the two days that have passed")
                .containsExactly("AMOUNT 165000 135000");
        fixture.take(penalty, new StopPenalty(twelfth.plusDays(3), "Kommunen blir lagd ned."));
        assertThat(fixture.moved(penalty))
                .as("what moves nothing yet tells nothing")
                .hasSize(1);
    }

    @Test
    void a_letter_that_a_fact_of_the_order_makes_wrong_is_named_at_once_with_the_task_about_it() {
        UUID order = fixture.ordered();
        UUID penalty = fixture.neglected(order);
        UUID letter = fixture.begun(penalty, new ClaimPenalty(TENTH));
        fixture.submit(penalty, letter);
        fixture.take(order, answer(TENTH, 1));
        fixture.take(order, verified(fulfilled(1, TENTH.minusDays(2))));
        assertThat(fixture.moved(penalty))
                .containsExactly("AMOUNT 135000 90000", "LETTER PENALTY_CLAIM 135000 90000", "TASK approveLetter");
        assertThat(fixture.texts(
                        "SELECT detail::json->>'from' || ' ' || (detail::json->>'to') FROM audit_events"
                                + " WHERE subject_id = :id AND action = 'PENALTY_RECOUNTED'",
                        penalty))
                .containsExactly("135000 90000");
    }

    @Test
    void what_was_claimed_and_is_due_no_longer_is_told() {
        UUID order = fixture.ordered();
        UUID penalty = fixture.neglected(order);
        fixture.begun(penalty, new ClaimPenalty(TENTH));
        fixture.send(penalty, LEADER);
        fixture.as(LEADER).take(order, new AnnulPoint(1, TENTH, "Klaga førte fram."));
        fixture.as(INSPECTOR);
        assertThat(fixture.moved(penalty)).containsExactly("AMOUNT 135000 0", "CLAIM 135000 0");
    }

    @Test
    void two_orders_and_two_fines_in_one_case_go_their_own_ways() {
        UUID one = fixture.ordered();
        UUID other = fixture.orderedBeside(one);
        UUID first = fixture.neglected(one);
        UUID second = fixture.neglected(other);
        fixture.take(one, answer(TENTH, 1));
        fixture.take(one, verified(fulfilled(1, TENTH.minusDays(2))));
        assertThat(fixture.stored(first)).isEqualTo("2027-02-10 90000");
        assertThat(fixture.stored(second)).isEqualTo("2027-02-10 135000");
        assertThat(fixture.moved(second)).isEmpty();
        fixture.begun(second, new ClaimPenalty(TENTH));
        fixture.send(second, LEADER);
        assertThat(fixture.texts("SELECT amount FROM penalty_claims WHERE penalty_id = :id", first))
                .isEmpty();
        fixture.take(first, new StopPenalty(TENTH.minusDays(5), "Kommunen blir lagd ned."));
        assertThat(fixture.stored(first)).isEqualTo("2027-02-10 60000");
        assertThat(fixture.stored(second)).isEqualTo("2027-02-10 135000");
        assertThat(fixture.differing()).isEmpty();
    }

    @Test
    void what_was_kept_is_computed_anew_and_says_equal_or_which_row_is_another() {
        UUID penalty = fixture.neglected(fixture.ordered());
        assertThat(replay(penalty).same()).isTrue();
        fixture.owner(
                "UPDATE penalty_accruals SET lines = replace(lines, '15000', '14000'), receipt_hash = repeat('0', 64)"
                        + " WHERE penalty_id = '" + penalty + "'");
        Replay replay = replay(penalty);
        assertThat(replay.same()).isFalse();
        assertThat(replay.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.part()).isEqualTo(Replay.Part.LINE);
            assertThat(difference.was()).contains("14000");
            assertThat(difference.became()).contains("15000");
        });
    }

    private static Replay replay(UUID penalty) {
        return fixture.fixture.inTransaction(
                () -> fixture.fixture.get(PenaltyPages.class).replay(penalty, 1).orElseThrow());
    }
}
