package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.BanFixture.HEARD_BY;
import static no.algoritmetilsyn.process.BanFixture.INSPECTOR;
import static no.algoritmetilsyn.process.BanFixture.LAST_DAY;
import static no.algoritmetilsyn.process.BanFixture.LAWYER;
import static no.algoritmetilsyn.process.BanFixture.LEADER;
import static no.algoritmetilsyn.process.BanFixture.MONDAY;
import static no.algoritmetilsyn.process.BanFixture.review;
import static no.algoritmetilsyn.process.BanFixture.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.appeal.step.Conclusion;
import no.algoritmetilsyn.ban.step.BanResult;
import no.algoritmetilsyn.ban.step.BanSettlement;
import no.algoritmetilsyn.ban.step.NoteBanSilence;
import no.algoritmetilsyn.ban.step.SettleBan;
import no.algoritmetilsyn.ban.step.TakeUpBan;
import no.algoritmetilsyn.decision.step.ProceedWithoutStatement;
import no.algoritmetilsyn.decision.step.ReversalEffect;
import no.algoritmetilsyn.decision.step.ReversalGround;
import no.algoritmetilsyn.decision.step.ReverseDecision;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.letter.kind.LetterKind;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An interim ban from its decision until it ends: each element of the model, its timer, what an appeal does to it. */
class BanWayTest {

