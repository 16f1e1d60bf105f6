package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.AppealFixture.COLLEAGUE;
import static no.algoritmetilsyn.process.AppealFixture.OFFICER;
import static no.algoritmetilsyn.process.FinedFixture.DUE;
import static no.algoritmetilsyn.process.FinedFixture.FINAL;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Impartiality;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.appeal.step.Conclusion;
import no.algoritmetilsyn.appeal.step.DraftAppealDecision;
import no.algoritmetilsyn.appeal.step.RecordAppealOutcome;
import no.algoritmetilsyn.casefile.DeclareImpartiality;
import no.algoritmetilsyn.fine.step.CollectFine;
import no.algoritmetilsyn.fine.step.PayFine;
import no.algoritmetilsyn.law.collection.Collector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A fine that the appeal body makes larger: nobody pays before there was time to, and it is open until then (§ 34 third paragraph). */
class FineRaisedTest {

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

    private static UUID heard(UUID fine) {
        UUID appeal = fixture.appealOf(fine);
        fixture.take(appeal, AppealFixture.assess(Conclusion.HEARD, MONDAY));
        fixture.take(appeal, AppealFixture.review(AppealResult.UPHELD, null));
        fixture.send(appeal, LEADER);
        return appeal;
    }

    /** An appeal of it lies with a body elsewhere, which decides on the day of the clock. */
    private static void decidedElsewhere(UUID fine, Integer amount) {
        fixture.appealBodyElsewhere();
        try {
            UUID appeal = heard(fine);
            fixture.take(appeal, AppealFixture.papers(fixture.clock.today()));
            fixture.take(
                    appeal,
                    new RecordAppealOutcome(
                            AppealResult.CHANGED,
                            fixture.clock.today(),
                            "2026/77",
                            "forvaltningsloven § 34",
                            List.of(),
                            amount,
                            List.of()));
        } finally {
            fixture.owner("UPDATE appeal_bodies SET own = true, name_nb = NULL, name_nn = NULL, name_en = NULL"
                    + " WHERE id = 'gdpr/demo'");
        }
    }

    private static String payment(UUID fine) {
        return fixture.texts(
                        "SELECT status || ' ' || due_date FROM deadlines WHERE proceeding_id = :id"
                                + " AND rule_code = 'fine-payment-final' ORDER BY started_at",
                        fine)
                .toString();
    }

    @Test
    void before_it_is_final_there_are_four_weeks_for_all_of_it() {
        UUID fine = fixture.imposed(800_000);
        decidedElsewhere(fine, 1_000_000);
        assertThat(fixture.fine(fine)).isEqualTo("DUE 1000000");
        assertThat(payment(fine)).isEqualTo("[RUNNING 2026-12-28]");
        assertThat(fixture.texts(
                        "SELECT kind || ' ' || amount_before || ' ' || amount_after || ' ' || after_appeal FROM fine_changes"
                                + " WHERE fine_id = :id",
                        fine))
                .containsExactly("RAISED 800000 1000000 true");
    }

    @Test
    void one_that_was_paid_is_open_again_for_what_is_added() {
        UUID fine = fixture.due(800_000);
        fixture.take(fine, new PayFine(800_000, FINAL));
        assertThat(fixture.fixture.hasEnded(fine)).isTrue();
        decidedElsewhere(fine, 900_000);
        assertThat(fixture.fine(fine)).isEqualTo("DUE 900000");
        assertThat(fixture.tasks(fine)).containsExactly("followFine");
        assertThat(payment(fine)).contains("RUNNING " + DUE);
        fixture.on(DUE.plusDays(1));
        fixture.fire(fine);
        assertThat(fixture.tasks(fine)).containsExactly("followFine", "pursueFine");
        fixture.take(fine, new PayFine(100_000, DUE));
        assertThat(fixture.fine(fine)).isEqualTo("PAID 900000");
        assertThat(fixture.fixture.hasEnded(fine)).isTrue();
    }

    @Test
    void while_the_time_to_pay_runs_it_ends_four_weeks_after_that_at_the_earliest() {
        UUID fine = fixture.due(800_000);
        fixture.on(FINAL.plusDays(14));
        decidedElsewhere(fine, 900_000);
        assertThat(fixture.fine(fine)).isEqualTo("DUE 900000");
        assertThat(payment(fine)).isEqualTo("[RUNNING " + DUE.plusDays(14) + "]");
        assertThat(fixture.deadlines(fine, "fine-claim")).containsExactly("RUNNING 2030-02-02");
    }

    @Test
    void one_that_is_collected_is_to_be_paid_first_and_handed_over_again() {
        UUID fine = fixture.due(800_000);
        fixture.on(DUE.plusDays(1));
        fixture.fire(fine);
        fixture.take(fine, new CollectFine(Collector.COLLECTION_AUTHORITY, null));
        decidedElsewhere(fine, 900_000);
        assertThat(fixture.fine(fine)).isEqualTo("DUE 900000");
        LocalDate due = DUE.plusDays(29);
        assertThat(payment(fine)).contains("LAPSED " + DUE, "RUNNING " + due);
        fixture.on(due.plusDays(1));
        fixture.fire(fine);
        fixture.take(fine, new CollectFine(Collector.COLLECTION_AUTHORITY, null));
        assertThat(fixture.fine(fine)).isEqualTo("COLLECTED 900000");
    }

    @Test
    void an_appeal_of_one_that_was_paid_can_make_it_smaller() {
        UUID fine = fixture.due(800_000);
        fixture.take(fine, new PayFine(800_000, FINAL));
        decidedElsewhere(fine, 500_000);
        assertThat(fixture.fine(fine)).isEqualTo("OVERPAID 500000");
    }

    @Test
    void our_own_appeal_body_raises_it_where_the_law_allows_that_and_within_the_ceiling() {
        UUID fine = fixture.imposed(800_000);
        UUID appeal = heard(fine);
        for (Actor actor : List.of(OFFICER, COLLEAGUE)) {
            fixture.as(actor).take(appeal, new DeclareImpartiality(Impartiality.Ground.NONE, null));
        }
        fixture.as(OFFICER);
        assertThat(fixture.wrong(appeal, raised(900_000, false, null, null))).containsExactly("/amount detriment");
        assertThat(fixture.wrong(appeal, raised(800_000, true, "Andre bed.", MONDAY)))
                .containsExactly("/amount sameAmount");
        assertThat(fixture.wrong(appeal, raised(900_000, true, null, MONDAY))).containsExactly("/interests outweigh");
        assertThat(fixture.wrong(appeal, raised(900_000, true, "Andre bed.", null)))
                .containsExactly("/noticed notTold");
        assertThat(fixture.wrong(appeal, raised(2_000_000_000, true, "Andre bed.", MONDAY)))
                .as("ten or twenty million euros")
                .containsExactly("/amount aboveCeiling");
        fixture.take(appeal, raised(900_000, true, "Brotet ramma andre hardt.", MONDAY));
        assertThat(fixture.fine(fine)).as("a draft decides nothing").isEqualTo("WAITING 800000");
    }

    private static DraftAppealDecision raised(int amount, boolean worse, String interests, LocalDate noticed) {
        return new DraftAppealDecision(
                AppealResult.CHANGED,
                "forvaltningsloven § 46",
                "Brotet er grovare enn det var rekna for.",
                List.of(),
                amount,
                worse,
                interests,
                noticed,
                false);
    }
}
