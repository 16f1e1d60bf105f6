package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.InspectionFixture.INSPECTOR;
import static no.algoritmetilsyn.process.InspectionFixture.LAWYER;
import static no.algoritmetilsyn.process.InspectionFixture.LEADER;
import static no.algoritmetilsyn.process.InspectionFixture.LIMIT;
import static no.algoritmetilsyn.process.InspectionFixture.VISIT;
import static no.algoritmetilsyn.process.InspectionInputs.notice;
import static no.algoritmetilsyn.process.InspectionInputs.plan;
import static no.algoritmetilsyn.process.InspectionInputs.visit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.finding.AssessmentResult;
import no.algoritmetilsyn.finding.CommentKind;
import no.algoritmetilsyn.finding.FindingOutcome;
import no.algoritmetilsyn.finding.FindingState;
import no.algoritmetilsyn.finding.Severity;
import no.algoritmetilsyn.inspection.step.AnswerRequirements;
import no.algoritmetilsyn.inspection.step.ApprovePlan;
import no.algoritmetilsyn.inspection.step.AssessFindings;
import no.algoritmetilsyn.inspection.step.CheckResult;
import no.algoritmetilsyn.inspection.step.CloseComments;
import no.algoritmetilsyn.inspection.step.CloseInspection;
import no.algoritmetilsyn.inspection.step.EnterComments;
import no.algoritmetilsyn.inspection.step.GiveCommentTime;
import no.algoritmetilsyn.inspection.step.InspectionForm;
import no.algoritmetilsyn.inspection.step.ReportFinal;
import no.algoritmetilsyn.inspection.step.ReportPreliminary;
import no.algoritmetilsyn.inspection.step.SendBackPlan;
import no.algoritmetilsyn.inspection.step.SignVisit;
import no.algoritmetilsyn.inspection.step.SubmitPlan;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.letter.desk.ApproveLetter;
import no.algoritmetilsyn.letter.desk.SendLetter;
import no.algoritmetilsyn.letter.desk.SubmitLetter;
import org.junit.jupiter.api.Test;

/** The ways of an inspection, through each element of its model. */
class InspectionWayTest extends InspectionTestBase {

    @Test
    void an_announced_visit_from_the_plan_to_the_final_report() {
        UUID id = submitted();
        assertThat(fixture.tasks(id)).containsExactly("approvePlan");
        fixture.as(LEADER).take(id, new SendBackPlan("Hvem ser på loggen?"));
        assertThat(fixture.state(id)).isEqualTo("DRAFT");
        assertThat(fixture.tasks(id)).containsExactly("planInspection");
        fixture.as(INSPECTOR).take(id, plan(VISIT, null));
        fixture.take(id, new SubmitPlan(null));
        fixture.as(LEADER).take(id, new ApprovePlan(null));
        fixture.as(INSPECTOR);
        assertThat(fixture.state(id)).isEqualTo("APPROVED");
        assertThat(fixture.tasks(id)).containsExactly("notifyInspection");

        fixture.take(id, notice());
        assertThat(fixture.tasks(id)).as("told only when the letter is sent").containsExactly("notifyInspection");
        UUID letter = fixture.written(id);
        assertThat(fixture.said(letter))
                .contains("14. desember 2026", "§ 15", "artikkel 58", "ha eit vitne", "Loggen for november");
        fixture.take(id, new SubmitLetter(letter));
        fixture.take(id, new SendLetter(letter));
        assertThat(fixture.state(id)).isEqualTo("EXAMINING");
        assertThat(fixture.tasks(id)).containsExactly("examineInspection");
        assertThat(fixture.deadlines(id, "appeal-examination")).containsExactly("RUNNING 2026-12-03");
    }

