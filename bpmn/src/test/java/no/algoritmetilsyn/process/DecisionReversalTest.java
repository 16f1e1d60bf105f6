package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.AppealFixture.TENTH;
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
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.appeal.step.Conclusion;
import no.algoritmetilsyn.decision.step.CloseDecision;
import no.algoritmetilsyn.decision.step.CorrectDecision;
import no.algoritmetilsyn.decision.step.ReversalEffect;
import no.algoritmetilsyn.decision.step.ReversalGround;
import no.algoritmetilsyn.decision.step.ReverseDecision;
import no.algoritmetilsyn.letter.desk.DiscardLetter;
import no.algoritmetilsyn.letter.desk.SubmitLetter;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.penalty.PenaltyCounting;
import no.algoritmetilsyn.penalty.step.ClaimPenalty;
import no.algoritmetilsyn.penalty.step.RegisterPayment;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A whole decision that the authority takes back by itself: what carries it out follows in the same transaction (forvaltningsloven § 35). */
class DecisionReversalTest {

    @AutoClose
    private static CostsFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new CostsFixture();
    }

    @BeforeEach
    void monday() {
        fixture.on(MONDAY);
        fixture.as(INSPECTOR);
    }

    private static ReverseDecision reverse(ReversalGround ground, ReversalEffect effect) {
        return new ReverseDecision(
                ground, effect, "Vi hadde ikkje heimel.", "Ingen måtte varslast: det er til fordel for dei.", null);
    }

    private static ReverseDecision fromTheBeginning() {
        return reverse(ReversalGround.NOT_DETRIMENTAL, ReversalEffect.FROM_THE_BEGINNING);
    }

    private static UUID decisionOf(UUID penalty) {
        return UUID.fromString(fixture.text(
                "SELECT o.decision_id FROM orders o JOIN penalties p ON p.order_id = o.id WHERE p.id = :id", penalty));
    }

    private static UUID ordered(UUID penalty) {
        return UUID.fromString(fixture.text("SELECT order_id FROM penalties WHERE id = :id", penalty));
    }

    private static List<String> differing() {
        return fixture.fixture.inTransaction(
                () -> fixture.fixture.get(PenaltyCounting.class).differing());
    }

    private static String decision(UUID id) {
        return fixture.text("SELECT state FROM decisions WHERE id = :id", id);
    }

    @Test
    void from_the_beginning_nothing_is_left_of_its_order_its_penalty_and_its_claim() {
        UUID penalty = fixture.claimed();
        UUID decision = decisionOf(penalty);
        UUID order = ordered(penalty);
        fixture.take(decision, fromTheBeginning());
        assertThat(fixture.words(decision, LetterKind.DECISION_REVERSED))
                .contains("som om vi aldri hadde gjort", "Vi hadde ikkje heimel.", "§ 35", "bokstav a", "§ 28", "§ 36");
        assertThat(fixture.stored(penalty)).as("drafted is not reversed").isEqualTo("2027-02-10 135000");
        assertThat(decision(decision)).isEqualTo("MADE");

        fixture.send(decision, LEADER);
        assertThat(decision(decision)).isEqualTo("REVERSED");
        assertThat(fixture.points(order)).containsExactly("ANNULLED", "ANNULLED", "ANNULLED");
        assertThat(fixture.text("SELECT state || ' ' || close_reason FROM orders WHERE id = :id", order))
                .isEqualTo("CLOSED " + fixture.text("SELECT reference FROM decisions WHERE id = :id", decision));
        assertThat(fixture.stored(penalty)).isEqualTo("2027-02-10 0");
        assertThat(fixture.text("SELECT state FROM penalties WHERE id = :id", penalty))
                .isEqualTo("CLOSED");
        assertThat(fixture.texts("SELECT id FROM deadlines WHERE proceeding_id = :id AND status = 'RUNNING'", penalty))
                .as("nothing is to be paid")
                .isEmpty();
        for (UUID ended : List.of(decision, order, penalty)) {
            assertThat(fixture.fixture.hasEnded(ended)).isTrue();
            assertThat(fixture.tasks(ended)).isEmpty();
        }
        assertThat(fixture.refused(decision, fromTheBeginning())).isEqualTo("reversed");
        assertThat(differing()).isEmpty();
    }

    @Test
    void withdrawn_it_orders_nothing_more_and_what_has_accrued_until_then_is_claimed() {
        UUID decision = fixture.decided();
        UUID order = fixture.orderOf(decision);
        UUID penalty = fixture.neglected(decision);
        assertThat(fixture.stored(penalty)).as("from 2 to 10 February").isEqualTo("2027-02-10 135000");
        fixture.take(decision, reverse(ReversalGround.NOT_DETRIMENTAL, ReversalEffect.FROM_NOW));
        assertThat(fixture.words(decision, LetterKind.DECISION_REVERSED)).contains("trekt det tilbake");
        fixture.send(decision, LEADER);
        assertThat(decision(decision)).isEqualTo("WITHDRAWN");
        assertThat(fixture.points(order)).containsExactly("WAITING", "WAITING", "WAITING");
        assertThat(fixture.fixture.hasEnded(order)).isTrue();
        assertThat(fixture.stored(penalty))
                .as("the day on which it holds no longer costs nothing")
                .isEqualTo("2027-02-10 120000");
        fixture.on(TENTH.plusDays(20));
        fixture.take(penalty, new ClaimPenalty(TENTH.plusDays(20)));
        assertThat(fixture.words(penalty, LetterKind.PENALTY_CLAIM)).contains("120 000 kroner");
        fixture.take(penalty, new DiscardLetter(fixture.letter(penalty)));
        assertThat(differing()).isEmpty();
    }

    @Test
    void what_was_met_too_late_costs_nothing_either() {
        UUID decision = fixture.decided();
        UUID order = fixture.orderOf(decision);
        UUID penalty = fixture.neglected(decision);
        fixture.take(order, answer(TENTH, 1));
        fixture.take(order, verified(fulfilled(1, LocalDate.of(2027, 2, 5))));
        assertThat(fixture.stored(penalty)).as("2, 3 and 4 February").isEqualTo("2027-02-10 45000");
        fixture.take(decision, fromTheBeginning());
        fixture.send(decision, LEADER);
        assertThat(fixture.points(order)).containsExactly("FULFILLED", "ANNULLED", "ANNULLED");
        assertThat(fixture.stored(penalty)).isEqualTo("2027-02-10 0");
    }

    @Test
    void annulled_on_appeal_what_was_met_too_late_costs_nothing_either() {
        UUID decision = fixture.decided();
        UUID order = fixture.orderOf(decision);
        UUID appeal = fixture.appealed(decision, MONDAY);
        fixture.take(appeal, AppealFixture.assess(Conclusion.HEARD, MONDAY));
        UUID penalty = fixture.neglected(decision);
        fixture.take(order, answer(TENTH, 1));
        fixture.take(order, verified(fulfilled(1, LocalDate.of(2027, 2, 5))));
        fixture.take(appeal, AppealFixture.review(AppealResult.ANNULLED, null));
        fixture.send(appeal, LEADER);
        assertThat(fixture.stored(penalty)).isEqualTo("2027-02-10 0");
        assertThat(differing()).isEmpty();
    }

    @Test
    void what_was_paid_keeps_the_penalty_open_until_somebody_has_seen_to_it() {
        UUID penalty = fixture.claimed();
        fixture.take(penalty, new RegisterPayment(100_000, TENTH));
        UUID decision = decisionOf(penalty);
        fixture.take(decision, fromTheBeginning());
        fixture.send(decision, LEADER);
        assertThat(fixture.stored(penalty)).isEqualTo("2027-02-10 0");
        assertThat(fixture.tasks(penalty)).containsExactly("followPenalty");
    }

    @Test
    void a_final_decision_can_be_reversed_too_and_the_body_claims_its_costs() {
        UUID decision = fixture.decided();
        fixture.on(LocalDate.of(2027, 1, 14));
        fixture.take(decision, new CloseDecision(null));
        assertThat(decision(decision)).isEqualTo("FINAL");
        fixture.take(decision, reverse(ReversalGround.INVALID, ReversalEffect.FROM_THE_BEGINNING));
        fixture.send(decision, LEADER);
        assertThat(decision(decision)).isEqualTo("REVERSED");
        assertThat(fixture.fixture.hasEnded(fixture.orderOf(decision))).isTrue();
        UUID claim = fixture.claimed(decision, LocalDate.of(2027, 1, 14));
        assertThat(fixture.text("SELECT arrived_on || ' ' || organ FROM costs_claims WHERE id = :id", claim))
                .isEqualTo("2027-01-14 FIRST_INSTANCE");
    }

    @Test
    void the_reversal_is_a_decision_that_can_be_appealed() {
        UUID decision = fixture.decided();
        fixture.on(TENTH);
        fixture.take(decision, fromTheBeginning());
        fixture.send(decision, LEADER);
        UUID appeal = fixture.appealed(decision, TENTH);
        assertThat(fixture.text("SELECT decided_on FROM appeals WHERE id = :id", appeal))
                .as("the reversal, not what was reversed")
                .isEqualTo(TENTH.toString());
        fixture.take(appeal, AppealFixture.assess(Conclusion.HEARD, TENTH));
        assertThat(fixture.text("SELECT last_day FROM appeal_assessments WHERE appeal_id = :id", appeal))
                .isEqualTo("2027-03-03");
    }

    @Test
    void it_is_refused_where_law_or_state_forbids_it() {
        UUID undecided = fixture.assessed(null);
        assertThat(fixture.refused(undecided, fromTheBeginning())).isEqualTo("notMade");
        UUID decision = fixture.decided();
        assertThat(fixture.wrong(decision, reverse(ReversalGround.UNTOLD, ReversalEffect.FROM_NOW)))
                .containsExactly("/ground told");
        assertThat(fixture.wrong(decision, reverse(ReversalGround.CONDITIONS_FAILED, ReversalEffect.FROM_NOW)))
                .as("the act of 1967 does not know it")
                .containsExactly("/ground notInForce");
        fixture.take(decision, new CorrectDecision("ein feil", "rett"));
        UUID slip = fixture.letter(decision);
        fixture.take(decision, fromTheBeginning());
        UUID reversal = fixture.text(
                        "SELECT id FROM letters WHERE proceeding_id = :id AND kind = 'DECISION_REVERSED'", decision)
                .transform(UUID::fromString);
        assertThat(fixture.refused(decision, new SubmitLetter(reversal))).isEqualTo("letterOpen");
        fixture.take(decision, new DiscardLetter(slip));
        fixture.appealed(decision, MONDAY);
        assertThat(fixture.refused(decision, new SubmitLetter(reversal))).isEqualTo("decisionAppealed");
        assertThat(fixture.refused(decision, fromTheBeginning())).isEqualTo("appealOpen");
    }
}