    @AutoClose
    private static BanFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new BanFixture();
    }

    @Test
    void it_is_decided_at_once_and_the_body_is_heard_afterwards() {
        UUID decision = fixture.forbidden();
        assertThat(fixture.text("SELECT state FROM decisions WHERE id = :id", decision))
                .isEqualTo("MADE");
        assertThat(fixture.text("SELECT kind FROM decisions WHERE id = :id", decision))
                .isEqualTo("INTERIM_BAN");
        assertThat(fixture.words(decision, LetterKind.INTERIM_BAN))
                .contains(
                        "modellen som rangerer bustadsøkjarar",
                        "til og med 1. februar 2027",
                        "innan 21. desember 2026",
                        "artikkel 58 nr. 2 bokstav f",
                        "Vedtaket ville kome for seint.",
                        "§ 16 tredje ledd",
                        "§ 17",
                        "Familiar med barn",
                        "Neste runde er i morgon.",
                        "3 veker",
                        "§ 42");
        UUID ban = fixture.banOf(decision);
        assertThat(fixture.ban(ban)).isEqualTo("HEARING 2027-02-01");
        assertThat(fixture.text("SELECT reference FROM bans WHERE id = :id", ban))
                .matches("F-2026-[0-9]{6}");
        assertThat(fixture.texts("SELECT relation FROM links WHERE from_id = :id", ban))
                .containsExactly("CARRIES_OUT");
        assertThat(fixture.deadlines(ban, "ban-statement"))
                .as("from the day on which the letter was sent")
                .containsExactly("RUNNING " + HEARD_BY);
        assertThat(fixture.text(
                        "SELECT start_date FROM deadlines WHERE proceeding_id = :id AND rule_code = 'ban-statement'",
                        ban))
                .isEqualTo(MONDAY.toString());
        assertThat(fixture.deadlines(ban, "ban-last-day")).containsExactly("RUNNING " + LAST_DAY);
        assertThat(fixture.tasks(ban)).containsExactly("awaitBanStatement");
        assertThat(fixture.text("SELECT count(*) FROM orders WHERE decision_id = :id", decision))
                .as("nothing is ordered")
                .isEqualTo("0");
    }

    @Test
    void it_stands_after_the_hearing_and_runs_out_on_its_last_day_when_somebody_says_so() {
        UUID ban = fixture.heardAfterwards();
        assertThat(fixture.ban(ban)).isEqualTo("REVIEWING 2027-02-01");
        assertThat(fixture.tasks(ban)).containsExactly("assessBan");
        assertThat(fixture.deadlines(ban, "ban-statement")).containsExactly("MET " + HEARD_BY);
        fixture.take(ban, review(BanResult.STANDS));
        assertThat(fixture.tasks(ban)).as("the letter ends the task").containsExactly("assessBan");
        fixture.send(ban, LEADER);
        assertThat(fixture.words(ban, LetterKind.BAN_REVIEWED))
                .contains("Forbodet står.", "1. februar 2027", "Vi har lese det de skreiv.", "3 veker", "§ 42");
        assertThat(fixture.ban(ban)).isEqualTo("IN_FORCE 2027-02-01");
        assertThat(fixture.tasks(ban)).containsExactly("followBan");

        fixture.on(LAST_DAY);
        fixture.fire(ban);
        assertThat(fixture.tasks(ban)).as("the last day counts").containsExactly("followBan");
        fixture.on(LAST_DAY.plusDays(1));
        fixture.fire(ban);
        assertThat(fixture.tasks(ban)).containsExactly("followBan", "settleBan");
        assertThat(fixture.ban(ban)).as("a timer decides nothing").isEqualTo("IN_FORCE 2027-02-01");
        fixture.take(ban, new SettleBan(BanSettlement.RAN_OUT, "Kommunen har slutta med modellen."));
        assertThat(fixture.ban(ban)).isEqualTo("RAN_OUT 2027-02-01");
        assertThat(fixture.tasks(ban)).isEmpty();
        assertThat(fixture.fixture.hasEnded(ban)).isTrue();
    }

    @Test
    void silence_is_assessed_the_ban_becomes_shorter_and_narrower_and_a_final_decision_follows() {
        UUID ban = fixture.imposed();
        assertThat(fixture.refused(ban, new NoteBanSilence(null))).isEqualTo("statementRuns");
        fixture.on(HEARD_BY.plusDays(1));
        fixture.take(ban, new NoteBanSilence("Ringde dei, ingen svarte."));
        assertThat(fixture.deadlines(ban, "ban-statement")).containsExactly("LAPSED " + HEARD_BY);
        assertThat(fixture.tasks(ban)).containsExactly("assessBan");
        LocalDate earlier = LocalDate.of(2027, 1, 15);
        fixture.take(ban, review(BanResult.CHANGED, "Berre familiar med barn er unnatekne.", earlier));
        assertThat(fixture.ban(ban)).as("a draft changes nothing").isEqualTo("REVIEWING 2027-02-01");
        fixture.send(ban, LEADER);
        assertThat(fixture.ban(ban)).isEqualTo("IN_FORCE 2027-01-15");
        assertThat(fixture.words(ban, LetterKind.BAN_REVIEWED))
                .contains("Vi endrar forbodet.", "15. januar 2027", "Berre familiar med barn");
        assertThat(fixture.text("SELECT forbidden_use FROM bans WHERE id = :id", ban))
                .isEqualTo("Berre familiar med barn er unnatekne.");
        assertThat(fixture.deadlines(ban, "ban-last-day")).containsExactly("RUNNING 2027-01-15", "MET 2027-02-01");

        fixture.on(earlier.plusDays(1));
        fixture.fire(ban);
        assertThat(fixture.tasks(ban)).as("the timer goes by the new day").containsExactly("followBan", "settleBan");
        assertThat(fixture.wrong(ban, new SettleBan(BanSettlement.FINAL_DECISION, "Pålegg er på veg.")))
                .containsExactly("/settlement noDecision");
        UUID order = fixture.opened(BanFixture.opening(PowerCode.GDPR_ORDER), fixture.casefile(ban), ban);
        assertThat(fixture.texts("SELECT relation FROM links WHERE from_id = :id", order))
                .containsExactly("RESTS_ON");
        fixture.take(ban, new SettleBan(BanSettlement.FINAL_DECISION, "Pålegg er på veg."));
        assertThat(fixture.ban(ban)).isEqualTo("REPLACED 2027-01-15");
        assertThat(fixture.fixture.hasEnded(ban)).isTrue();
    }

    @Test
    void it_is_lifted_when_the_letter_has_left() {
        UUID ban = fixture.heardAfterwards();
        fixture.take(ban, review(BanResult.LIFTED));
        assertThat(fixture.ban(ban)).isEqualTo("REVIEWING 2027-02-01");
        fixture.send(ban, LEADER);
        assertThat(fixture.words(ban, LetterKind.BAN_REVIEWED)).contains("Vi opphevar forbodet.", "3 veker");
        assertThat(fixture.ban(ban)).isEqualTo("LIFTED 2027-02-01");
        assertThat(fixture.deadlines(ban, "ban-last-day")).containsExactly("MET " + LAST_DAY);
        assertThat(fixture.fixture.hasEnded(ban)).isTrue();
    }

    @Test
    void it_is_looked_at_again_when_the_body_says_more_or_the_danger_is_gone() {
        UUID ban = fixture.reviewed(review(BanResult.STANDS));
        LocalDate later = LocalDate.of(2027, 1, 4);
        fixture.on(later);
        fixture.take(ban, said(later));
        assertThat(fixture.ban(ban)).isEqualTo("REVIEWING 2027-02-01");
        assertThat(fixture.tasks(ban)).containsExactly("assessBan");
        fixture.take(ban, review(BanResult.STANDS));
        fixture.send(ban, LEADER);
        fixture.take(ban, new TakeUpBan("Eit menneske ser over no."));
        assertThat(fixture.tasks(ban)).containsExactly("assessBan");
        fixture.take(ban, review(BanResult.LIFTED));
        fixture.send(ban, LEADER);
        assertThat(fixture.texts("SELECT result FROM ban_reviews WHERE ban_id = :id ORDER BY sent_at", ban))
                .containsExactly("STANDS", "STANDS", "LIFTED");
        assertThat(fixture.fixture.hasEnded(ban)).isTrue();
    }

    @Test
    void with_a_notice_it_says_nothing_of_an_exception_and_the_body_is_heard_afterwards_all_the_same() {
        UUID decision = fixture.banning();
        fixture.take(decision, BanFixture.notice(null, null));
        fixture.send(decision, LAWYER);
        fixture.on(HEARD_BY.plusDays(1));
        fixture.take(decision, new ProceedWithoutStatement(null));
        fixture.take(decision, BanFixture.forbid(LAST_DAY, LocalDate.of(2027, 1, 11)));
        fixture.take(decision, BanFixture.reasons());
        fixture.send(decision, LEADER);
        assertThat(fixture.words(decision, LetterKind.INTERIM_BAN))
                .contains("innan 11. januar 2027")
                .doesNotContain("varsla dykk på førehand");
        assertThat(fixture.tasks(fixture.banOf(decision))).containsExactly("awaitBanStatement");
    }

    @Test
    void an_appeal_that_is_founded_lifts_it() {
        UUID decision = fixture.forbidden();
        UUID ban = fixture.banOf(decision);
        UUID appeal = fixture.appealed(decision, MONDAY);
        assertThat(fixture.ban(ban)).as("an appeal alone stops nothing").isEqualTo("HEARING 2027-02-01");
        fixture.take(appeal, BanFixture.assess(Conclusion.HEARD, MONDAY));
        fixture.take(appeal, BanFixture.review(AppealResult.ANNULLED, null));
        fixture.send(appeal, LEADER);
        assertThat(fixture.ban(ban)).isEqualTo("ANNULLED 2027-02-01");
        assertThat(fixture.tasks(ban)).isEmpty();
        assertThat(fixture.fixture.hasEnded(ban)).isTrue();
        fixture.as(INSPECTOR);
    }

    @Test
    void it_is_gone_when_the_authority_takes_its_decision_back() {
        UUID decision = fixture.forbidden();
        UUID ban = fixture.banOf(decision);
        fixture.take(
                decision,
                new ReverseDecision(
                        ReversalGround.NOT_DETRIMENTAL,
                        ReversalEffect.FROM_NOW,
                        "Faren er borte.",
                        "Det er til fordel for dei.",
                        null));
        fixture.send(decision, WorkFixture.LEADER);
        assertThat(fixture.text("SELECT state FROM decisions WHERE id = :id", decision))
                .isEqualTo("WITHDRAWN");
        assertThat(fixture.ban(ban)).startsWith("ANNULLED");
        assertThat(fixture.fixture.hasEnded(ban)).isTrue();
    }
}
