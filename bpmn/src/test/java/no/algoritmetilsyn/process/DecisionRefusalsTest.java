package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.DecisionFixture.LIMIT;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LAWYER;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Impartiality;
import no.algoritmetilsyn.casefile.DeclareImpartiality;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.decision.step.AskCommentTime;
import no.algoritmetilsyn.decision.step.AssessStatement;
import no.algoritmetilsyn.decision.step.DraftDecision;
import no.algoritmetilsyn.decision.step.DraftNotice;
import no.algoritmetilsyn.decision.step.EndWithoutDecision;
import no.algoritmetilsyn.decision.step.GrantCommentTime;
import no.algoritmetilsyn.decision.step.HearingException;
import no.algoritmetilsyn.decision.step.ProceedWithoutStatement;
import no.algoritmetilsyn.decision.step.SkipNotice;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.law.Powers;
import no.algoritmetilsyn.law.power.PenaltyKind;
import no.algoritmetilsyn.law.power.RiseUnit;
import no.algoritmetilsyn.letter.desk.ApproveLetter;
import no.algoritmetilsyn.letter.desk.DiscardLetter;
import no.algoritmetilsyn.letter.desk.SendLetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What law forbids with a decision. */
class DecisionRefusalsTest extends DecisionTestBase {

    @ParameterizedTest
    @CsvSource({
        "AML_ORDER,        notOurs",
        "MSR_ORDER,        notInForce",
        "GDPR_PREMISES,    otherMeans",
        "AML_PREMISES,     otherMeans",
    })
    void nothing_is_decided_by_a_power_that_is_not_ours_not_in_force_or_of_other_means(PowerCode power, String code) {
        assertThat(DecisionFixture.wrong(() -> fixture.opened(DecisionFixture.opening(power), null, null)))
                .containsExactly("/power " + code);
    }

    @Test
    void who_has_the_power_is_named() {
        Throwable refused =
                catchThrowable(() -> fixture.opened(DecisionFixture.opening(PowerCode.AML_ORDER), null, null));
        String told = ((InvalidStep) refused).violations().get(0).arguments().get(0);
        assertThat(holder(told, "nn")).isEqualTo("Arbeidstilsynet");
        assertThat(holder(told, "en")).isEqualTo("Labour Inspection Authority");
    }

    private static String holder(String told, String language) {
        return fixture.fixture.inTransaction(
                () -> fixture.fixture.get(Powers.class).holder(told, language).orElseThrow());
    }

    @Test
    void a_notice_gives_at_least_ten_working_days_and_names_law_that_there_is() {
        UUID id = fixture.open();
        LocalDate short10 = LocalDate.of(2026, 12, 11);
        assertThat(fixture.wrong(id, notice("personvernforordningen artikkel 22 nr. 1", null, short10)))
                .containsExactly("/limit tooShort");
        assertThat(fixture.wrong(
                        id, notice("personvernforordningen artikkel 22 nr. 1", null, LocalDate.of(2026, 12, 20))))
                .containsExactly("/limit dayOff");
        assertThat(fixture.wrong(id, notice("husleieloven § 99", null, DecisionFixture.HEARD_BY)))
                .containsExactly("/grounds/0/provision unknown");
        assertThat(fixture.wrong(id, notice("gdpr-22-1", "K-2026-999999", DecisionFixture.HEARD_BY)))
                .containsExactly("/grounds/0/source unknown");
        fixture.take(id, notice("gdpr-22-1", null, LocalDate.of(2026, 12, 14)));
    }

    private static DraftNotice notice(String provision, String source, LocalDate limit) {
        return new DraftNotice(
                List.of(new DraftNotice.Ground(source, "Modellen avgjer åleine.", provision)),
                "Rett det.",
                null,
                limit);
    }

