package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.InspectionFixture.INSPECTOR;
import static no.algoritmetilsyn.process.InspectionFixture.LAWYER;
import static no.algoritmetilsyn.process.InspectionFixture.LEADER;
import static no.algoritmetilsyn.process.InspectionFixture.LIMIT;
import static no.algoritmetilsyn.process.InspectionFixture.MONDAY;
import static no.algoritmetilsyn.process.InspectionFixture.VISIT;
import static no.algoritmetilsyn.process.InspectionInputs.answers;
import static no.algoritmetilsyn.process.InspectionInputs.finding;
import static no.algoritmetilsyn.process.InspectionInputs.notice;
import static no.algoritmetilsyn.process.InspectionInputs.opening;
import static no.algoritmetilsyn.process.InspectionInputs.plan;
import static no.algoritmetilsyn.process.InspectionInputs.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Impartiality;
import no.algoritmetilsyn.algorithm.Automation;
import no.algoritmetilsyn.casefile.DeclareImpartiality;
import no.algoritmetilsyn.finding.FindingKind;
import no.algoritmetilsyn.inspection.step.AnswerRequirements;
import no.algoritmetilsyn.inspection.step.AnswerRequirements.Answer;
import no.algoritmetilsyn.inspection.step.ApprovePlan;
import no.algoritmetilsyn.inspection.step.CheckResult;
import no.algoritmetilsyn.inspection.step.CloseInspection;
import no.algoritmetilsyn.inspection.step.GiveCommentTime;
import no.algoritmetilsyn.inspection.step.InspectionForm;
import no.algoritmetilsyn.inspection.step.PlanInspection;
import no.algoritmetilsyn.inspection.step.ReportPreliminary;
import no.algoritmetilsyn.inspection.step.SignVisit;
import no.algoritmetilsyn.inspection.step.SubmitPlan;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.letter.desk.ApproveLetter;
import no.algoritmetilsyn.letter.desk.SendLetter;
import no.algoritmetilsyn.letter.desk.SubmitLetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What law and state forbid with an inspection, each asked of the boundary itself. */
class InspectionRefusalsTest extends InspectionTestBase {

    @ParameterizedTest
    @CsvSource({
        "ON_SITE, AML_PREMISES, notOurs",
        "UNANNOUNCED, AML_PREMISES, notOurs",
        "DESK, AIA_DOCUMENTS, notInForce",
        "ON_SITE, VOLUNTARY, noVisitPower",
        "UNANNOUNCED, GDPR_INFORMATION, noVisitPower",
        "DESK, GDPR_PREMISES, visitPower"
    })
    void a_body_is_examined_by_a_power_that_is_ours_and_fits(InspectionForm form, PowerCode power, String code) {
        assertThat(fixture.notOpened(opening(form, power))).containsExactly("/power " + code);
    }

    @Test
    void a_plan_names_a_day_that_is_to_come_and_people_who_may_examine() {
        UUID id = fixture.open(InspectionForm.ON_SITE, PowerCode.GDPR_PREMISES);
        assertThat(fixture.wrong(id, plan(null, null))).containsExactly("/visitOn required");
        assertThat(fixture.wrong(id, plan(MONDAY, null))).containsExactly("/visitOn past");
        assertThat(fixture.wrong(id, plan(LocalDate.of(2026, 12, 25), null))).containsExactly("/visitOn dayOff");
        var strangers = new PlanInspection(
                List.of(new PlanInspection.Use("/algoritmer/" + UUID.randomUUID())),
                Automation.FULL,
                "Ingen",
                List.of(
                        new PlanInspection.Member("borger"),
                        new PlanInspection.Member("inspektor"),
                        new PlanInspection.Member("Inspektor")),
                VISIT,
                null);
        assertThat(fixture.wrong(id, strangers))
                .containsExactly("/uses/0/use unknown", "/team/0/userName unknown", "/team/2/userName twice");
        assertThat(fixture.refused(id, new SubmitPlan(null))).isEqualTo("empty");
    }