    @Test
    void findings_are_put_to_the_body_commented_assessed_and_concluded() {
        UUID id = reported();
        assertThat(fixture.state(id)).isEqualTo("WITH_BODY");
        assertThat(fixture.tasks(id)).containsExactly("awaitComments");
        assertThat(fixture.deadlines(id, "comment-report")).containsExactly("RUNNING 2027-01-11");
        assertThat(fixture.facts(id))
                .containsEntry("finding1State", FindingState.PRELIMINARY)
                .containsEntry("finding1Severity", Severity.VERY_HIGH)
                .containsEntry("finding1Provision", "gdpr-22-1")
                .containsEntry("finding3State", FindingState.PRELIMINARY);

        LocalDate posted = VISIT.plusDays(3);
        fixture.on(posted.plusDays(1));
        fixture.take(
                id,
                new EnterComments(
                        List.of(
                                new EnterComments.Comment(1, CommentKind.ADMITS, null),
                                new EnterComments.Comment(2, CommentKind.DISPUTES, "Folk kan ringe oss."),
                                new EnterComments.Comment(3, CommentKind.CORRECTED, "Ny vurdering er vedlagt.")),
                        null,
                        List.of(),
                        Channel.LETTER,
                        posted));
        assertThat(fixture.tasks(id)).containsExactly("assessFindings");
        assertThat(fixture.deadlines(id, "comment-report")).containsExactly("MET 2027-01-11");
        assertThat(fixture.facts(id))
                .containsEntry("finding1State", FindingState.ADMITTED)
                .containsEntry("finding2State", FindingState.DISPUTED)
                .containsEntry("finding3State", FindingState.PRELIMINARY);

        fixture.take(
                id,
                new AssessFindings(List.of(
                        new AssessFindings.Assessment(1, AssessmentResult.ESTABLISHED, "Kommunen er enig."),
                        new AssessFindings.Assessment(2, AssessmentResult.ESTABLISHED, "En telefon er ikke nok."),
                        new AssessFindings.Assessment(3, AssessmentResult.CORRECTED, "Vi har lest vurderingen."))));
        assertThat(fixture.tasks(id)).containsExactly("concludeInspection");
        fixture.take(
                id,
                new ReportFinal(List.of(
                        outcome(1, FindingOutcome.DECISION),
                        outcome(2, FindingOutcome.GUIDANCE),
                        outcome(3, FindingOutcome.NONE))));
        UUID letter = fixture.written(id);
        assertThat(fixture.said(letter))
                .contains("De er samde.", "De er usamde. Folk kan ringe oss.", "Vi meiner at funnet står.")
                .contains("Vi har sett at dette er retta.", "Vi vurderer eit vedtak");
        fixture.take(id, new SubmitLetter(letter));
        fixture.as(LEADER).take(id, new ApproveLetter(letter, fixture.hash(letter)));
        assertThat(fixture.isOpen(id)).as("signed, not sent").isTrue();
        fixture.as(INSPECTOR).take(id, new SendLetter(letter));
        assertThat(fixture.state(id)).isEqualTo("ENDED");
        assertThat(fixture.isOpen(id)).isFalse();
        assertThat(fixture.process().hasEnded(id)).isTrue();
        assertThat(fixture.facts(id)).containsEntry("finding1Outcome", FindingOutcome.DECISION);
    }

    static ReportFinal.Outcome outcome(int number, FindingOutcome what) {
        return new ReportFinal.Outcome(number, what, "Slik vi ser det.", null, null);
    }

    @Test
    void the_limit_passes_and_somebody_goes_on_without_comments() {
        UUID id = reported();
        fixture.on(LIMIT);
        fixture.fire(id);
        assertThat(fixture.tasks(id)).as("its last day").containsExactly("awaitComments");
        fixture.on(LIMIT.plusDays(1));
        fixture.fire(id);
        assertThat(fixture.tasks(id)).containsExactly("awaitComments", "followUpComments");
        fixture.take(id, new CloseComments("Vi har ringt to ganger."));
        assertThat(fixture.tasks(id)).containsExactly("assessFindings");
        assertThat(fixture.state(id)).isEqualTo("ASSESSING");
        assertThat(fixture.deadlines(id, "comment-report")).containsExactly("LAPSED 2027-01-11");
    }

