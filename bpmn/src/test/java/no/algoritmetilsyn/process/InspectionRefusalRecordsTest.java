package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.InspectionFixture.INSPECTOR;
import static no.algoritmetilsyn.process.InspectionFixture.LAWYER;
import static no.algoritmetilsyn.process.InspectionFixture.LEADER;
import static no.algoritmetilsyn.process.InspectionFixture.LIMIT;
import static no.algoritmetilsyn.process.InspectionFixture.VISIT;
import static no.algoritmetilsyn.process.InspectionInputs.finding;
import static no.algoritmetilsyn.process.InspectionInputs.notice;
import static no.algoritmetilsyn.process.InspectionInputs.opening;
import static no.algoritmetilsyn.process.InspectionInputs.plan;
import static no.algoritmetilsyn.process.InspectionInputs.visit;
import static no.algoritmetilsyn.process.InspectionWayTest.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Impartiality;
import no.algoritmetilsyn.casefile.DeclareImpartiality;
import no.algoritmetilsyn.casefile.step.OpeningRequest;
import no.algoritmetilsyn.casefile.step.Openings;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.finding.AssessmentResult;
import no.algoritmetilsyn.finding.CommentKind;
import no.algoritmetilsyn.finding.FindingKind;
import no.algoritmetilsyn.finding.FindingOutcome;
import no.algoritmetilsyn.inspection.InspectionPages;
import no.algoritmetilsyn.inspection.step.ApprovePlan;
import no.algoritmetilsyn.inspection.step.AssessFindings;
import no.algoritmetilsyn.inspection.step.EnterComments;
import no.algoritmetilsyn.inspection.step.InspectionForm;
import no.algoritmetilsyn.inspection.step.ReportFinal;
import no.algoritmetilsyn.inspection.step.ReportPreliminary;
import no.algoritmetilsyn.inspection.step.SubmitPlan;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.letter.desk.ApproveLetter;
import no.algoritmetilsyn.letter.desk.SendLetter;
import no.algoritmetilsyn.letter.desk.SubmitLetter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the boundaries refuse with an inspection before anything is decided changes nothing, and is written down by rule. */
class InspectionRefusalRecordsTest extends InspectionTestBase {

    private static Actor rekkja;
    private static KeptRefusals kept;

    @BeforeAll
    static void listen() {
        kept = new KeptRefusals(fixture.process(), fixture.clock);
        fixture.process().get(InspectionPages.class);
        rekkja = new BodyFixture(fixture.process()).signatory("310987654");
    }

    @BeforeEach
    void inspector() {
        fixture.as(INSPECTOR);
    }

    @Test
    void a_visit_without_a_power() {
        UUID desk = fixture.open(InspectionForm.DESK, PowerCode.VOLUNTARY);
        fixture.take(desk, plan(null, null));
        fixture.take(desk, new SubmitPlan(null));
        fixture.as(LEADER).take(desk, new ApprovePlan(null));
        fixture.as(INSPECTOR).take(desk, notice());
        send(desk);
        fixture.on(VISIT);
        kept.ready();
        assertThat(fixture.refused(desk, visit(null, VISIT))).isEqualTo("noVisitPower");
        notOpened(InspectionForm.UNANNOUNCED, PowerCode.GDPR_INFORMATION);
        notOpened(InspectionForm.ON_SITE, PowerCode.AML_PREMISES);
        kept.are(
                "INSPECTION_EXAMINE recordVisit noVisitPower",
                "INSPECTION_OPEN openInspection power.noVisitPower",
                "INSPECTION_OPEN openInspection power.notOurs");
    }

    private static void notOpened(InspectionForm form, PowerCode power) {
        assertThatThrownBy(() -> fixture.process().run(() -> fixture.process()
                        .get(Openings.class)
                        .open(opening(form, power), new OpeningRequest(null, null, null))))
                .isNotNull();
    }

    private static void send(UUID id) {
        UUID letter = fixture.written(id);
        fixture.take(id, new SubmitLetter(letter));
        fixture.take(id, new SendLetter(letter));
    }