    @Test
    void an_unannounced_visit_says_why_and_is_approved_by_a_leader_who_did_not_plan_it() {
        UUID id = fixture.open(InspectionForm.UNANNOUNCED, PowerCode.GDPR_PREMISES);
        assertThat(fixture.wrong(id, plan(null, null))).containsExactly("/unannouncedReason required");
        fixture.as(LEADER).take(id, plan(null, "Loggen slettes."));
        fixture.take(id, new SubmitPlan(null));
        assertThat(fixture.forbidden(id, new ApprovePlan(null))).isEqualTo("NOT_AUTHOR");
        assertThat(fixture.as(LAWYER).forbidden(id, new ApprovePlan(null))).isEqualTo("ROLE");
    }

    @Test
    void a_day_that_has_passed_is_approved_no_more() {
        UUID id = submitted();
        fixture.on(VISIT);
        assertThat(fixture.as(LEADER).refused(id, new ApprovePlan(null))).isEqualTo("visitPassed");
    }

    @Test
    void who_has_declared_a_ground_does_nothing_more() {
        UUID id = notified();
        fixture.take(id, new DeclareImpartiality(Impartiality.Ground.AUTOMATIC, "Lederen der er søsteren min."));
        assertThat(fixture.forbidden(id, answers())).contains("NOT_DISQUALIFIED");
        assertThat(fixture.forbidden(id, visit(null, VISIT))).contains("NOT_DISQUALIFIED");
    }

    @Test
    void premises_are_examined_after_approval_by_a_power_that_was_ours_that_day() {
        UUID desk = fixture.open(InspectionForm.DESK, PowerCode.VOLUNTARY);
        fixture.take(desk, plan(null, null));
        fixture.take(desk, new SubmitPlan(null));
        fixture.as(LEADER).take(desk, new ApprovePlan(null));
        fixture.as(INSPECTOR).take(desk, notice());
        assertThat(fixture.refused(desk, visit(null, MONDAY))).isEqualTo("notExamining");
        UUID letter = fixture.written(desk);
        fixture.take(desk, new SubmitLetter(letter));
        fixture.take(desk, new SendLetter(letter));
        assertThat(fixture.refused(desk, visit(null, MONDAY))).isEqualTo("noVisitPower");

        UUID id = notified();
        assertThat(fixture.wrong(id, visit(null, VISIT.plusDays(1)))).containsExactly("/day future");
        assertThat(fixture.wrong(id, visit(null, MONDAY.minusDays(1)))).containsExactly("/day beforeApproval");
        assertThat(fixture.wrong(id, visit(7, VISIT))).containsExactly("/number unknown");
        assertThat(fixture.refused(id, new SignVisit(1))).isEqualTo("noVisit");
    }

    @Test
    void what_was_signed_stands_also_in_the_database() {
        UUID id = notified();
        fixture.take(id, visit(null, VISIT));
        fixture.take(id, visit(1, VISIT));
        fixture.take(id, new SignVisit(1));
        assertThat(fixture.refused(id, new SignVisit(1))).isEqualTo("noVisit");
        assertThat(fixture.wrong(id, visit(1, VISIT))).containsExactly("/number signed");
        assertThat(fixture.text("SELECT sha256 FROM visits WHERE inspection_id = :id", id))
                .matches("[0-9a-f]{64}");
        for (String sql : List.of(
                "UPDATE visits SET place = 'X' WHERE inspection_id = ?",
                "UPDATE visit_people SET name = 'X' WHERE visit_id IN (SELECT id FROM visits WHERE inspection_id = ?)",
                "DELETE FROM visit_statements WHERE visit_id IN (SELECT id FROM visits WHERE inspection_id = ?)")) {
            assertThatThrownBy(() -> run(sql, id)).hasMessageContaining("it stands");
        }
    }

    private static void run(String sql, UUID id) throws java.sql.SQLException {
        try (var connection = fixture.process().database().asOwner();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            statement.executeUpdate();
        }
    }