    /** What is missing is told to those who may take the step; the others may not, whatever they send. */
    @Test
    void an_input_that_is_wrong_is_refused_to_those_who_may_not_send_it_and_explained_to_those_who_may() {
        UUID id = fixture.open();
        fixture.as(INSPECTOR);
        assertThat(DecisionFixture.forbidden(() -> fixture.read(id, "skipNotice", "{}")))
                .isEqualTo("ROLE");
        fixture.as(LEADER);
        assertThat(DecisionFixture.wrong(() -> fixture.read(id, "skipNotice", "{}")))
                .containsExactly("/exception required", "/reason required");
    }

    @Test
    void a_notice_that_lay_too_long_is_not_sent() {
        UUID id = fixture.open();
        fixture.take(id, notice("gdpr-22-1", null, LocalDate.of(2026, 12, 14)));
        UUID letter = fixture.letter(id);
        fixture.submit(id, letter);
        fixture.on(LocalDate.of(2026, 12, 1));
        fixture.as(LAWYER);
        String hash = fixture.text("SELECT hash FROM letters WHERE id = :id", letter);
        assertThat(fixture.refused(id, new ApproveLetter(letter, hash))).isEqualTo("hearingTooShort");
    }

    @Test
    void nobody_signs_what_they_have_written_nor_without_the_power_to() {
        UUID id = fixture.assessed(null);
        fixture.as(LEADER).take(id, DecisionFixture.draft(null, DecisionFixture.point(LIMIT, null)));
        UUID letter = fixture.letter(id);
        fixture.submit(id, letter);
        var sign = new ApproveLetter(letter, fixture.text("SELECT hash FROM letters WHERE id = :id", letter));
        assertThat(fixture.as(LEADER).forbidden(id, sign)).contains("NOT_AUTHOR");
        assertThat(fixture.as(INSPECTOR).forbidden(id, sign)).contains("ROLE");
        assertThat(fixture.as(LAWYER).refused(id, sign))
                .as("a lawyer signs no decisions")
                .isEqualTo("noPower");
    }

    @Test
    void somebody_disqualified_has_nothing_to_do_with_it() {
        UUID id = fixture.open();
        fixture.take(id, new DeclareImpartiality(Impartiality.Ground.AUTOMATIC, "Broren min leier kommunen."));
        assertThat(fixture.forbidden(id, notice("gdpr-22-1", null, DecisionFixture.HEARD_BY)))
                .contains("NOT_DISQUALIFIED");
    }

    @Test
    void nothing_is_decided_while_the_body_may_still_speak() {
        UUID id = fixture.heard(null);
        assertThat(fixture.refused(id, DecisionFixture.draft(null, DecisionFixture.point(LIMIT, null))))
                .isEqualTo("noTask");
        assertThat(fixture.refused(id, new AssessStatement("Ingenting."))).isEqualTo("noTask");
    }

    @Test
    void a_coercive_fine_was_told_of_and_is_of_a_form_that_the_act_knows() {
        UUID id = fixture.assessed(10_000);
        assertThat(fixture.wrong(id, DecisionFixture.draft(PenaltyKind.WEEK, DecisionFixture.point(LIMIT, 10_000))))
                .containsExactly("/penalty formUnknown");
        assertThat(fixture.wrong(id, DecisionFixture.draft(PenaltyKind.DAY, DecisionFixture.point(LIMIT, 10_001))))
                .containsExactly("/points/0/rate aboveNotice");
        DraftDecision told = DecisionFixture.draft(PenaltyKind.DAY, DecisionFixture.point(LIMIT, 9_000));
        assertThat(fixture.wrong(id, DecisionFixture.rising(told, 10, 1_001, RiseUnit.KRONER)))
                .containsExactly("/riseAfter aboveNotice");
        assertThat(fixture.wrong(id, DecisionFixture.rising(told, 10, 12, RiseUnit.PERCENT)))
                .as("10 080 kroner")
                .containsExactly("/riseAfter aboveNotice");
        UUID untold = fixture.assessed(null);
        assertThat(fixture.wrong(untold, DecisionFixture.draft(PenaltyKind.DAY, DecisionFixture.point(LIMIT, 1))))
                .containsExactly("/penalty notNoticed");
    }

