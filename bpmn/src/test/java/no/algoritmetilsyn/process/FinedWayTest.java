package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.FinedFixture.DUE;
import static no.algoritmetilsyn.process.FinedFixture.FINAL;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.fine.step.CollectFine;
import no.algoritmetilsyn.fine.step.GiveFineTime;
import no.algoritmetilsyn.fine.step.PayFine;
import no.algoritmetilsyn.fine.step.ReduceFine;
import no.algoritmetilsyn.fine.step.ReverseFine;
import no.algoritmetilsyn.fine.step.SetFineFinal;
import no.algoritmetilsyn.fine.step.TellFineChanged;
import no.algoritmetilsyn.fine.step.WriteOffFine;
import no.algoritmetilsyn.law.collection.Collector;
import no.algoritmetilsyn.law.collection.WriteOffGround;
import no.algoritmetilsyn.letter.kind.LetterKind;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A fine from the letter of its decision until it is paid, reversed or written off: each element of the model, each timer. */
class FinedWayTest {

    @AutoClose
    private static FinedFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new FinedFixture();
    }

    @Test
    void it_opens_with_the_letter_and_waits_until_the_decision_is_final() {
        UUID fine = fixture.imposed(1_500_000);
        assertThat(fixture.fine(fine)).isEqualTo("WAITING 1500000");
        assertThat(fixture.tasks(fine)).containsExactly("followFine");
        assertThat(fixture.texts("SELECT relation FROM links WHERE from_id = :id", fine))
                .containsExactly("CARRIES_OUT");
        assertThat(fixture.text("SELECT reference FROM fines WHERE id = :id", fine))
                .matches("G-2026-[0-9]{6}");
        assertThat(fixture.deadlines(fine, "fine-payment-final")).isEmpty();
        assertThat(fixture.text("SELECT count(*) FROM orders WHERE decision_id = :id", fine))
                .as("nothing is ordered")
                .isEqualTo("0");
    }

    @Test
    void it_is_due_four_weeks_after_it_is_final_and_paid_in_time() {
        UUID fine = fixture.due(1_500_000);
        assertThat(fixture.fine(fine)).isEqualTo("DUE 1500000");
        assertThat(fixture.deadlines(fine, "fine-payment-final")).containsExactly("RUNNING " + DUE);
        assertThat(fixture.deadlines(fine, "fine-claim")).containsExactly("RUNNING 2030-01-19");
        assertThat(fixture.refused(fine, new SetFineFinal(FINAL, "Klagefristen.")))
                .isEqualTo("alreadyFinal");
        assertThat(fixture.wrong(fine, new PayFine(1, FINAL.plusDays(1)))).containsExactly("/day future");
        assertThat(fixture.wrong(fine, new PayFine(1, MONDAY.minusDays(1)))).containsExactly("/day tooEarly");
        fixture.take(fine, new PayFine(500_000, FINAL));
        assertThat(fixture.fine(fine)).as("a part is not all").isEqualTo("DUE 1500000");
        fixture.on(DUE);
        fixture.fire(fine);
        assertThat(fixture.tasks(fine)).as("the last day counts").containsExactly("followFine");
        fixture.take(fine, new PayFine(1_000_000, DUE));
        assertThat(fixture.fine(fine)).isEqualTo("PAID 1500000");
        assertThat(fixture.deadlines(fine, "fine-payment-final")).containsExactly("MET " + DUE);
        assertThat(fixture.texts("SELECT late || ' ' || interest FROM fine_payments WHERE fine_id = :id", fine))
                .containsExactly("false false", "false false");
        assertThat(fixture.fixture.hasEnded(fine)).isTrue();
    }

    @Test
    void a_limit_that_passes_opens_a_task_and_decides_nothing_and_the_collection_authority_collects() {
        UUID fine = fixture.due(900_000);
        assertThat(fixture.refused(fine, new CollectFine(Collector.COLLECTION_AUTHORITY, null)))
                .isEqualTo("noTask");
        fixture.on(DUE.plusDays(1));
        fixture.fire(fine);
        assertThat(fixture.tasks(fine)).containsExactly("followFine", "pursueFine");
        assertThat(fixture.fine(fine)).as("a timer decides nothing").isEqualTo("DUE 900000");
        assertThat(fixture.wrong(fine, new CollectFine(Collector.OURSELVES, null)))
                .as("personopplysningsloven is on the list (innkrevingsforskriften § 2-6)")
                .containsExactly("/collector onList");
        fixture.take(fine, new CollectFine(Collector.COLLECTION_AUTHORITY, null));
        assertThat(fixture.fine(fine)).isEqualTo("COLLECTED 900000");
        assertThat(fixture.tasks(fine)).containsExactly("followFine");
        assertThat(fixture.deadlines(fine, "fine-payment-final")).containsExactly("LAPSED " + DUE);

        LocalDate later = DUE.plusDays(10);
        fixture.on(later);
        fixture.take(fine, new PayFine(900_000, later));
        assertThat(fixture.texts("SELECT late || ' ' || interest FROM fine_payments WHERE fine_id = :id", fine))
                .as("late, and fines by this act bear interest (innkrevingsforskriften § 15-1)")
                .containsExactly("true true");
        assertThat(fixture.fixture.hasEnded(fine)).isTrue();
    }

    @Test
    void more_time_to_pay_moves_the_day_on_which_the_claim_lapses() {
        UUID fine = fixture.due(900_000);
        assertThat(fixture.deadlines(fine, "fine-claim")).containsExactly("RUNNING 2030-01-19");
        LocalDate fourYears = LocalDate.of(2031, 1, 20);
        fixture.take(fine, new GiveFineTime(fourYears, "Dei betaler litt om gongen."));
        assertThat(fixture.deadlines(fine, "fine-claim"))
                .as("three years after the day from which it can be demanded")
                .containsExactly("RUNNING 2034-01-20");
    }

    @Test
    void an_open_task_to_collect_goes_when_the_fine_is_paid() {
        UUID fine = fixture.due(10_000);
        fixture.on(DUE.plusDays(1));
        fixture.fire(fine);
        fixture.take(fine, new PayFine(10_000, DUE));
        assertThat(fixture.tasks(fine)).isEmpty();
        assertThat(fixture.deadlines(fine, "fine-payment-final"))
                .as("paid in time, entered a day later")
                .containsExactly("MET " + DUE);
        assertThat(fixture.fixture.hasEnded(fine)).isTrue();
    }

    @Test
    void more_time_is_given_before_the_limit_and_takes_the_timer_along() {
        UUID fine = fixture.due(10_000);
        LocalDate later = LocalDate.of(2027, 2, 2);
        assertThat(fixture.wrong(fine, new GiveFineTime(DUE, "Ferie."))).containsExactly("/until notLater");
        assertThat(fixture.wrong(fine, new GiveFineTime(LocalDate.of(2027, 1, 31), "Ferie.")))
                .containsExactly("/until dayOff");
        fixture.take(fine, new GiveFineTime(later, "Kommunestyret møtest i februar."));
        fixture.on(DUE.plusDays(1));
        fixture.fire(fine);
        assertThat(fixture.tasks(fine)).containsExactly("followFine");
        fixture.on(later.plusDays(1));
        fixture.fire(fine);
        assertThat(fixture.tasks(fine)).containsExactly("followFine", "pursueFine");
        assertThat(fixture.refused(fine, new GiveFineTime(later.plusDays(7), "Meir.")))
                .isEqualTo("limitPassed");
    }

    @Test
    void a_leader_reduces_it_and_the_body_is_told() {
        UUID fine = fixture.due(1_000_000);
        assertThat(fixture.forbidden(fine, new ReduceFine(500_000, "For høgt.")))
                .isEqualTo("ROLE");
        assertThat(fixture.refused(fine, new TellFineChanged("Vi rekna feil."))).isEqualTo("nothingChanged");
        fixture.as(LEADER);
        assertThat(fixture.wrong(fine, new ReduceFine(1_000_000, "Likt."))).containsExactly("/amount notLower");
        fixture.take(fine, new ReduceFine(400_000, "For høgt."));
        assertThat(fixture.fine(fine)).isEqualTo("DUE 400000");
        assertThat(fixture.texts(
                        "SELECT kind || ' ' || amount_before || ' ' || amount_after || ' ' || after_appeal FROM fine_changes"
                                + " WHERE fine_id = :id",
                        fine))
                .containsExactly("REDUCED 1000000 400000 false");
        fixture.as(INSPECTOR).take(fine, new TellFineChanged("Vi rekna feil."));
        assertThat(fixture.words(fine, LetterKind.FINE_CHANGED))
                .contains("1 000 000 kroner", "Gebyret er no 400 000 kroner", "Vi rekna feil.", "§ 35");
        fixture.send(fine, LEADER);
        fixture.take(fine, new PayFine(400_000, FINAL));
        assertThat(fixture.fine(fine)).isEqualTo("PAID 400000");
    }

    @Test
    void reduced_to_what_is_paid_it_ends() {
        UUID fine = fixture.due(1_000_000);
        fixture.take(fine, new PayFine(400_000, FINAL));
        fixture.as(LEADER).take(fine, new ReduceFine(400_000, "For høgt."));
        fixture.as(INSPECTOR);
        assertThat(fixture.fine(fine)).isEqualTo("PAID 400000");
        assertThat(fixture.fixture.hasEnded(fine)).isTrue();
    }

    @Test
    void it_is_reversed_while_it_waits() {
        UUID fine = fixture.imposed(1_000_000);
        fixture.as(LEADER).take(fine, new ReverseFine("Feil part."));
        fixture.as(INSPECTOR);
        assertThat(fixture.fine(fine)).isEqualTo("REVERSED 0");
        assertThat(fixture.fixture.hasEnded(fine)).isTrue();
        fixture.take(fine, new TellFineChanged("Feil part."));
        assertThat(fixture.words(fine, LetterKind.FINE_CHANGED)).contains("De skal ikkje betale gebyret.");
    }

    @Test
    void it_is_written_off_when_the_claim_has_lapsed_and_no_longer_collected() {
        UUID fine = fixture.due(1_000_000);
        fixture.on(LocalDate.of(2030, 1, 21));
        fixture.fire(fine);
        assertThat(fixture.refused(fine, new CollectFine(Collector.COLLECTION_AUTHORITY, null)))
                .isEqualTo("claimLapsed");
        fixture.as(LEADER).take(fine, new WriteOffFine(WriteOffGround.LAPSED, "Tre år har gått."));
        fixture.as(INSPECTOR);
        assertThat(fixture.fine(fine)).isEqualTo("WRITTEN_OFF 0");
        assertThat(fixture.tasks(fine)).isEmpty();
        assertThat(fixture.fixture.hasEnded(fine)).isTrue();
        fixture.on(MONDAY);
    }

    @Test
    void somebody_can_write_down_when_it_became_final() {
        UUID fine = fixture.imposed(1_000_000);
        LocalDate day = MONDAY.plusDays(1);
        assertThat(fixture.wrong(fine, new SetFineFinal(day, "Dei klagar ikkje.")))
                .containsExactly("/day future");
        fixture.on(day);
        fixture.take(fine, new SetFineFinal(day, "Dei klagar ikkje."));
        assertThat(fixture.deadlines(fine, "fine-payment-final")).containsExactly("RUNNING 2026-12-29");
    }
}