    @Test
    void a_breach_of_what_no_law_in_force_and_ours_asks_for() {
        UUID id = examined();
        kept.ready();
        for (String requirement : List.of("automation-16", "automation-09", "work-01")) {
            assertThat(fixture.wrong(id, finding(null, requirement, FindingKind.BREACH)))
                    .hasSize(1);
        }
        kept.are(
                "FINDING_RECORD recordFinding kind.notInForce",
                "FINDING_RECORD recordFinding kind.notOurs",
                "FINDING_RECORD recordFinding requirement.unknown");
    }

    @Test
    void an_outcome_of_what_the_body_could_not_answer() {
        UUID id = reported();
        fixture.take(id, finding(null, "automation-05", FindingKind.BREACH));
        fixture.take(
                id,
                new EnterComments(
                        List.of(new EnterComments.Comment(1, CommentKind.ADMITS, null)),
                        null,
                        List.of(),
                        Channel.LETTER,
                        VISIT));
        fixture.take(
                id,
                new AssessFindings(List.of(1, 2, 3, 4).stream()
                        .map(number -> new AssessFindings.Assessment(number, AssessmentResult.ESTABLISHED, "Ja."))
                        .toList()));
        kept.ready();
        assertThat(fixture.wrong(
                        id,
                        new ReportFinal(List.of(1, 2, 3, 4).stream()
                                .map(number -> outcome(number, FindingOutcome.GUIDANCE))
                                .toList())))
                .containsExactly("/outcomes/3/outcome notHeard");
        kept.are("INSPECTION_CONCLUDE reportFinal outcomes.outcome.notHeard");
    }

    @Test
    void a_report_signed_by_its_author_or_by_that_of_a_finding() {
        UUID id = examined();
        fixture.as(LEADER).take(id, new ReportPreliminary(LIMIT));
        UUID letter = fixture.written(id);
        fixture.take(id, new SubmitLetter(letter));
        UUID other = examined();
        fixture.as(LAWYER).take(other, finding(2, "automation-03", FindingKind.BREACH));
        fixture.as(INSPECTOR).take(other, new ReportPreliminary(LIMIT));
        UUID theirs = fixture.written(other);
        fixture.take(other, new SubmitLetter(theirs));
        kept.ready();
        assertThat(fixture.as(LEADER).forbidden(id, new ApproveLetter(letter, fixture.hash(letter))))
                .isEqualTo("NOT_AUTHOR");
        assertThat(fixture.as(LAWYER).refused(other, new ApproveLetter(theirs, fixture.hash(theirs))))
                .isEqualTo("wroteFinding");
        kept.are("LETTER_APPROVE null NOT_AUTHOR", "LETTER_APPROVE approveLetter wroteFinding");
    }

    @Test
    void looking_and_acting_after_a_ground_was_declared() {
        UUID id = notified();
        fixture.take(id, new DeclareImpartiality(Impartiality.Ground.AUTOMATIC, "Lederen der er søsteren min."));
        kept.ready();
        assertThat(fixture.forbidden(id, visit(null, VISIT))).contains("NOT_DISQUALIFIED");
        assertThatThrownBy(() -> fixture.process()
                        .inTransaction(() ->
                                fixture.process().get(InspectionPages.class).open(id)))
                .isNotNull();
        kept.are("INSPECTION_EXAMINE null NOT_DISQUALIFIED+DECLARED_IMPARTIAL", "CASEFILE_READ null NOT_DISQUALIFIED");
    }

    @Test
    void what_was_found_at_another_body_is_not_commented() {
        UUID id = reported();
        Record comments = fixture.as(rekkja)
                .process()
                .read(id, "enterComments", "{\"comments\": [{\"number\": 1, \"kind\": \"ADMITS\"}]}");
        kept.ready();
        assertThat(fixture.forbidden(id, comments)).isEqualTo("SPEAKS_FOR_PARTY");
        kept.are("PROCEEDING_ANSWER null SPEAKS_FOR_PARTY");
    }
}
