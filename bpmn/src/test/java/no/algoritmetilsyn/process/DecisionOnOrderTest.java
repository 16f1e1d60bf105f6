package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.AppealFixture.review;
import static no.algoritmetilsyn.process.DecisionFixture.opening;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.appeal.step.Conclusion;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.StepCatalogue;
import no.algoritmetilsyn.decision.step.DraftNotice;
import no.algoritmetilsyn.law.PowerCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An order that is not followed is what the next decision rests on (personvernforordningen artikkel 83 nr. 6). */
class DecisionOnOrderTest {

    private static final LocalDate SECOND_OF_FEBRUARY = LocalDate.of(2027, 2, 2);
    private static final LocalDate HEARD_BY = LocalDate.of(2027, 2, 23);

    private static AppealFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new AppealFixture();
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    private static DraftNotice resting(UUID order) {
        return new DraftNotice(
                List.of(new DraftNotice.Ground(
                        fixture.text("SELECT reference FROM orders WHERE id = :id", order),
                        "Fristen var 1. februar, og modellen avgjer enno.",
                        "personvernforordningen artikkel 83 nr. 6")),
                "De må stanse modellen.",
                null,
                HEARD_BY);
    }

    private static UUID next(UUID order) {
        fixture.on(SECOND_OF_FEBRUARY);
        return fixture.as(INSPECTOR)
                .opened(
                        opening(PowerCode.GDPR_ORDER),
                        UUID.fromString(fixture.text("SELECT casefile_id FROM proceedings WHERE id = :id", order)),
                        order);
    }

    @Test
    void a_decision_rests_on_an_order_of_its_case_that_was_not_followed() {
        UUID order = fixture.ordered();
        UUID decision = next(order);
        fixture.take(decision, resting(order));
        assertThat(fixture.texts(
                        "SELECT kind || ' ' || subject_id FROM decision_grounds WHERE decision_id = :id", decision))
                .containsExactly("ORDER " + order);
        assertThat(fixture.texts("SELECT relation || ' ' || to_id FROM links WHERE from_id = :id", decision))
                .containsExactly("RESTS_ON " + order);
    }

    @Test
    void a_form_that_begins_at_an_order_names_it() {
        UUID order = fixture.ordered();
        UUID decision = next(order);
        Map<String, String> begun = fixture.fixture.inTransaction(() -> fixture.fixture
                .get(StepCatalogue.class)
                .named(ProceedingKind.DECISION, "draftNotice")
                .orElseThrow()
                .start(decision));
        assertThat(begun)
                .containsEntry("grounds-0-source", fixture.text("SELECT reference FROM orders WHERE id = :id", order));
    }

    @Test
    void nobody_has_broken_an_order_whose_decision_was_annulled() {
        fixture.on(MONDAY);
        UUID made = fixture.decided();
        UUID order = fixture.orderOf(made);
        UUID appeal = fixture.appealed(made, MONDAY);
        fixture.take(appeal, AppealFixture.assess(Conclusion.HEARD, MONDAY));
        fixture.take(appeal, review(AppealResult.ANNULLED, null));
        fixture.send(appeal, LEADER);
        assertThat(fixture.wrong(next(order), resting(order))).containsExactly("/grounds/0/source orderGone");
    }

    @Test
    void an_order_of_another_case_is_no_ground() {
        UUID order = fixture.ordered();
        UUID elsewhere = fixture.open();
        assertThat(fixture.wrong(elsewhere, resting(order))).containsExactly("/grounds/0/source unknown");
    }
}
