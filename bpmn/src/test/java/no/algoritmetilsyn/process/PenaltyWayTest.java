package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.DecisionFixture.point;
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
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.law.power.PenaltyKind;
import no.algoritmetilsyn.law.power.RiseUnit;
import no.algoritmetilsyn.letter.desk.SendLetter;
import no.algoritmetilsyn.letter.desk.WriteLetter;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.order.step.AnnulPoint;
import no.algoritmetilsyn.order.step.PursueOrder;
import no.algoritmetilsyn.penalty.PenaltyCounting;
import no.algoritmetilsyn.penalty.PenaltyFacts;
import no.algoritmetilsyn.penalty.PenaltyLetterOwner;
import no.algoritmetilsyn.penalty.PenaltyOpening;
import no.algoritmetilsyn.penalty.PenaltySteps;
import no.algoritmetilsyn.penalty.step.ClaimPenalty;
import no.algoritmetilsyn.penalty.step.ClosePenalty;
import no.algoritmetilsyn.penalty.step.PauseGround;
import no.algoritmetilsyn.penalty.step.PausePenalty;
import no.algoritmetilsyn.penalty.step.RegisterPayment;
import no.algoritmetilsyn.penalty.step.StopPenalty;
import no.algoritmetilsyn.penalty.step.WaivePenalty;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A coercive fine from the limit that passed until it is closed. The order has a point of 15 000 kroner a day due on Monday 1 February
 * 2027, one of 10 000 due on Monday 1 March, and one that costs nothing.
 */
class PenaltyWayTest {

    /** Nine days after the first limit: the fine has run from 2 to 10 February. */
    private static final LocalDate TENTH = LocalDate.of(2027, 2, 10);

