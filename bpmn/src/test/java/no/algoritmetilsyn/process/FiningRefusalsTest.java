package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.FineFixture.ENDED;
import static no.algoritmetilsyn.process.FineFixture.breach;
import static no.algoritmetilsyn.process.FineFixture.ceiling;
import static no.algoritmetilsyn.process.FineFixture.factors;
import static no.algoritmetilsyn.process.FineFixture.fineDraft;
import static no.algoritmetilsyn.process.FineFixture.fineNotice;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LAWYER;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.decision.step.HearingException;
import no.algoritmetilsyn.decision.step.SkipNotice;
import no.algoritmetilsyn.finding.Proof;
import no.algoritmetilsyn.fine.step.AskCoordination;
import no.algoritmetilsyn.fine.step.AssessBreaches;
import no.algoritmetilsyn.fine.step.ConsiderFine;
import no.algoritmetilsyn.fine.step.CountCeiling;
import no.algoritmetilsyn.fine.step.EnterCoordinationAnswer;
import no.algoritmetilsyn.fine.step.Guilt;
import no.algoritmetilsyn.fine.step.Partner;
import no.algoritmetilsyn.fine.step.SkipCoordination;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.law.power.FinedSize;
import no.algoritmetilsyn.letter.desk.SendLetter;
import no.algoritmetilsyn.letter.desk.SubmitLetter;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What law forbids with a decision to fine: each rule once refused, and once satisfied. */
class FiningRefusalsTest {

