package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.AppealFixture.appeal;
import static no.algoritmetilsyn.process.AppealFixture.assess;
import static no.algoritmetilsyn.process.AppealFixture.review;
import static no.algoritmetilsyn.process.InspectionFixture.INSPECTOR;
import static no.algoritmetilsyn.process.InspectionFixture.LAWYER;
import static no.algoritmetilsyn.process.InspectionFixture.LEADER;
import static no.algoritmetilsyn.process.InspectionFixture.LIMIT;
import static no.algoritmetilsyn.process.InspectionFixture.MONDAY;
import static no.algoritmetilsyn.process.InspectionFixture.VISIT;
import static no.algoritmetilsyn.process.InspectionInputs.plan;
import static no.algoritmetilsyn.process.InspectionInputs.visit;
import static no.algoritmetilsyn.process.InspectionWayTest.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.appeal.AppealFacts;
import no.algoritmetilsyn.appeal.AppealLetterOwner;
import no.algoritmetilsyn.appeal.AppealOpening;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.appeal.AppealSteps;
import no.algoritmetilsyn.appeal.step.Conclusion;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.finding.AssessmentResult;
import no.algoritmetilsyn.finding.FindingOutcome;
import no.algoritmetilsyn.inspection.InspectionAppealed;
import no.algoritmetilsyn.inspection.InspectionPartyFacts;
import no.algoritmetilsyn.inspection.step.AnswerRequirements;
import no.algoritmetilsyn.inspection.step.ApprovePlan;
import no.algoritmetilsyn.inspection.step.AssessFindings;
import no.algoritmetilsyn.inspection.step.CheckResult;
import no.algoritmetilsyn.inspection.step.CloseInspection;
import no.algoritmetilsyn.inspection.step.EnterComments;
import no.algoritmetilsyn.inspection.step.InspectionForm;
import no.algoritmetilsyn.inspection.step.ReportFinal;
import no.algoritmetilsyn.inspection.step.ReportPreliminary;
import no.algoritmetilsyn.inspection.step.SignVisit;
import no.algoritmetilsyn.inspection.step.SubmitPlan;
import no.algoritmetilsyn.inspection.step.TellVisit;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.letter.desk.ApproveLetter;
import no.algoritmetilsyn.letter.desk.LetterPages;
import no.algoritmetilsyn.letter.desk.SendLetter;
import no.algoritmetilsyn.letter.desk.SubmitLetter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a visit, made or not, holds back: the final report waits for its record, and nothing waits for what is never made. */
class VisitBeforeReportTest extends InspectionTestBase {

    @BeforeAll
    static void start() {
        fixture = new InspectionFixture(
                List.of(AppealSteps.class),
                List.of(
                        InspectionAppealed.class,
                        InspectionPartyFacts.class,
                        AppealOpening.class,
                        AppealLetterOwner.class,
                        AppealFacts.class));
    }

    @Test
    void the_final_report_waits_until_the_body_has_the_record_of_every_visit() {
        UUID id = examined();
        fixture.take(id, visit(null, VISIT));
        fixture.take(id, new SignVisit(2));
        UUID report = concluding(id);
        assertThat(lacking(report)).containsExactly("visitUntold /tilsyn/delsak/" + id + "/send-protokoll");
        assertThat(fixture.refused(id, new SubmitLetter(report))).isEqualTo("visitUntold");

        fixture.take(id, new TellVisit(2));
        UUID record = fixture.written(id);
        assertThat(lacking(report)).as("begun is not sent").containsExactly("visitUntold /tilsyn/brev/" + record);
        fixture.take(id, new SubmitLetter(record));
        assertThat(fixture.refused(id, new SubmitLetter(report)))
                .as("signed is not sent")
                .isEqualTo("visitUntold");
        fixture.take(id, new SendLetter(record));

        assertThat(lacking(report)).isEmpty();
        fixture.take(id, new SubmitLetter(report));
        fixture.as(LEADER).take(id, new ApproveLetter(report, fixture.hash(report)));
        fixture.as(INSPECTOR).take(id, new SendLetter(report));
        assertThat(fixture.state(id)).isEqualTo("ENDED");
    }