    @Test
    void the_checklist_is_that_of_the_version_that_was_pinned() {
        UUID id = notified();
        assertThat(fixture.facts(id))
                .containsEntry("theme", "automated-decisions")
                .containsEntry("themeVersion", 2)
                .containsEntry("requirementsOpen", 19);
        var withdrawn = new AnswerRequirements(List.of(
                new Answer("automation-19", CheckResult.MET, null),
                new Answer("automation-01", CheckResult.MET, null),
                new Answer("automation-01", CheckResult.MET, null)));
        assertThat(fixture.wrong(id, withdrawn))
                .containsExactly("/answers/0/requirement unknown", "/answers/2/requirement twice");
        fixture.take(id, new AnswerRequirements(List.of(new Answer("automation-01", CheckResult.MET, null))));
        fixture.take(id, new AnswerRequirements(List.of(new Answer("automation-01", CheckResult.MET, null))));
        fixture.take(
                id,
                new AnswerRequirements(List.of(
                        new Answer("automation-01", CheckResult.NOT_MET, "Sett."),
                        new Answer("automation-02", null, null))));
        assertThat(fixture.facts(id)).containsEntry("requirementsOpen", 18);
        assertThat(fixture.text(
                        "SELECT string_agg(result, ' ' ORDER BY place) FROM requirement_answers WHERE inspection_id = :id",
                        id))
                .as("what was answered before stays")
                .isEqualTo("MET NOT_MET");
    }

    @Test
    void nothing_is_reported_before_all_is_answered_signed_and_found() {
        UUID id = notified();
        var report = new ReportPreliminary(LIMIT);
        assertThat(fixture.refused(id, report)).isEqualTo("requirementsOpen");
        fixture.take(id, answers());
        assertThat(fixture.refused(id, report)).isEqualTo("visitMissing");
        fixture.take(id, visit(null, VISIT));
        assertThat(fixture.refused(id, report)).isEqualTo("visitUnsigned");
        fixture.take(id, new SignVisit(1));
        assertThat(fixture.refused(id, report)).isEqualTo("findingMissing");
    }

    @Test
    void a_report_is_not_signed_by_who_wrote_it_nor_by_who_wrote_a_finding() {
        UUID id = examined();
        fixture.as(LAWYER).take(id, finding(2, "automation-03", FindingKind.BREACH));
        fixture.as(INSPECTOR).take(id, new ReportPreliminary(LIMIT));
        UUID letter = fixture.written(id);
        fixture.take(id, new SubmitLetter(letter));
        var approval = new ApproveLetter(letter, fixture.hash(letter));
        assertThat(fixture.forbidden(id, approval)).contains("ROLE");
        assertThat(fixture.as(LAWYER).refused(id, approval)).isEqualTo("wroteFinding");
        fixture.as(LEADER).take(id, approval);
        assertThat(fixture.state(id)).as("signed, not sent").isEqualTo("EXAMINING");
    }

    @Test
    void its_own_author_cannot_sign_it_whatever_their_role() {
        UUID id = examined();
        fixture.as(LEADER).take(id, new ReportPreliminary(LIMIT));
        UUID letter = fixture.written(id);
        fixture.take(id, new SubmitLetter(letter));
        assertThat(fixture.forbidden(id, new ApproveLetter(letter, fixture.hash(letter))))
                .isEqualTo("NOT_AUTHOR");
    }

    @Test
    void a_report_that_says_what_is_not_so_any_more_is_not_sent() {
        UUID id = examined();
        fixture.take(id, new ReportPreliminary(LIMIT));
        UUID letter = fixture.written(id);
        fixture.take(id, finding(1, "automation-01", FindingKind.OBSERVATION));
        assertThat(fixture.refused(id, new SubmitLetter(letter))).isEqualTo("findingsChanged");
        assertThat(fixture.refused(id, new ReportPreliminary(LIMIT))).isEqualTo("letterBegun");
    }

    @Test
    void what_the_body_was_told_of_ends_with_a_report() {
        UUID id = notified();
        assertThat(fixture.refused(id, new CloseInspection("Ikke tid."))).isEqualTo("told");
        UUID reported = reported();
        assertThat(fixture.wrong(reported, new GiveCommentTime(LIMIT))).containsExactly("/until notLater");
        assertThat(fixture.wrong(reported, new GiveCommentTime(LocalDate.of(2027, 1, 16))))
                .containsExactly("/until dayOff");
        fixture.on(LIMIT.plusDays(1));
        assertThat(fixture.refused(reported, new GiveCommentTime(LIMIT.plusWeeks(1))))
                .isEqualTo("limitPassed");
    }
}
