package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.AppealFixture.TENTH;
import static no.algoritmetilsyn.process.CostsFixture.claim;
import static no.algoritmetilsyn.process.CostsFixture.granted;
import static no.algoritmetilsyn.process.CostsFixture.rule;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.appeal.step.Point;
import no.algoritmetilsyn.costs.step.CostsGround;
import no.algoritmetilsyn.costs.step.CostsOutcome;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.order.step.AnnulPoint;
import no.algoritmetilsyn.penalty.step.WaivePenalty;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Costs of what the authority has changed by itself in favour of a body: a point of an order, a coercive fine (forvaltningsloven §§ 35, 36). */
class CostsOfReversalTest {

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

    private static UUID ordered() {
        return fixture.orderOf(fixture.decided());
    }

    @Test
    void a_point_that_is_annulled_is_told_and_costs_are_claimed_within_three_weeks_from_the_letter() {
        UUID order = ordered();
        assertThat(fixture.refused(order, claim(MONDAY))).isEqualTo("nothingChanged");
        fixture.as(LEADER).take(order, new AnnulPoint(2, MONDAY, "Vi tok feil.", "Vi hadde rekna med feil tal."));
        fixture.as(INSPECTOR);
        assertThat(fixture.words(order, LetterKind.REVERSED))
                .contains("punkt 2", "Vi hadde rekna med feil tal.", "§ 35", "vesentlege kostnader", "§ 36", "§ 28");
        fixture.as(fixture.furuvik);
        fixture.take(
                order,
                fixture.read(
                        order,
                        "claimCosts",
                        "{\"items\":[{\"spending\":\"EXPERT\",\"amount\":18000}],\"text\":\"Sakkunnig.\"}"));
        fixture.as(INSPECTOR);
        UUID claim = fixture.last(order);
        assertThat(fixture.text("SELECT arrived_on || ' ' || organ FROM costs_claims WHERE id = :id", claim))
                .isEqualTo("2026-11-30 FIRST_INSTANCE");
        fixture.take(claim, granted());
        fixture.send(claim, LEADER);
        assertThat(fixture.claim(claim)).isEqualTo("RULED GRANTED 18000");
    }

    @Test
    void one_day_late_counts_from_the_letter() {
        UUID order = ordered();
        fixture.as(LEADER).take(order, new AnnulPoint(2, MONDAY, "Vi tok feil.", "Vi tok feil."));
        fixture.as(INSPECTOR);
        LocalDate late = CostsFixture.LAST.plusDays(1);
        fixture.on(late);
        UUID claim = fixture.claimed(order, late);
        assertThat(fixture.wrong(claim, granted())).containsExactly("/heardLate late");
    }

    @Test
    void where_the_body_was_told_otherwise_nobody_knows_when_and_no_claim_is_late() {
        UUID order = ordered();
        fixture.as(LEADER).take(order, new AnnulPoint(2, MONDAY, "Vi tok feil."));
        fixture.as(INSPECTOR);
        assertThat(fixture.texts("SELECT kind FROM letters WHERE proceeding_id = :id", order))
                .isEmpty();
        LocalDate later = LocalDate.of(2027, 1, 29);
        fixture.on(later);
        UUID claim = fixture.claimed(order, later);
        fixture.take(claim, granted());
    }

    @Test
    void a_change_that_comes_of_the_body_itself_is_no_ground_to_cover_anything() {
        UUID order = ordered();
        fixture.as(LEADER).take(order, new AnnulPoint(2, MONDAY, "Systemet er slått av.", "De har slått systemet av."));
        fixture.as(INSPECTOR);
        UUID claim = fixture.claimed(order, MONDAY);
        fixture.take(claim, rule(CostsOutcome.REFUSED, null, CostsGround.OWN_CIRCUMSTANCES));
        assertThat(fixture.words(claim, LetterKind.COSTS_RULED)).contains("eigne forhold");
    }

    @Test
    void what_an_appeal_has_annulled_is_claimed_with_the_appeal() {
        UUID decision = fixture.decided();
        UUID order = fixture.orderOf(decision);
        UUID appeal = fixture.appealed(decision, MONDAY);
        fixture.take(appeal, AppealFixture.assess(no.algoritmetilsyn.appeal.step.Conclusion.HEARD, MONDAY));
        fixture.take(appeal, AppealFixture.review(AppealResult.CHANGED, null, new Point(2, null)));
        fixture.send(appeal, LEADER);
        assertThat(fixture.points(order)).containsExactly("WAITING", "ANNULLED", "WAITING");
        assertThat(fixture.refused(order, claim(MONDAY))).isEqualTo("nothingChanged");
        assertThat(fixture.claimed(appeal, MONDAY)).isNotNull();
    }

    @Test
    void what_is_waived_of_a_coercive_fine_is_told_and_costs_are_claimed() {
        UUID penalty = fixture.claimed();
        assertThat(fixture.refused(penalty, claim(TENTH))).isEqualTo("nothingChanged");
        fixture.as(LEADER)
                .take(
                        penalty,
                        new WaivePenalty(15_000, true, "Meldinga kom for seint.", "Meldinga kom for seint fram."));
        fixture.as(INSPECTOR);
        assertThat(fixture.words(penalty, LetterKind.REVERSED))
                .contains("15 000 kroner", "Meldinga kom for seint fram.", "vesentlege kostnader", "§ 36");
        UUID claim = fixture.claimed(penalty, TENTH);
        assertThat(fixture.text(
                        "SELECT changed_reference || ' ' || arrived_on FROM costs_claims WHERE id = :id", claim))
                .matches("M-2027-[0-9]{6} 2027-02-10");
    }

    @Test
    void what_an_appeal_has_taken_off_a_claim_is_no_change_of_our_own() {
        UUID penalty = fixture.claimed();
        UUID appeal = fixture.appealed(penalty, TENTH);
        fixture.take(appeal, AppealFixture.assess(no.algoritmetilsyn.appeal.step.Conclusion.HEARD, TENTH));
        fixture.take(appeal, AppealFixture.review(AppealResult.CHANGED, 100_000));
        fixture.send(appeal, LEADER);
        assertThat(fixture.refused(penalty, claim(TENTH))).isEqualTo("nothingChanged");
        assertThat(List.of(fixture.claimed(appeal, TENTH))).hasSize(1);
    }
}