    @Test
    void a_limit_that_has_passed_or_a_draft_that_has_changed_stops_the_letter() {
        UUID id = fixture.assessed(null);
        LocalDate soon = LocalDate.of(2026, 12, 1);
        fixture.take(id, DecisionFixture.draft(null, DecisionFixture.point(soon, null)));
        UUID letter = fixture.letter(id);
        fixture.submit(id, letter);
        assertThat(fixture.refused(id, DecisionFixture.draft(null, DecisionFixture.point(LIMIT, null))))
                .isEqualTo("letterSubmitted");
        fixture.sign(id, letter, LEADER);
        fixture.fixture.database().run(entities -> entities.createNativeQuery(
                        "UPDATE decisions SET title = 'noko anna' WHERE id = :id")
                .setParameter("id", id)
                .executeUpdate());
        assertThat(fixture.refused(id, new SendLetter(letter))).isEqualTo("draftChanged");
        fixture.on(soon);
        assertThat(fixture.refused(id, new SendLetter(letter))).isEqualTo("dayPassed");
    }

    @Test
    void time_is_asked_for_in_time_and_given_in_time() {
        UUID id = fixture.heard(null);
        LocalDate later = LocalDate.of(2026, 12, 28);
        assertThat(fixture.wrong(id, new AskCommentTime(MONDAY, "Ferie.", Channel.PHONE, MONDAY)))
                .containsExactly("/until notLater");
        assertThat(fixture.wrong(id, new AskCommentTime(later, "Ferie.", Channel.PHONE, MONDAY.minusDays(1))))
                .containsExactly("/posted tooEarly");
        fixture.take(id, new AskCommentTime(later, "Ferie.", Channel.PHONE, MONDAY));
        assertThat(fixture.wrong(id, new GrantCommentTime(LocalDate.of(2026, 12, 27), "God grunn.")))
                .containsExactly("/until dayOff");
        assertThat(fixture.refused(id, new AskCommentTime(later, "Ferie.", Channel.PHONE, MONDAY)))
                .isEqualTo("pending");
    }

    /** The limit is Monday 21 December 2026. */
    @Test
    void what_was_posted_in_time_and_entered_after_the_limit_can_be_granted() {
        UUID id = fixture.heard(null);
        LocalDate later = LocalDate.of(2026, 12, 28);
        fixture.on(LocalDate.of(2026, 12, 23));
        assertThat(fixture.wrong(id, new AskCommentTime(later, "Ferie.", Channel.LETTER, LocalDate.of(2026, 12, 22))))
                .containsExactly("/posted limitPassed");
        fixture.take(id, new AskCommentTime(later, "Ferie.", Channel.LETTER, LocalDate.of(2026, 12, 21)));
        assertThat(fixture.wrong(id, new GrantCommentTime(LocalDate.of(2026, 12, 22), "God grunn.")))
                .containsExactly("/until past");
        fixture.take(id, new GrantCommentTime(later, "God grunn."));
        assertThat(fixture.deadlines(id, "comment-notice")).containsExactly("LAPSED 2026-12-21", "RUNNING 2026-12-28");
        assertThat(fixture.refused(id, new ProceedWithoutStatement(null))).isEqualTo("hearingRuns");
        fixture.on(LocalDate.of(2026, 12, 29));
        fixture.take(id, new ProceedWithoutStatement(null));
    }

    @Test
    void an_ending_waits_for_letters_that_are_being_written() {
        UUID id = fixture.open();
        fixture.take(id, notice("gdpr-22-1", null, DecisionFixture.HEARD_BY));
        assertThat(fixture.refused(id, new EndWithoutDecision("Retta."))).isEqualTo("letterOpen");
        assertThat(fixture.as(LEADER).refused(id, new SkipNotice(HearingException.UNNECESSARY, "Retta.")))
                .isEqualTo("letterOpen");
        fixture.as(INSPECTOR).take(id, new DiscardLetter(fixture.letter(id)));
        fixture.take(id, new EndWithoutDecision("Retta."));
        assertThat(fixture.state(id)).isEqualTo("ENDED");
    }
}
