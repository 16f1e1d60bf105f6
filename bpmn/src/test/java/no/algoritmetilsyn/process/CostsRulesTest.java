package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.CostsFixture.LAST;
import static no.algoritmetilsyn.process.CostsFixture.claim;
import static no.algoritmetilsyn.process.CostsFixture.dismissed;
import static no.algoritmetilsyn.process.CostsFixture.granted;
import static no.algoritmetilsyn.process.CostsFixture.partly;
import static no.algoritmetilsyn.process.CostsFixture.rule;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.appeal.step.RecordAppealOutcome;
import no.algoritmetilsyn.costs.step.CloseCosts;
import no.algoritmetilsyn.costs.step.CostsGround;
import no.algoritmetilsyn.costs.step.CostsOutcome;
import no.algoritmetilsyn.costs.step.RuleCosts;
import no.algoritmetilsyn.letter.kind.LetterKind;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may claim costs and until when, and what may be ruled about them (forvaltningsloven §§ 30, 31, 36). */
class CostsRulesTest {

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

    @Test
    void nothing_is_claimed_before_anything_is_changed() {
        UUID appeal = fixture.heardAppeal();
        assertThat(fixture.refused(appeal, claim(MONDAY))).isEqualTo("nothingChanged");
    }

    @Test
    void what_another_appeal_body_has_changed_is_claimed_there() {
        UUID appeal = fixture.heardAppeal();
        fixture.owner("UPDATE appeals SET provision = 'aml-18-6' WHERE id = '%s'".formatted(appeal));
        fixture.take(appeal, AppealFixture.review(AppealResult.UPHELD, null));
        fixture.send(appeal, LEADER);
        fixture.take(appeal, AppealFixture.papers(MONDAY));
        fixture.take(
                appeal,
                new RecordAppealOutcome(AppealResult.ANNULLED, MONDAY, "77", "aml § 18-6", List.of(), null, List.of()));
        assertThat(fixture.refused(appeal, claim(MONDAY))).isEqualTo("otherBody");
    }

    @Test
    void somebody_else_claims_nothing() {
        UUID appeal = fixture.annulled();
        fixture.as(fixture.bodies.signatory("974760673"));
        assertThat(fixture.forbidden(appeal, claim(MONDAY))).contains("SPEAKS_FOR_PARTY");
    }

    @Test
    void it_is_claimed_after_the_change_and_not_in_days_to_come() {
        UUID appeal = fixture.annulled();
        assertThat(fixture.wrong(appeal, claim(MONDAY.plusDays(1)))).containsExactly("/posted future");
        assertThat(fixture.wrong(appeal, claim(MONDAY.minusDays(1)))).containsExactly("/posted tooEarly");
    }

    @Test
    void on_the_last_day_it_is_in_time() {
        UUID appeal = fixture.annulled();
        fixture.on(LAST);
        UUID claim = fixture.claimed(appeal, LAST);
        assertThat(fixture.wrong(claim, dismissed())).containsExactly("/outcome inTime");
        assertThat(fixture.wrong(
                        claim,
                        new RuleCosts(CostsOutcome.GRANTED, null, CostsGround.NECESSARY, "Ja.", "Advokaten var sjuk.")))
                .containsExactly("/heardLate inTime");
        fixture.take(claim, granted());
    }

    @Test
    void one_day_late_it_is_taken_in_and_dismissed_or_heard_with_a_reason() {
        UUID appeal = fixture.annulled();
        fixture.on(LAST.plusDays(1));
        UUID claim = fixture.claimed(appeal, LAST.plusDays(1));
        assertThat(fixture.wrong(claim, granted())).containsExactly("/heardLate late");
        fixture.take(claim, dismissed());
        assertThat(fixture.words(claim, LetterKind.COSTS_RULED)).contains("21. desember 2026", "§ 31", "§ 36");
        fixture.take(
                claim, new RuleCosts(CostsOutcome.GRANTED, null, CostsGround.NECESSARY, "Ja.", "Advokaten var sjuk."));
        assertThat(fixture.words(claim, LetterKind.COSTS_RULED)).contains("Advokaten var sjuk.");
        assertThat(fixture.claim(claim)).isEqualTo("CLAIMED GRANTED 48000");
    }