    @AutoClose
    private static FineFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new FineFixture();
    }

    @BeforeEach
    void monday() {
        fixture.on(MONDAY);
        fixture.as(INSPECTOR);
    }

    @ParameterizedTest
    @CsvSource({
        "AML_FINE, notOurs",
        "DIGS_FINE, notOurs",
        "AIA_FINE, notInForce",
        "LDL_FINE, knowsNoFines",
    })
    void nobody_is_fined_by_a_power_that_is_not_ours_not_in_force_or_does_not_exist(PowerCode power, String code) {
        assertThat(DecisionFixture.wrong(() -> fixture.opened(DecisionFixture.opening(power), null, null)))
                .containsExactly("/power " + code);
    }

    @Test
    void an_order_has_no_evidence_for_a_fine() {
        UUID id = fixture.open();
        assertThat(fixture.refused(id, factors())).isEqualTo("noFine");
        assertThat(fixture.refused(id, new ConsiderFine(MONDAY, "Grovt."))).isEqualTo("noFine");
    }

    @Test
    void a_notice_tells_an_amount_is_never_left_out_and_waits_until_silence_is_told() {
        UUID id = fixture.fining();
        assertThat(fixture.wrong(id, fineNotice(null))).containsExactly("/amount required");
        assertThat(fixture.as(LEADER).refused(id, new SkipNotice(HearingException.UNNECESSARY, "Enkelt.")))
                .isEqualTo("fineNeedsNotice");
        fixture.as(INSPECTOR).take(id, fineNotice(1_000));
        UUID letter = fixture.letter(id);
        assertThat(fixture.refused(id, new SubmitLetter(letter))).isEqualTo("silenceUntold");
        assertThat(fixture.wrong(id, new ConsiderFine(MONDAY.plusDays(1), "Snart.")))
                .containsExactly("/since future");
        fixture.consider(id);
        assertThat(fixture.refused(id, new ConsiderFine(MONDAY, "Igjen."))).isEqualTo("already");
        fixture.submit(id, letter);
    }

    @Test
    void a_decision_waits_for_proof_guilt_every_factor_and_the_ceiling() {
        UUID id = fixture.heardOfFine();
        assertThat(fixture.refused(id, fineDraft(1_000))).isEqualTo("breachesUnassessed");
        fixture.take(id, breach(Proof.PREPONDERANCE, Guilt.INTENT));
        assertThat(fixture.refused(id, fineDraft(1_000))).isEqualTo("proofTooLow");
        fixture.take(id, breach(Proof.CLEAR_PREPONDERANCE, Guilt.NONE));
        assertThat(fixture.refused(id, fineDraft(1_000))).isEqualTo("noGuilt");
        fixture.take(id, breach(Proof.CLEAR_PREPONDERANCE, Guilt.NEGLIGENCE));
        fixture.take(id, factors("fvl67-g", "gdpr-k"));
        assertThat(fixture.refused(id, fineDraft(1_000))).isEqualTo("factorsUnweighed");
        fixture.take(id, factors("gdpr-k"));
        assertThat(fixture.refused(id, fineDraft(1_000)))
                .as("one of the pack is enough")
                .isEqualTo("factorsUnweighed");
        fixture.take(id, factors());
        assertThat(fixture.refused(id, fineDraft(1_000))).isEqualTo("ceilingUncounted");
        fixture.take(id, ceiling(FinedSize.PUBLIC, null, ENDED));
        fixture.take(id, fineDraft(1_000));
    }

    @Test
    void what_is_assessed_exists_and_stands_once() {
        UUID id = fixture.fining();
        assertThat(fixture.refused(id, breach(Proof.CLEAR_PREPONDERANCE, Guilt.INTENT)))
                .isEqualTo("notNoticed");
        UUID heard = fixture.heardOfFine();
        var one = breach(Proof.CLEAR_PREPONDERANCE, Guilt.INTENT).breaches().get(0);
        var other = new AssessBreaches.Breach(2, one.proof(), "Ord.", one.guilt(), "Ord.");
        assertThat(fixture.wrong(heard, new AssessBreaches(List.of(one, one, other))))
                .containsExactly("/breaches/1/number twice", "/breaches/2/number unknown");
        assertThat(fixture.wrong(heard, FineFixture.factorsOf("fvl25")))
                .hasSize(9)
                .contains("/factors/0/factor unknown");
    }

    @Test
    void an_amount_lies_within_the_ceiling_and_the_notice() {
        UUID id = fixture.heardOfFine();
        fixture.take(id, breach(Proof.CLEAR_PREPONDERANCE, Guilt.NEGLIGENCE));
        fixture.take(id, factors());
        fixture.take(id, ceiling(FinedSize.PUBLIC, null, ENDED));
        assertThat(fixture.wrong(id, fineDraft(null))).containsExactly("/amount required");
        assertThat(fixture.wrong(id, fineDraft(230_000_001))).containsExactly("/amount aboveCeiling");
        assertThat(fixture.wrong(id, fineDraft(FineFixture.NOTICED + 1))).containsExactly("/amount aboveNotice");
        fixture.take(id, fineDraft(FineFixture.NOTICED));
    }

    @Test
    void everybody_is_asked_and_has_answered_or_there_is_a_reason() {
        UUID id = fixture.heardOfFine();
        fixture.take(id, breach(Proof.CLEAR_PREPONDERANCE, Guilt.NEGLIGENCE));
        fixture.take(id, factors());
        fixture.take(id, ceiling(FinedSize.PUBLIC, null, ENDED));
        fixture.take(id, fineDraft(1_000));
        var submit = new SubmitLetter(fixture.letter(id));
        var police = new AskCoordination(Partner.POLICE, "Politiet", "Melding?", MONDAY);
        assertThat(fixture.forbidden(id, police)).as("a lawyer coordinates").contains("ROLE");
        fixture.as(LAWYER);
        assertThat(fixture.refused(id, new EnterCoordinationAnswer(1, "Nei.", MONDAY)))
                .isEqualTo("nobodyAsked");
        fixture.take(id, police);
        fixture.take(id, new SkipCoordination(Partner.OTHER_BODY, "Ingen andre."));
        assertThat(fixture.as(INSPECTOR).refused(id, submit)).isEqualTo("coordinationMissing");
        fixture.as(LAWYER).take(id, new SkipCoordination(Partner.RIGHTS_BODY, "Gjeld ikkje."));
        assertThat(fixture.as(INSPECTOR).refused(id, submit)).isEqualTo("coordinationOpen");
        fixture.as(LAWYER);
        assertThat(fixture.wrong(id, new EnterCoordinationAnswer(1, "Nei.", MONDAY.minusDays(1))))
                .containsExactly("/day tooEarly");
        assertThat(fixture.wrong(id, new EnterCoordinationAnswer(2, "Nei.", MONDAY)))
                .containsExactly("/number unknown");
        fixture.take(id, new EnterCoordinationAnswer(1, "Nei.", MONDAY));
        fixture.as(INSPECTOR).take(id, submit);
    }

    @Test
    void a_ceiling_is_of_the_act_that_gives_the_power_and_needs_a_rate() {
        UUID id = fixture.heardOfFine();
        assertThat(fixture.wrong(id, ceiling("84(1)", FinedSize.PUBLIC, null, ENDED)))
                .containsExactly("/basis unknown");
        assertThat(fixture.wrong(id, ceiling("digs 17", FinedSize.PUBLIC, null, LocalDate.of(2026, 2, 1))))
                .containsExactly("/basis otherAct");
        assertThat(fixture.wrong(id, new CountCeiling("83(5)", FinedSize.PUBLIC, null, null, null, ENDED)))
                .containsExactly("/euroRate missing");
        assertThat(fixture.wrong(id, new CountCeiling("83(5)", FinedSize.PUBLIC, null, "mykje", null, ENDED)))
                .containsExactly("/euroRate notANumber");
        assertThat(fixture.wrong(id, ceiling(FinedSize.PUBLIC, null, MONDAY.plusDays(1))))
                .containsExactly("/breachEnded future");
        assertThat(fixture.wrong(id, ceiling("99(4)", FinedSize.SME, null, ENDED)))
                .as("the lower of two counts for a small enterprise; before the act there is nothing to count")
                .containsExactly("/basis otherAct");
    }

    @Test
    void a_fine_that_is_barred_or_was_counted_with_the_rate_of_another_day_is_not_sent() {
        UUID barred = fixture.heardOfFine();
        fixture.take(barred, breach(Proof.CLEAR_PREPONDERANCE, Guilt.NEGLIGENCE));
        fixture.take(barred, factors());
        fixture.coordinate(barred);
        fixture.take(barred, ceiling(FinedSize.PUBLIC, null, LocalDate.of(2021, 11, 29)));
        fixture.take(barred, fineDraft(1_000));
        assertThat(fixture.refused(barred, new SubmitLetter(fixture.letter(barred))))
                .as("the notice came a day after the five years (personopplysningsloven § 28)")
                .isEqualTo("fineBarred");
        fixture.take(barred, ceiling(FinedSize.PUBLIC, null, LocalDate.of(2021, 11, 30)));
        UUID letter = fixture.letter(barred);
        fixture.submit(barred, letter);
        fixture.sign(barred, letter, LEADER);
        fixture.on(MONDAY.plusDays(1));
        assertThat(fixture.refused(barred, new SendLetter(letter))).isEqualTo("ceilingOfEarlierDay");
        fixture.take(barred, ceiling(FinedSize.PUBLIC, null, LocalDate.of(2021, 11, 30)));
        fixture.take(barred, new SendLetter(letter));
        assertThat(fixture.state(barred)).isEqualTo("MADE");
        assertThat(fixture.refused(barred, factors())).isEqualTo("fineDecided");
    }
}
