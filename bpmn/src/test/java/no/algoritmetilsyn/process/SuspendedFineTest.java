package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.FinedFixture.DUE;
import static no.algoritmetilsyn.process.FinedFixture.FINAL;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.appeal.step.Conclusion;
import no.algoritmetilsyn.appeal.step.WithdrawAppeal;
import no.algoritmetilsyn.fine.step.CollectFine;
import no.algoritmetilsyn.fine.step.GiveFineTime;
import no.algoritmetilsyn.fine.step.PayFine;
import no.algoritmetilsyn.fine.step.SetFineFinal;
import no.algoritmetilsyn.law.collection.Collector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** While the decision of a fine waits, and only then, nobody has to pay; when the days come, nobody has to click (§ 42). */
class SuspendedFineTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 4);

    /** Two weeks with the first day. */
    private static final LocalDate LAST = LocalDate.of(2027, 1, 17);

    @AutoClose
    private static AppealedFineFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new AppealedFineFixture();
    }

    @AfterEach
    void monday() {
        fixture.on(MONDAY);
        fixture.as(INSPECTOR);
    }

    private static String payment(UUID fine) {
        return fixture.deadlines(fine, "fine-payment-final").get(0);
    }

    @Test
    void until_a_day_it_waits_on_each_of_the_days_and_not_before_or_after() {
        UUID fine = fixture.due(800_000);
        UUID appeal = fixture.appealOf(fine);
        fixture.suspend(appeal, FIRST, LAST);
        assertThat(fixture.suspended(fine)).as("from a later day").isFalse();
        assertThat(payment(fine)).as("later by two weeks").isEqualTo("RUNNING 2027-02-02");
        fixture.on(FIRST);
        assertThat(fixture.suspended(fine)).isTrue();
        assertThat(fixture.refused(fine, new GiveFineTime(LocalDate.of(2027, 3, 1), "Ferie.")))
                .isEqualTo("notDue");
        fixture.on(LAST);
        assertThat(fixture.suspended(fine)).as("the last day counts").isTrue();
        fixture.on(LAST.plusDays(1));
        assertThat(fixture.suspended(fine)).as("nobody has clicked").isFalse();
        fixture.on(DUE.plusDays(1));
        fixture.fire(fine);
        assertThat(fixture.tasks(fine)).containsExactly("followFine");
        fixture.take(appeal, new WithdrawAppeal(null, null, null));
        assertThat(payment(fine)).as("it had ended before").isEqualTo("RUNNING 2027-02-02");
        fixture.on(LocalDate.of(2027, 2, 3));
        fixture.fire(fine);
        fixture.take(fine, new CollectFine(Collector.COLLECTION_AUTHORITY, null));
        assertThat(fixture.fine(fine)).isEqualTo("COLLECTED 800000");
    }

    @Test
    void an_appeal_that_ends_before_the_first_day_leaves_the_time_to_pay_as_it_was() {
        UUID fine = fixture.due(800_000);
        UUID appeal = fixture.appealOf(fine);
        fixture.suspend(appeal, FIRST, null);
        assertThat(fixture.suspended(fine)).isFalse();
        fixture.on(LocalDate.of(2026, 12, 28));
        fixture.take(appeal, new WithdrawAppeal(null, null, null));
        assertThat(payment(fine)).isEqualTo("RUNNING " + DUE);
        fixture.on(FIRST);
        assertThat(fixture.suspended(fine)).isFalse();
        fixture.on(DUE.plusDays(1));
        fixture.fire(fine);
        assertThat(fixture.tasks(fine)).containsExactly("followFine", "pursueFine");
    }

    @Test
    void an_appeal_that_ends_earlier_than_the_last_day_ends_it() {
        UUID fine = fixture.due(800_000);
        UUID appeal = fixture.appealOf(fine);
        fixture.suspend(appeal, FIRST, LAST);
        fixture.on(FIRST.plusDays(6));
        fixture.take(appeal, new WithdrawAppeal(null, null, null));
        assertThat(fixture.suspended(fine)).as("until the end of the day").isTrue();
        assertThat(payment(fine)).as("later by one week").isEqualTo("RUNNING 2027-01-26");
        assertThat(fixture.deadlines(fine, "fine-claim"))
                .as("three years after that")
                .containsExactly("RUNNING 2030-01-26");
        fixture.on(FIRST.plusDays(7));
        assertThat(fixture.suspended(fine)).isFalse();
    }

    @Test
    void without_a_last_day_it_waits_until_the_appeal_ends() {
        UUID fine = fixture.due(800_000);
        UUID appeal = fixture.appealOf(fine);
        fixture.suspend(appeal, FINAL, null);
        assertThat(fixture.suspended(fine)).isTrue();
        assertThat(payment(fine)).startsWith("SUSPENDED");
        fixture.on(DUE.plusDays(1));
        fixture.fire(fine);
        assertThat(fixture.tasks(fine)).containsExactly("followFine");
        fixture.take(fine, new PayFine(100_000, DUE.plusDays(1)));
        assertThat(fixture.text("SELECT late FROM fine_payments WHERE fine_id = :id", fine))
                .as("nobody has to pay")
                .isEqualTo("false");
        fixture.take(appeal, new WithdrawAppeal(null, null, null));
        assertThat(payment(fine))
                .as("later by the twenty-nine days from 23 December to 20 January")
                .isEqualTo("RUNNING 2027-02-17");
        assertThat(fixture.texts("SELECT kind FROM fine_changes WHERE fine_id = :id ORDER BY place", fine))
                .containsExactly("SUSPENDED", "RESUMED");
    }

    @Test
    void one_that_an_earlier_version_has_left_standing_still_goes_on_when_the_appeals_are_over() {
        UUID fine = fixture.due(800_000);
        UUID appeal = fixture.appealOf(fine);
        fixture.suspend(appeal, FINAL, LocalDate.of(2027, 1, 15));
        fixture.owner(
                "UPDATE deadlines SET status = 'SUSPENDED', suspended_at = '2026-12-22T09:00:00Z', paused_days = 0,"
                        + " due_date = '" + DUE + "' WHERE rule_code = 'fine-payment-final' AND proceeding_id = '"
                        + fine + "'");
        fixture.owner("UPDATE fines SET stood_still = 0 WHERE id = '" + fine + "'");
        fixture.on(LocalDate.of(2027, 1, 25));
        assertThat(payment(fine)).startsWith("SUSPENDED");
        fixture.take(appeal, new WithdrawAppeal(null, null, null));
        assertThat(payment(fine))
                .as("later by the twenty-four days from 23 December to 15 January")
                .isEqualTo("RUNNING 2027-02-12");
    }

    @Test
    void one_that_begins_when_the_time_to_pay_is_over_stops_those_who_collect_and_moves_nothing() {
        UUID fine = fixture.due(800_000);
        UUID appeal = fixture.appealOf(fine);
        LocalDate late = DUE.plusDays(1);
        fixture.on(late);
        fixture.fire(fine);
        fixture.suspend(appeal, late, late.plusDays(5));
        assertThat(fixture.refused(fine, new CollectFine(Collector.COLLECTION_AUTHORITY, null)))
                .isEqualTo("notLate");
        assertThat(payment(fine)).isEqualTo("RUNNING " + DUE);
        fixture.on(late.plusDays(6));
        fixture.take(fine, new CollectFine(Collector.COLLECTION_AUTHORITY, null));
        assertThat(fixture.fine(fine)).isEqualTo("COLLECTED 800000");
    }

    @Test
    void time_to_pay_that_begins_while_it_waits_is_moved_by_the_days_that_are_left() {
        UUID fine = fixture.imposed(800_000);
        UUID appeal = fixture.appealOf(fine);
        fixture.suspend(appeal, MONDAY, FINAL.plusDays(7));
        fixture.on(FINAL);
        fixture.take(fine, new SetFineFinal(FINAL, "Klagefristen."));
        assertThat(payment(fine)).as("by a week").isEqualTo("RUNNING " + DUE.plusDays(7));
    }

    @Test
    void while_it_waits_it_can_be_annulled() {
        UUID fine = fixture.due(800_000);
        UUID appeal = fixture.appealOf(fine);
        fixture.suspend(appeal, FINAL, null);
        fixture.take(appeal, AppealFixture.assess(Conclusion.HEARD, MONDAY));
        fixture.take(appeal, AppealFixture.review(AppealResult.ANNULLED, null));
        fixture.send(appeal, LEADER);
        assertThat(fixture.fine(fine)).isEqualTo("REVERSED 0");
        assertThat(fixture.fixture.hasEnded(fine)).isTrue();
        assertThat(fixture.suspended(fine)).as("until the end of the day").isTrue();
    }
}