    @Test
    void what_was_posted_in_time_is_in_time_when_it_comes_late() {
        UUID appeal = fixture.annulled();
        fixture.on(LAST.plusDays(4));
        UUID claim = fixture.claimed(appeal, LAST);
        assertThat(fixture.wrong(claim, dismissed())).containsExactly("/outcome inTime");
    }

    @Test
    void after_a_year_no_reason_helps() {
        UUID appeal = fixture.annulled();
        LocalDate after = LocalDate.of(2027, 12, 2);
        fixture.on(after);
        UUID claim = fixture.claimed(appeal, after);
        assertThat(fixture.wrong(
                        claim,
                        new RuleCosts(CostsOutcome.GRANTED, null, CostsGround.NECESSARY, "Ja.", "Advokaten var sjuk.")))
                .containsExactly("/outcome afterAYear");
        fixture.take(claim, dismissed());
    }

    @Test
    void a_part_is_less_than_what_is_claimed() {
        UUID claim = fixture.claimed(fixture.annulled(), MONDAY);
        assertThat(fixture.wrong(claim, partly(48_001))).containsExactly("/amount aboveClaim");
        assertThat(fixture.wrong(claim, partly(48_000))).containsExactly("/amount notPart");
        assertThat(fixture.wrong(claim, rule(CostsOutcome.PARTLY, null, CostsGround.NOT_NECESSARY)))
                .containsExactly("/amount required");
        fixture.take(claim, partly(20_000));
        assertThat(fixture.claim(claim)).isEqualTo("CLAIMED PARTLY 20000");
    }

    @Test
    void the_ground_fits_what_is_ruled() {
        UUID claim = fixture.claimed(fixture.annulled(), MONDAY);
        assertThat(fixture.wrong(claim, rule(CostsOutcome.GRANTED, null, CostsGround.OWN_CIRCUMSTANCES)))
                .containsExactly("/ground refuses");
        assertThat(fixture.wrong(claim, rule(CostsOutcome.REFUSED, null, CostsGround.PROCEDURAL_ERROR)))
                .containsExactly("/ground grants");
        assertThat(fixture.wrong(claim, rule(CostsOutcome.REFUSED, null, null))).containsExactly("/ground required");
        assertThat(fixture.wrong(claim, rule(CostsOutcome.GRANTED, 1_000, CostsGround.NECESSARY)))
                .containsExactly("/amount notPartly");
    }

    @Test
    void a_second_claim_waits_for_the_ruling_on_the_first() {
        UUID appeal = fixture.annulled();
        UUID first = fixture.claimed(appeal, MONDAY);
        assertThat(fixture.refused(appeal, claim(MONDAY))).isEqualTo("alreadyClaimed");
        fixture.take(first, granted());
        fixture.send(first, LEADER);
        UUID second = fixture.claimed(appeal, MONDAY);
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void what_is_covered_is_paid_before_the_claim_is_closed() {
        UUID claim = fixture.claimed(fixture.annulled(), MONDAY);
        fixture.take(claim, granted());
        fixture.send(claim, LEADER);
        assertThat(fixture.wrong(claim, new CloseCosts(null, null))).containsExactly("/day notPaid");
        assertThat(fixture.wrong(claim, new CloseCosts(MONDAY.plusDays(1), null)))
                .containsExactly("/day future");
        assertThat(fixture.wrong(claim, new CloseCosts(MONDAY.minusDays(1), null)))
                .containsExactly("/day tooEarly");
        fixture.take(claim, new CloseCosts(MONDAY, null));
        assertThat(fixture.fixture.hasEnded(claim)).isTrue();
    }
}