    /** The final report of an inspection with three findings, as far as it is begun. */
    private static UUID concluding(UUID id) {
        fixture.take(id, new ReportPreliminary(LIMIT));
        UUID preliminary = fixture.written(id);
        fixture.take(id, new SubmitLetter(preliminary));
        fixture.as(LAWYER).take(id, new ApproveLetter(preliminary, fixture.hash(preliminary)));
        fixture.as(INSPECTOR).take(id, new SendLetter(preliminary));
        fixture.take(id, new EnterComments(List.of(), "Vi er enige.", List.of(), Channel.PHONE, VISIT));
        fixture.take(
                id,
                new AssessFindings(List.of(1, 2, 3).stream()
                        .map(number ->
                                new AssessFindings.Assessment(number, AssessmentResult.ESTABLISHED, "De er enige."))
                        .toList()));
        fixture.take(
                id,
                new ReportFinal(List.of(1, 2, 3).stream()
                        .map(number -> outcome(number, FindingOutcome.GUIDANCE))
                        .toList()));
        return fixture.written(id);
    }

    /** What keeps a letter back, as rule and page on which it is mended. */
    private static List<String> lacking(UUID letter) {
        return fixture
                .process()
                .inTransaction(() ->
                        fixture.process().get(LetterPages.class).open(letter).lacking())
                .stream()
                .map(lack -> lack.rule() + " " + lack.mend())
                .toList();
    }

    @Test
    void a_visit_that_an_appeal_has_annulled_before_it_was_made_holds_no_report_back() {
        UUID id = notified();
        fixture.take(
                id,
                new AnswerRequirements(REQUIREMENTS.stream()
                        .map(one -> new AnswerRequirements.Answer(one, CheckResult.MET, null))
                        .toList()));
        assertThat(fixture.refused(id, new ReportPreliminary(LIMIT))).isEqualTo("visitMissing");
        annul(id);
        assertThat(fixture.refused(id, new CloseInspection("Klagen førte fram.")))
                .as("the body was told, and hears how it ends")
                .isEqualTo("told");
        fixture.on(VISIT.plusDays(1));
        assertThat(fixture.wrong(id, visit(null, VISIT.plusDays(1)))).containsExactly("/day annulled");
        fixture.take(id, new ReportPreliminary(LIMIT));
        assertThat(fixture.said(fixture.written(id))).isNotBlank();
    }

    private static void annul(UUID id) {
        LocalDate inTime = LocalDate.of(2026, 12, 3);
        fixture.take(id, appeal(inTime, null));
        UUID appeal = UUID.fromString(fixture.text("SELECT id FROM appeals WHERE appealed_id = :id", id));
        fixture.take(appeal, assess(Conclusion.HEARD, MONDAY));
        fixture.take(appeal, review(AppealResult.ANNULLED, null));
        UUID letter = fixture.written(appeal);
        fixture.take(appeal, new SubmitLetter(letter));
        fixture.as(LEADER).take(appeal, new ApproveLetter(letter, fixture.hash(letter)));
        fixture.as(INSPECTOR).take(appeal, new SendLetter(letter));
    }

    @Test
    void an_unannounced_visit_that_is_given_up_leaves_nothing_to_report() {
        UUID id = unannounced();
        fixture.take(id, new CloseInspection("Loggen er sikret på annen måte."));
        assertThat(fixture.state(id)).isEqualTo("CLOSED");
        assertThat(fixture.process().hasEnded(id)).isTrue();

        UUID made = unannounced();
        fixture.take(made, visit(null, MONDAY));
        assertThat(fixture.refused(made, new CloseInspection("Ikke tid."))).isEqualTo("told");
    }

    private static UUID unannounced() {
        UUID id = fixture.open(InspectionForm.UNANNOUNCED, PowerCode.GDPR_PREMISES);
        fixture.take(id, plan(null, "Loggen slettes hver natt."));
        fixture.take(id, new SubmitPlan(null));
        fixture.as(LEADER).take(id, new ApprovePlan("Enig."));
        fixture.as(INSPECTOR);
        return id;
    }
}
