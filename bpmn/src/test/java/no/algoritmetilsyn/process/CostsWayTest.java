package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.AppealFixture.COLLEAGUE;
import static no.algoritmetilsyn.process.AppealFixture.OFFICER;
import static no.algoritmetilsyn.process.AppealFixture.decide;
import static no.algoritmetilsyn.process.AppealFixture.review;
import static no.algoritmetilsyn.process.CostsFixture.granted;
import static no.algoritmetilsyn.process.CostsFixture.partly;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.appeal.step.Conclusion;
import no.algoritmetilsyn.appeal.step.DecideAgain;
import no.algoritmetilsyn.appeal.step.DraftAppealDecision;
import no.algoritmetilsyn.casefile.ProceedingPages;
import no.algoritmetilsyn.costs.step.CloseCosts;
import no.algoritmetilsyn.costs.step.CostsOutcome;
import no.algoritmetilsyn.costs.step.TakeUpCosts;
import no.algoritmetilsyn.letter.desk.SendLetter;
import no.algoritmetilsyn.letter.desk.SubmitLetter;
import no.algoritmetilsyn.letter.kind.LetterKind;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way of a claim of costs: claimed, ruled on, signed by another, appealed, paid, on the engine itself. */
class CostsWayTest {

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

    private static UUID ruled(Record ruling) {
        UUID claim = fixture.claimed(fixture.annulled(), MONDAY);
        fixture.take(claim, ruling);
        fixture.send(claim, LEADER);
        return claim;
    }

    /** What the body sees of its claim on its own page. */
    private static Map<String, Object> shown(UUID claim) {
        fixture.as(fixture.furuvik);
        Map<String, Object> facts = fixture.fixture.inTransaction(
                () -> fixture.fixture.get(ProceedingPages.class).open(claim).facts());
        fixture.as(INSPECTOR);
        return facts;
    }

    @Test
    void the_body_claims_by_itself_and_the_ruling_holds_when_the_letter_is_sent() {
        UUID appeal = fixture.annulled();
        assertThat(fixture.words(appeal, LetterKind.APPEAL_CHANGED))
                .as("whoever has had a decision changed is told of the right and its limit")
                .contains("vesentlege kostnader", "§ 36");
        fixture.as(fixture.furuvik);
        fixture.take(
                appeal,
                fixture.read(
                        appeal,
                        "claimCosts",
                        "{\"items\":[{\"spending\":\"LEGAL_HELP\",\"amount\":30000}],\"text\":\"Advokat.\"}"));
        fixture.as(INSPECTOR);
        UUID claim = fixture.last(appeal);
        assertThat(fixture.tasks(claim)).containsExactly("ruleCosts");
        fixture.take(claim, partly(20_000));
        assertThat(fixture.tasks(claim)).containsExactly("ruleCosts");
        assertThat(shown(claim)).containsEntry("claimed", 30_000).doesNotContainKeys("outcome", "granted");
        fixture.send(claim, LEADER);
        assertThat(shown(claim)).containsEntry("granted", 20_000).containsEntry("outcome", CostsOutcome.PARTLY);
        assertThat(fixture.words(claim, LetterKind.COSTS_RULED)).contains("20 000 kroner", "§ 36", "§ 28");
        assertThat(fixture.claim(claim)).isEqualTo("RULED PARTLY 20000");
        assertThat(fixture.tasks(claim)).containsExactly("followCosts");
        assertThat(fixture.refused(claim, new CloseCosts(MONDAY, null))).isEqualTo("appealLimitRuns");
        fixture.on(CostsFixture.LAST.plusDays(1));
        fixture.take(claim, new CloseCosts(MONDAY, "Ingen klage."));
        assertThat(fixture.claim(claim)).isEqualTo("ENDED PARTLY 20000");
        assertThat(fixture.fixture.hasEnded(claim)).isTrue();
    }