    @Test
    void a_report_without_findings_is_commented_as_a_whole_and_comes_to_its_end() {
        UUID id = notified();
        fixture.take(id, visit(null, VISIT));
        fixture.take(id, new SignVisit(1));
        tell(id, 1);
        fixture.take(
                id,
                new AnswerRequirements(REQUIREMENTS.stream()
                        .map(one -> new AnswerRequirements.Answer(one, CheckResult.MET, null))
                        .toList()));
        fixture.take(id, new ReportPreliminary(LIMIT));
        UUID letter = fixture.written(id);
        fixture.take(id, new SubmitLetter(letter));
        fixture.as(LAWYER).take(id, new ApproveLetter(letter, fixture.hash(letter)));
        fixture.as(INSPECTOR).take(id, new SendLetter(letter));
        assertThat(new EnterComments(List.of(), null, List.of(), Channel.PHONE, VISIT).crossCheck())
                .extracting(violation -> violation.pointer() + " " + violation.code())
                .containsExactly("/comments required");
        fixture.take(id, new EnterComments(List.of(), "Takk for besøket.", List.of(), Channel.PHONE, VISIT));
        fixture.take(id, new AssessFindings(List.of()));
        fixture.take(id, new ReportFinal(List.of()));
        UUID end = fixture.written(id);
        fixture.take(id, new SubmitLetter(end));
        fixture.as(LEADER).take(id, new ApproveLetter(end, fixture.hash(end)));
        fixture.as(INSPECTOR).take(id, new SendLetter(end));
        assertThat(fixture.state(id)).isEqualTo("ENDED");
    }

    @Test
    void a_body_gets_time_to_comment() {
        UUID id = examined();
        assertThat(fixture.wrong(id, new ReportPreliminary(VISIT))).containsExactly("/limit past");
        assertThat(fixture.wrong(id, new ReportPreliminary(LocalDate.of(2027, 1, 10))))
                .containsExactly("/limit dayOff");
        assertThat(fixture.wrong(id, new ReportPreliminary(LocalDate.of(2026, 12, 28))))
                .as("ten working days from Monday 14 December end on Tuesday 29 December, Christmas Day being a Friday")
                .containsExactly("/limit tooShort");
    }

    @Test
    void comments_that_come_late_end_the_waiting_as_well() {
        UUID id = reported();
        fixture.on(LIMIT.plusDays(2));
        fixture.fire(id);
        fixture.take(
                id,
                new EnterComments(
                        List.of(new EnterComments.Comment(1, CommentKind.ADMITS, null)),
                        null,
                        List.of(),
                        Channel.PHONE,
                        LIMIT.plusDays(2)));
        assertThat(fixture.tasks(id)).containsExactly("assessFindings");
    }

    @Test
    void more_time_moves_the_limit_when_its_letter_is_sent() {
        UUID id = reported();
        LocalDate later = LIMIT.plusWeeks(1);
        fixture.take(id, new GiveCommentTime(later));
        assertThat(fixture.deadlines(id, "comment-report")).containsExactly("RUNNING 2027-01-11");
        UUID letter = fixture.written(id);
        fixture.take(id, new SubmitLetter(letter));
        fixture.take(id, new SendLetter(letter));
        assertThat(fixture.deadlines(id, "comment-report")).containsExactly("RUNNING 2027-01-18");
        fixture.on(LIMIT.plusDays(1));
        fixture.fire(id);
        assertThat(fixture.tasks(id)).as("the timer has moved along").containsExactly("awaitComments");
    }

    @Test
    void an_unannounced_visit_is_told_to_nobody_before_it_is_made() {
        UUID id = fixture.open(InspectionForm.UNANNOUNCED, PowerCode.GDPR_PREMISES);
        fixture.take(id, plan(null, "Loggen slettes hver natt."));
        fixture.take(id, new SubmitPlan(null));
        fixture.as(LEADER).take(id, new ApprovePlan("Enig."));
        fixture.as(INSPECTOR);
        assertThat(fixture.state(id)).isEqualTo("EXAMINING");
        assertThat(fixture.tasks(id)).containsExactly("examineInspection");
        assertThat(fixture.deadlines(id, "appeal-examination")).isEmpty();
        fixture.take(id, visit(null, InspectionFixture.MONDAY));
        assertThat(fixture.deadlines(id, "appeal-examination")).containsExactly("RUNNING 2026-12-03");
        assertThat(fixture.text("SELECT count(*) FROM letters WHERE proceeding_id = :id", id))
                .isEqualTo("0");
    }

    @Test
    void one_that_nobody_was_told_of_can_be_given_up() {
        UUID id = approved();
        fixture.take(id, new CloseInspection("Datatilsynet ser på det samme."));
        assertThat(fixture.state(id)).isEqualTo("CLOSED");
        assertThat(fixture.process().hasEnded(id)).isTrue();
        assertThat(fixture.tasks(id)).isEmpty();
    }
}