    @AutoClose
    private static OrderFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new OrderFixture(
                List.of(PenaltySteps.class),
                List.of(PenaltyOpening.class, PenaltyLetterOwner.class, PenaltyFacts.class));
    }

    private static UUID neglected(UUID order) {
        fixture.on(TENTH);
        fixture.fire(order);
        fixture.take(order, new PursueOrder("Ingenting har skjedd."));
        return UUID.fromString(fixture.text("SELECT id FROM penalties WHERE order_id = :id", order));
    }

    /** What was kept last: the day at the end of which it was counted, and kroner. */
    private static String stored(UUID penalty) {
        return fixture.text(
                "SELECT counted_on || ' ' || total FROM penalty_accruals WHERE penalty_id = :id ORDER BY place DESC LIMIT 1",
                penalty);
    }

    private static List<String> differing() {
        return fixture.fixture.inTransaction(
                () -> fixture.fixture.get(PenaltyCounting.class).differing());
    }

    @Test
    void its_rate_rises_as_the_decision_has_set_in_advance() {
        fixture.on(MONDAY);
        UUID decision = fixture.made(DecisionFixture.rising(
                DecisionFixture.draft(PenaltyKind.DAY, point(FIRST, 10_000)), 4, 50, RiseUnit.PERCENT));
        UUID penalty = neglected(fixture.orderOf(decision));
        assertThat(stored(penalty)).as("four days of 10 000, five of 15 000").isEqualTo("2027-02-10 115000");
        assertThat(differing()).isEmpty();
    }

    @Test
    void it_runs_from_the_day_after_the_limit_and_is_counted_anew_when_a_fact_changes() {
        UUID order = fixture.ordered();
        UUID penalty = neglected(order);
        assertThat(fixture.tasks(penalty)).containsExactly("followPenalty");
        assertThat(fixture.texts("SELECT relation FROM links WHERE from_id = :id", penalty))
                .containsExactly("CARRIES_OUT");
        assertThat(stored(penalty)).as("nine days of 15 000").isEqualTo("2027-02-10 135000");

        fixture.take(order, answer(TENTH, 1));
        fixture.take(order, verified(fulfilled(1, LocalDate.of(2027, 2, 8))));
        assertThat(stored(penalty))
                .as("the day of fulfilment costs nothing: six days")
                .isEqualTo("2027-02-10 90000");

        fixture.on(LocalDate.of(2027, 3, 5));
        fixture.fire(order);
        fixture.take(order, new PursueOrder("Heller ikkje punkt 2."));
        assertThat(fixture.texts("SELECT reference FROM penalties WHERE order_id = :id", order))
                .as("the same fine goes on")
                .hasSize(1);
        fixture.take(
                penalty,
                new PausePenalty(
                        PauseGround.SUSPENDED_EFFECT,
                        LocalDate.of(2027, 3, 3),
                        LocalDate.of(2027, 3, 4),
                        "Klaga er her."));
        assertThat(stored(penalty)).as("and 2 and 5 March, of four days").isEqualTo("2027-03-05 110000");
        assertThat(differing()).isEmpty();
    }

    @Test
    void what_has_accrued_is_claimed_by_a_letter_that_a_leader_signs_and_paid() {
        UUID order = fixture.ordered();
        UUID penalty = neglected(order);
        assertThat(fixture.wrong(penalty, new ClaimPenalty(TENTH.plusDays(1)))).containsExactly("/day future");
        assertThat(fixture.wrong(penalty, new ClaimPenalty(FIRST))).containsExactly("/day nothing");
        fixture.take(penalty, new ClaimPenalty(TENTH));
        UUID letter = fixture.letter(penalty);
        fixture.take(
                penalty,
                new WriteLetter(
                        letter,
                        null,
                        List.of(new WriteLetter.WrittenBlock("reasons", null, "Modellen avgjer enno.")),
                        List.of()));
        assertThat(fixture.words(penalty, LetterKind.PENALTY_CLAIM))
                .contains("135 000 kroner", "2. februar 2027 til 10. februar 2027: 9 gonger 15 000", "§ 29", "§ 51");
        fixture.submit(penalty, letter);
        fixture.sign(penalty, letter, LEADER);
        assertThat(fixture.texts("SELECT amount FROM penalty_claims WHERE penalty_id = :id", penalty))
                .as("signed is not claimed")
                .isEmpty();
        fixture.take(penalty, new SendLetter(letter));
        assertThat(fixture.texts(
                        "SELECT until_on || ' ' || amount FROM penalty_claims WHERE penalty_id = :id", penalty))
                .containsExactly("2027-02-10 135000");
        fixture.take(penalty, new RegisterPayment(135_000, TENTH));
        assertThat(fixture.refused(penalty, new ClosePenalty(null))).isEqualTo("stillRuns");

        LocalDate twelfth = TENTH.plusDays(2);
        fixture.on(twelfth);
        fixture.take(order, answer(twelfth, 1, 2, 3));
        fixture.take(order, verified(fulfilled(1, twelfth), fulfilled(2, twelfth), fulfilled(3, twelfth)));
        assertThat(stored(penalty)).as("11 February, too").isEqualTo("2027-02-12 150000");
        assertThat(fixture.refused(penalty, new ClosePenalty(null))).isEqualTo("unclaimed");
        assertThat(fixture.as(INSPECTOR).forbidden(penalty, new WaivePenalty(15_000, true, "Ein dag.")))
                .isEqualTo("ROLE");
        fixture.as(LEADER).take(penalty, new WaivePenalty(15_000, true, "Meldinga kom fram for seint."));
        assertThat(stored(penalty)).isEqualTo("2027-02-12 135000");
        fixture.as(INSPECTOR).take(penalty, new ClosePenalty(null));
        assertThat(fixture.text("SELECT state FROM penalties WHERE id = :id", penalty))
                .isEqualTo("CLOSED");
        assertThat(fixture.fixture.hasEnded(penalty)).isTrue();
        assertThat(differing()).isEmpty();
    }

    @Test
    void a_claim_that_a_new_fact_made_wrong_is_not_sent() {
        UUID order = fixture.ordered();
        UUID penalty = neglected(order);
        fixture.take(penalty, new ClaimPenalty(TENTH));
        UUID letter = fixture.letter(penalty);
        fixture.take(
                penalty,
                new WriteLetter(
                        letter,
                        null,
                        List.of(new WriteLetter.WrittenBlock("reasons", null, "Modellen avgjer enno.")),
                        List.of()));
        fixture.submit(penalty, letter);
        fixture.sign(penalty, letter, LEADER);
        fixture.take(order, answer(TENTH, 1));
        fixture.take(order, verified(fulfilled(1, TENTH.minusDays(2))));
        assertThat(fixture.refused(penalty, new SendLetter(letter))).isEqualTo("accrualChanged");
    }

    @Test
    void it_is_stopped_and_annulled_and_never_waived_for_other_reasons_than_those_of_the_imposition() {
        UUID order = fixture.ordered();
        UUID penalty = neglected(order);
        fixture.take(penalty, new StopPenalty(LocalDate.of(2027, 2, 5), "Kommunen blir lagd ned."));
        assertThat(stored(penalty)).as("2 to 5 February").isEqualTo("2027-02-10 60000");
        assertThat(fixture.refused(penalty, new StopPenalty(TENTH, "Ein gong til.")))
                .isEqualTo("stopped");
        fixture.as(LEADER);
        assertThat(fixture.wrong(penalty, new WaivePenalty(1_000, false, "Dei har dårleg råd.")))
                .containsExactly("/tied onlyTied");
        assertThat(fixture.wrong(penalty, new WaivePenalty(60_001, true, "For mykje.")))
                .containsExactly("/amount tooMuch");
        fixture.take(order, new AnnulPoint(1, TENTH, "Klaga førte fram."));
        assertThat(stored(penalty)).as("without an order there is no fine").isEqualTo("2027-02-10 0");
        fixture.as(INSPECTOR);
        assertThat(differing()).isEmpty();
    }

    @Test
    void more_time_after_the_limit_undoes_nothing() {
        UUID order = fixture.ordered();
        UUID penalty = neglected(order);
        assertThat(fixture.wrong(
                        penalty,
                        new PausePenalty(PauseGround.MORE_TIME, TENTH.minusDays(1), SECOND, "Dei bad om det.")))
                .containsExactly("/from past");
        fixture.take(
                penalty, new PausePenalty(PauseGround.MORE_TIME, TENTH, LocalDate.of(2027, 2, 14), "Dei bad om det."));
        assertThat(stored(penalty)).as("2 to 9 February").isEqualTo("2027-02-10 120000");
        fixture.on(LocalDate.of(2027, 2, 16));
        fixture.take(
                penalty,
                new PausePenalty(PauseGround.IMPOSSIBLE, LocalDate.of(2027, 2, 16), null, "Straumen er borte."));
        assertThat(stored(penalty)).as("and 15 February").isEqualTo("2027-02-16 135000");
    }
}