    @Test
    void what_the_appeal_body_has_changed_it_rules_on_itself() {
        UUID appeal = fixture.annulledAbove();
        assertThat(fixture.words(appeal, LetterKind.APPEAL_DECISION)).contains("vesentlege kostnader", "§ 36");
        UUID claim = fixture.claimed(appeal, MONDAY);
        assertThat(fixture.text("SELECT organ FROM tasks WHERE proceeding_id = :id AND state = 'OPEN'", claim))
                .isEqualTo("APPEAL_BODY");
        assertThat(fixture.refused(claim, granted())).isEqualTo("otherOrgan");
        fixture.as(OFFICER).take(claim, partly(20_000));
        UUID letter = fixture.letter(claim);
        fixture.as(OFFICER).take(claim, new SubmitLetter(letter));
        fixture.sign(claim, letter, COLLEAGUE);
        fixture.as(OFFICER).take(claim, new SendLetter(letter));
        assertThat(fixture.words(claim, LetterKind.COSTS_RULED)).contains("departementet");
        fixture.as(INSPECTOR);
        assertThat(fixture.claim(claim)).isEqualTo("RULED PARTLY 20000");
        assertThat(fixture.refused(claim, AppealFixture.appeal(MONDAY, null)))
                .as("the organ above our appeal body is none of ours")
                .isEqualTo("nothingDecided");
        assertThat(fixture.refused(claim, new CloseCosts(MONDAY, null))).isEqualTo("otherOrgan");
    }

    @Test
    void the_appeal_body_covers_more() {
        UUID claim = ruled(partly(20_000));
        UUID appeal = fixture.forwarded(claim, MONDAY);
        assertThat(fixture.refused(claim, new CloseCosts(MONDAY, null))).isEqualTo("appealOpen");
        fixture.as(OFFICER);
        assertThat(fixture.wrong(appeal, decide(AppealResult.CHANGED, 48_001))).containsExactly("/amount aboveClaim");
        assertThat(fixture.wrong(appeal, decide(AppealResult.CHANGED, 20_000))).containsExactly("/amount sameAmount");
        assertThat(fixture.wrong(appeal, decide(AppealResult.CHANGED, 10_000))).containsExactly("/amount detriment");
        assertThat(fixture.wrong(appeal, decide(AppealResult.ANNULLED, null))).containsExactly("/result remitInstead");
        fixture.take(appeal, decide(AppealResult.CHANGED, 48_000));
        fixture.sendAsBody(appeal);
        assertThat(fixture.claim(claim)).isEqualTo("RULED GRANTED 48000");
        fixture.take(claim, new CloseCosts(MONDAY, null));
        assertThat(fixture.fixture.hasEnded(claim)).isTrue();
    }

    @Test
    void the_first_instance_covers_more_when_it_looks_once_more() {
        UUID claim = ruled(partly(20_000));
        UUID appeal = fixture.appealed(claim, MONDAY);
        fixture.take(appeal, AppealFixture.assess(Conclusion.HEARD, MONDAY));
        fixture.take(appeal, review(AppealResult.CHANGED, 25_000));
        fixture.send(appeal, LEADER);
        assertThat(fixture.claim(claim)).isEqualTo("RULED PARTLY 25000");
    }

    @Test
    void what_is_remitted_is_ruled_on_once_more() {
        UUID claim = ruled(partly(20_000));
        UUID appeal = fixture.forwarded(claim, MONDAY);
        assertThat(fixture.refused(claim, new TakeUpCosts("Nytt."))).isEqualTo("appealOpen");
        fixture.as(OFFICER).take(appeal, decide(AppealResult.REMITTED, null));
        fixture.sendAsBody(appeal);
        fixture.take(claim, new TakeUpCosts("Klageinstansen har sendt det tilbake."));
        fixture.take(appeal, new DecideAgain("Vi vurderer kravet på nytt."));
        assertThat(fixture.tasks(claim)).containsExactly("ruleCosts");
        fixture.take(claim, granted());
        fixture.send(claim, LEADER);
        assertThat(fixture.claim(claim)).isEqualTo("RULED GRANTED 48000");
        assertThat(fixture.refused(claim, new TakeUpCosts("Meir."))).isEqualTo("allCovered");
    }

