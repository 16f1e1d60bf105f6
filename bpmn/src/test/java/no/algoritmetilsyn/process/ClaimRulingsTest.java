package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.AppealFixture.TENTH;
import static no.algoritmetilsyn.process.OrderFixture.answer;
import static no.algoritmetilsyn.process.OrderFixture.fulfilled;
import static no.algoritmetilsyn.process.OrderFixture.verified;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.penalty.PenaltyCounting;
import no.algoritmetilsyn.penalty.PenaltyFacts;
import no.algoritmetilsyn.penalty.step.ClaimPenalty;
import no.algoritmetilsyn.penalty.step.PauseGround;
import no.algoritmetilsyn.penalty.step.PausePenalty;
import no.algoritmetilsyn.penalty.step.RegisterPayment;
import no.algoritmetilsyn.penalty.step.StopPenalty;
import no.algoritmetilsyn.penalty.step.WaivePenalty;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an appeal leaves of a claim is the most that is due of it, whatever a fact or a waiver has taken off before or takes off later. */
class ClaimRulingsTest {

    private static final int RATE = 15_000;

    @AutoClose
    private static ClaimFixture fixture;

    private enum Change {
        WAIVER,
        FACT,
        APPEAL
    }

    /** Changes in an order, and their sizes. */
    private record Way(List<Change> order, int waived, int fulfilledOn, int left) {

        /** What is due in the end, by hand: a waiver after the ruling takes off what that has left. */
        int due() {
            int accrued = RATE * (fulfilledOn - 2);
            boolean waivedAfter = order.indexOf(Change.WAIVER) > order.indexOf(Change.APPEAL);
            return waivedAfter
                    ? Math.max(0, Math.min(accrued, left) - waived)
                    : Math.min(Math.max(0, accrued - waived), left);
        }
    }

    @BeforeAll
    static void start() {
        fixture = new ClaimFixture();
    }

    static List<Way> ways() {
        return List.of(
                new Way(List.of(Change.WAIVER, Change.FACT, Change.APPEAL), 2 * RATE, 8, 75_000),
                new Way(List.of(Change.APPEAL, Change.FACT, Change.WAIVER), RATE, 7, 75_000));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void nothing_is_taken_off_twice(Way way) {
        UUID penalty = fixture.claimed();
        fixture.take(penalty, new StopPenalty(TENTH, "Kommunen blir lagd ned."));
        LocalDate day = TENTH;
        for (Change change : way.order()) {
            day = day.plusDays(1);
            fixture.on(day);
            take(change, way, penalty, day);
        }
        assertThat(owed(penalty)).isEqualTo(way.due());
        assertThat(fixture.wrong(penalty, new ClaimPenalty(day)))
                .as("what was taken off is not claimed anew")
                .containsExactly("/day nothing");
        assertThat(differing()).isEmpty();
    }

    private static void take(Change change, Way way, UUID penalty, LocalDate day) {
        switch (change) {
            case WAIVER -> {
                fixture.as(LEADER).take(penalty, new WaivePenalty(way.waived(), true, "Meldinga kom fram for seint."));
                fixture.as(INSPECTOR);
            }
            case FACT -> {
                UUID order = UUID.fromString(fixture.text("SELECT order_id FROM penalties WHERE id = :id", penalty));
                fixture.take(order, answer(day, 1));
                fixture.take(order, verified(fulfilled(1, TENTH.withDayOfMonth(way.fulfilledOn()))));
            }
            case APPEAL -> fixture.changed(fixture.appealed(penalty, TENTH), TENTH, way.left());
        }
    }

    @Test
    void an_earlier_day_of_fulfilment_and_an_appeal_leave_what_the_appeal_says() {
        UUID penalty = fixture.claimed();
        fixture.take(penalty, new RegisterPayment(135_000, TENTH));
        take(Change.FACT, new Way(List.of(), 0, 7, 0), penalty, TENTH);
        assertThat(facts(penalty, "owedBack")).isEqualTo(60_000L);
        fixture.changed(fixture.appealed(penalty, TENTH), TENTH, 75_000);
        assertThat(fixture.stored(penalty)).isEqualTo("2027-02-10 75000");
        assertThat(facts(penalty, "owedBack")).isEqualTo(60_000L);
    }

    @Test
    void a_fact_about_the_days_of_the_first_claim_lowers_nothing_of_the_second() {
        UUID penalty = fixture.claimed();
        LocalDate later = TENTH.plusDays(5);
        fixture.claimedAgain(penalty, later);
        fixture.take(
                penalty,
                new PausePenalty(
                        PauseGround.IMPOSSIBLE, TENTH.withDayOfMonth(3), TENTH.withDayOfMonth(6), "Flaumen kom."));
        assertThat(owed(penalty)).as("four days less").isEqualTo(150_000);
        fixture.changed(fixture.appealed(penalty, later), later, 50_000);
        assertThat(owed(penalty))
                .as("75 000 of the first, and what is left of the second")
                .isEqualTo(125_000);
    }

    private static int owed(UUID penalty) {
        return ((Long) facts(penalty, "owed")).intValue();
    }

    private static Object facts(UUID penalty, String name) {
        return fixture.fixture.inTransaction(
                () -> fixture.fixture.get(PenaltyFacts.class).facts(penalty).get(name));
    }

    private static List<String> differing() {
        return fixture.fixture.inTransaction(
                () -> fixture.fixture.get(PenaltyCounting.class).differing());
    }
}
