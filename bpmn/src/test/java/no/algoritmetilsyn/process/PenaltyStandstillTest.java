package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.AppealFixture.TENTH;
import static no.algoritmetilsyn.process.AppealFixture.appeal;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.appeal.step.DecideSuspension;
import no.algoritmetilsyn.law.collection.Collector;
import no.algoritmetilsyn.penalty.step.CollectPenalty;
import no.algoritmetilsyn.penalty.step.EndPause;
import no.algoritmetilsyn.penalty.step.PauseGround;
import no.algoritmetilsyn.penalty.step.PausePenalty;
import no.algoritmetilsyn.penalty.step.StopPenalty;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Days on which a coercive fine stands still come to an end, and a last day that is still to come can be corrected. */
class PenaltyStandstillTest {

    private static final LocalDate TWELFTH = TENTH.plusDays(2);

    /** After the last day to pay. */
    private static final LocalDate LATE = LocalDate.of(2027, 3, 11);

    @AutoClose
    private static AppealFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new AppealFixture();
    }

    @Test
    void what_waits_without_an_end_is_collected_once_it_has_one() {
        UUID penalty = fixture.claimed();
        assertThat(fixture.refused(penalty, ended(1, TENTH))).isEqualTo("noneOpen");
        fixture.take(penalty, paused(PauseGround.SUSPENDED_EFFECT, TENTH, null));
        fixture.on(LATE);
        var collected = new CollectPenalty(Collector.COLLECTION_AUTHORITY, null);
        assertThat(fixture.refused(penalty, collected)).isEqualTo("waits");
        assertThat(fixture.wrong(penalty, ended(2, LATE))).containsExactly("/number unknown");
        assertThat(fixture.wrong(penalty, ended(1, LATE.minusDays(1))))
                .as("what was given is not taken back")
                .containsExactly("/until tooEarly");
        fixture.take(penalty, ended(1, LATE));
        assertThat(fixture.stored(penalty)).as("2 to 9 February").isEqualTo("2027-03-11 120000");
        fixture.on(LATE.plusDays(1));
        fixture.take(penalty, collected);
        assertThat(fixture.refused(penalty, ended(1, LATE.plusDays(1))))
                .as("it is over")
                .isEqualTo("noneOpen");
        assertThat(pauses(penalty)).containsExactly("2027-02-10 2027-03-11 Straumen er attende.");
    }

    @Test
    void that_fulfilment_is_possible_again_can_turn_out_later() {
        UUID penalty = fixture.neglected(fixture.decided());
        fixture.take(penalty, paused(PauseGround.IMPOSSIBLE, TENTH.minusDays(4), null));
        fixture.on(TWELFTH);
        assertThat(fixture.wrong(penalty, ended(1, TENTH.minusDays(5)))).containsExactly("/until tooEarly");
        fixture.take(penalty, ended(1, TENTH.minusDays(2)));
        assertThat(fixture.stored(penalty)).as("2 to 5 and 9 to 12 February").isEqualTo("2027-02-12 120000");
    }

    @Test
    void a_last_day_that_is_still_to_come_can_be_another() {
        UUID penalty = fixture.neglected(fixture.decided());
        fixture.take(penalty, paused(PauseGround.MORE_TIME, TENTH, LocalDate.of(2127, 2, 12)));
        fixture.take(penalty, ended(1, TENTH));
        fixture.on(TWELFTH);
        fixture.take(penalty, paused(PauseGround.IMPOSSIBLE, TWELFTH, TWELFTH));
        assertThat(fixture.wrong(penalty, ended(1, TWELFTH)))
                .as("the first is over, the second ends today")
                .containsExactly("/number ended");
        assertThat(fixture.stored(penalty)).as("2 to 9 and 11 February").isEqualTo("2027-02-12 135000");
    }

    @Test
    void what_waits_for_an_appeal_ends_with_it() {
        UUID decision = fixture.decided();
        UUID penalty = fixture.neglected(decision);
        UUID appeal = fixture.appealed(decision, appeal(LocalDate.of(2026, 12, 1), "Vi rekk det ikkje."));
        fixture.take(appeal, new DecideSuspension(true, TENTH, null, "Skaden er liten."));
        fixture.send(appeal, LEADER);
        fixture.take(penalty, paused(PauseGround.IMPOSSIBLE, TENTH.plusDays(1), null));
        assertThat(fixture.wrong(penalty, ended(1, TENTH))).containsExactly("/number ofAppeal");
    }

    @Test
    void a_mistyped_stop_is_corrected_before_its_day_has_come() {
        UUID penalty = fixture.neglected(fixture.decided());
        fixture.take(penalty, new StopPenalty(LocalDate.of(2127, 2, 10), "Kommunen blir lagd ned."));
        assertThat(fixture.stored(penalty)).isEqualTo("2027-02-10 135000");
        fixture.on(TWELFTH);
        fixture.take(penalty, new StopPenalty(TENTH, "Året var feil."));
        assertThat(fixture.stored(penalty)).isEqualTo("2027-02-12 135000");
        assertThat(fixture.text("SELECT last_on || ' ' || stop_reason FROM penalties WHERE id = :id", penalty))
                .isEqualTo("2027-02-10 Året var feil.");
        assertThat(fixture.refused(penalty, new StopPenalty(TWELFTH, "Ein gong til.")))
                .isEqualTo("stopped");
    }

    private static PausePenalty paused(PauseGround ground, LocalDate from, LocalDate until) {
        return new PausePenalty(ground, from, until, "Straumen er borte.");
    }

    private static EndPause ended(int number, LocalDate until) {
        return new EndPause(number, until, "Straumen er attende.");
    }

    private static List<String> pauses(UUID penalty) {
        return fixture.texts(
                "SELECT from_on || ' ' || until_on || ' ' || end_reason FROM penalty_pauses WHERE penalty_id = :id",
                penalty);
    }
}