    /** Closed after the time to appeal; an appeal that was posted in time comes only then, and lies with the appeal body. */
    private static UUID appealedAfterTheEnd(UUID claim) {
        fixture.on(CostsFixture.LAST.plusDays(1));
        fixture.take(claim, new CloseCosts(MONDAY, "Ingen klage."));
        assertThat(fixture.fixture.hasEnded(claim)).isTrue();
        return fixture.forwarded(claim, MONDAY);
    }

    @Test
    void an_appeal_that_comes_after_the_end_and_covers_more_opens_the_claim_until_the_rest_is_paid() {
        UUID claim = ruled(partly(20_000));
        UUID appeal = appealedAfterTheEnd(claim);
        fixture.as(OFFICER).take(appeal, decide(AppealResult.CHANGED, 48_000));
        fixture.sendAsBody(appeal);
        assertThat(fixture.claim(claim)).isEqualTo("RULED GRANTED 48000");
        assertThat(fixture.tasks(claim)).containsExactly("followCosts");
        assertThat(fixture.deadlines(claim, "costs-payment-goal")).anyMatch(goal -> goal.startsWith("RUNNING"));
        assertThat(shown(claim)).containsEntry("granted", 48_000).containsEntry("paid", 20_000);
        assertThat(fixture.wrong(claim, new CloseCosts(null, null))).containsExactly("/day notPaid");
        fixture.take(claim, new CloseCosts(CostsFixture.LAST.plusDays(1), "Resten."));
        assertThat(fixture.text("SELECT paid || ' ' || paid_on FROM costs_claims WHERE id = :id", claim))
                .isEqualTo("48000 " + CostsFixture.LAST.plusDays(1));
        assertThat(fixture.claim(claim)).isEqualTo("ENDED GRANTED 48000");
        assertThat(fixture.fixture.hasEnded(claim)).isTrue();
    }

    @Test
    void one_that_is_sent_back_after_the_end_is_ruled_on_once_more() {
        UUID claim = ruled(partly(20_000));
        UUID appeal = appealedAfterTheEnd(claim);
        fixture.as(OFFICER).take(appeal, decide(AppealResult.REMITTED, null));
        fixture.sendAsBody(appeal);
        fixture.take(claim, new TakeUpCosts("Klageinstansen har sendt det tilbake."));
        fixture.take(appeal, new DecideAgain("Vi vurderer kravet på nytt."));
        fixture.take(claim, partly(30_000));
        fixture.send(claim, LEADER);
        assertThat(fixture.claim(claim)).isEqualTo("RULED PARTLY 30000");
        assertThat(fixture.deadlines(claim, "costs-payment-goal")).anyMatch(goal -> goal.startsWith("RUNNING"));
    }

    @Test
    void less_than_was_paid_leaves_nothing_to_pay_and_says_how_much_it_was_too_much() {
        UUID claim = ruled(partly(20_000));
        UUID appeal = appealedAfterTheEnd(claim);
        fixture.as(OFFICER)
                .take(
                        appeal,
                        new DraftAppealDecision(
                                AppealResult.CHANGED,
                                "forvaltningsloven § 36",
                                "Timane er for mange.",
                                List.of(),
                                5_000,
                                true,
                                "Staten skal ikkje betale for meir enn det som trongst.",
                                MONDAY,
                                false));
        fixture.sendAsBody(appeal);
        assertThat(fixture.claim(claim)).isEqualTo("ENDED PARTLY 5000");
        assertThat(shown(claim)).containsEntry("paid", 20_000).containsEntry("paidTooMuch", 15_000);
        assertThat(fixture.fixture.hasEnded(claim)).isTrue();
    }

    @Test
    void a_closed_case_is_opened_again() {
        UUID appeal = fixture.annulled();
        String casefile = fixture.text("SELECT casefile_id FROM proceedings WHERE id = :id", appeal);
        fixture.owner("UPDATE casefiles SET status = 'CLOSED', closed_on = '2026-11-30' WHERE id = '" + casefile + "'");
        UUID claim = fixture.claimed(appeal, MONDAY);
        assertThat(fixture.text(
                        "SELECT c.status FROM casefiles c JOIN proceedings p ON p.casefile_id = c.id WHERE p.id = :id",
                        claim))
                .isEqualTo("OPEN");
    }
}
