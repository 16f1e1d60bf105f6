package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.InspectionFixture.MONDAY;
import static no.algoritmetilsyn.process.InspectionFixture.VISIT;
import static no.algoritmetilsyn.process.InspectionInputs.finding;
import static no.algoritmetilsyn.process.InspectionInputs.visit;
import static no.algoritmetilsyn.process.InspectionWayTest.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.finding.AssessmentResult;
import no.algoritmetilsyn.finding.CommentKind;
import no.algoritmetilsyn.finding.EvidenceKind;
import no.algoritmetilsyn.finding.FindingKind;
import no.algoritmetilsyn.finding.FindingOutcome;
import no.algoritmetilsyn.finding.FindingState;
import no.algoritmetilsyn.finding.HearingException;
import no.algoritmetilsyn.inspection.step.AssessFindings;
import no.algoritmetilsyn.inspection.step.AssessFindings.Assessment;
import no.algoritmetilsyn.inspection.step.DropFinding;
import no.algoritmetilsyn.inspection.step.EnterComments;
import no.algoritmetilsyn.inspection.step.EnterComments.Comment;
import no.algoritmetilsyn.inspection.step.RecordFinding;
import no.algoritmetilsyn.inspection.step.ReportFinal;
import no.algoritmetilsyn.inspection.step.SignVisit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What law and state forbid with a finding, each asked of the boundary itself. */
class FindingRulesTest extends InspectionTestBase {

    private static UUID visited() {
        UUID id = notified();
        fixture.take(id, visit(null, VISIT));
        fixture.take(id, new SignVisit(1));
        return id;
    }

    @ParameterizedTest
    @CsvSource({
        "automation-09, notOurs", // forvaltningsloven § 25: nobody supervises it but the ombud
        "automation-13, notInForce", // forvaltningsloven 2025: no day has been named
        "automation-16, notInForce", // the AI Act: not in the EEA Agreement
        "automation-18, notInForce"
    })
    void what_no_law_in_force_and_ours_asks_for_is_never_called_a_breach(String requirement, String code) {
        UUID id = visited();
        assertThat(fixture.wrong(id, finding(null, requirement, FindingKind.BREACH)))
                .containsExactly("/kind " + code);
        fixture.take(id, finding(null, requirement, FindingKind.RECOMMENDATION));
        assertThat(fixture.facts(id)).containsEntry("finding1Kind", FindingKind.RECOMMENDATION);
    }

    @Test
    void the_law_of_the_day_on_which_it_was_so_counts() {
        UUID id = visited();
        // Until the end of 2025 the regulation was Datatilsynet's, in the demo as well.
        RecordFinding earlier = on(LocalDate.of(2025, 12, 31));
        assertThat(fixture.wrong(id, earlier)).containsExactly("/kind notOurs");
        fixture.take(id, on(LocalDate.of(2026, 1, 1)));
        assertThat(fixture.wrong(id, on(VISIT.plusDays(1)))).containsExactly("/day future");
    }

    private static RecordFinding on(LocalDate day) {
        RecordFinding one = finding(null, "automation-01", FindingKind.BREACH);
        return like(one, day, one.use(), one.evidence());
    }

    @Test
    void evidence_lies_in_the_case_and_is_kept_by_its_hash() {
        UUID id = notified();
        assertThat(fixture.wrong(id, shownBy(EvidenceKind.VISIT, "1"))).containsExactly("/evidence/0/source unknown");
        fixture.take(id, visit(null, VISIT));
        assertThat(fixture.wrong(id, shownBy(EvidenceKind.VISIT, "1")))
                .as("nobody has signed it")
                .containsExactly("/evidence/0/source unknown");
        fixture.take(id, new SignVisit(1));
        assertThat(fixture.wrong(id, shownBy(EvidenceKind.DOCUMENT, "77")))
                .containsExactly("/evidence/0/source unknown");
        assertThat(fixture.wrong(id, shownBy(EvidenceKind.DOCUMENT, "første")))
                .containsExactly("/evidence/0/source unknown");
        assertThat(fixture.wrong(id, shownBy(EvidenceKind.ANSWER, "R-2026-000001/1")))
                .containsExactly("/evidence/0/source unknown");
        fixture.take(id, shownBy(EvidenceKind.DOCUMENT, "1"));
        fixture.take(id, shownBy(EvidenceKind.VISIT, "1"));
        assertThat(fixture.text(
                        "SELECT count(*) FROM finding_evidence e JOIN findings f ON f.id = e.finding_id"
                                + " WHERE f.inspection_id = :id AND e.sha256 IN (SELECT encode(v.sha256, 'hex')"
                                + " FROM document_variants v UNION SELECT sha256 FROM visits)",
                        id))
                .isEqualTo("2");
    }

    private static RecordFinding shownBy(EvidenceKind kind, String source) {
        RecordFinding one = finding(null, "automation-01", FindingKind.BREACH);
        return like(one, VISIT, null, List.of(new RecordFinding.Shown(kind, source, null, "Det vises her.")));
    }

    @Test
    void a_finding_names_a_requirement_of_the_theme_and_a_use_of_the_plan() {
        UUID id = visited();
        assertThat(fixture.wrong(id, finding(null, "work-01", FindingKind.OBSERVATION)))
                .containsExactly("/requirement unknown");
        RecordFinding one = finding(null, "automation-01", FindingKind.BREACH);
        RecordFinding otherUse = like(one, VISIT, 2, one.evidence());
        assertThat(fixture.wrong(id, otherUse)).containsExactly("/use unknown");
        assertThat(fixture.refused(approved(), one)).isEqualTo("notExamining");
    }

    @Test
    void what_the_body_was_told_of_is_written_anew_and_dropped_no_more() {
        UUID id = reported();
        assertThat(fixture.wrong(id, finding(1, "automation-01", FindingKind.OBSERVATION)))
                .containsExactly("/number notDraft");
        assertThat(fixture.refused(id, new DropFinding(1, "Feil."))).isEqualTo("noDraft");
        assertThatThrownBy(() -> delete(id)).hasMessageContaining("its evidence stands");
    }

    private static void delete(UUID id) throws java.sql.SQLException {
        try (var connection = fixture.process().database().asOwner();
                var statement = connection.prepareStatement("DELETE FROM finding_evidence WHERE finding_id IN"
                        + " (SELECT id FROM findings WHERE inspection_id = ?)")) {
            statement.setObject(1, id);
            statement.executeUpdate();
        }
    }

    @Test
    void comments_are_on_what_the_body_was_told_of_and_come_after_it() {
        UUID id = reported();
        fixture.take(id, finding(null, "automation-05", FindingKind.BREACH));
        assertThat(fixture.wrong(
                        id,
                        comments(
                                VISIT,
                                new Comment(1, CommentKind.ADMITS, null),
                                new Comment(1, CommentKind.ADMITS, null),
                                new Comment(4, CommentKind.ADMITS, null))))
                .containsExactly("/comments/1/number twice", "/comments/2/number unknown");
        var one = new Comment(1, CommentKind.ADMITS, null);
        assertThat(fixture.wrong(id, comments(VISIT.plusDays(1), one))).containsExactly("/posted future");
        assertThat(fixture.wrong(id, comments(MONDAY, one))).containsExactly("/posted beforeReport");
    }

    private static EnterComments comments(LocalDate posted, Comment... all) {
        return new EnterComments(List.of(all), null, List.of(), Channel.LETTER, posted);
    }

    @Test
    void all_that_is_open_is_assessed_once() {
        UUID id = reported();
        fixture.take(id, comments(VISIT, new Comment(1, CommentKind.ADMITS, null)));
        assertThat(fixture.wrong(
                        id,
                        new AssessFindings(List.of(
                                new Assessment(1, AssessmentResult.ESTABLISHED, "Ja."),
                                new Assessment(1, AssessmentResult.DROPPED, "Nei."),
                                new Assessment(9, AssessmentResult.DROPPED, "Nei.")))))
                .containsExactly("/findings/1/number twice", "/findings/2/number unknown", "/findings missing");
    }

    @Test
    void nothing_comes_of_what_the_body_could_not_answer_unless_an_exception_is_written_down() {
        UUID id = reported();
        fixture.take(id, comments(VISIT, new Comment(1, CommentKind.ADMITS, null)));
        fixture.take(id, finding(null, "automation-05", FindingKind.BREACH));
        fixture.take(
                id,
                new AssessFindings(List.of(
                        new Assessment(1, AssessmentResult.ESTABLISHED, "Ja."),
                        new Assessment(2, AssessmentResult.DROPPED, "Nei."),
                        new Assessment(3, AssessmentResult.ESTABLISHED, "Ja."),
                        new Assessment(4, AssessmentResult.ESTABLISHED, "Ja."))));
        assertThat(fixture.wrong(
                        id,
                        new ReportFinal(List.of(
                                outcome(1, FindingOutcome.DECISION),
                                outcome(2, FindingOutcome.NONE),
                                outcome(3, FindingOutcome.DECISION),
                                outcome(4, FindingOutcome.GUIDANCE)))))
                .containsExactly(
                        "/outcomes/1/number notHeld", "/outcomes/2/outcome notBreach", "/outcomes/3/outcome notHeard");
        assertThat(fixture.wrong(id, new ReportFinal(List.of(outcome(1, FindingOutcome.DECISION)))))
                .containsExactly("/outcomes missing");
        var heard = new ReportFinal.Outcome(1, FindingOutcome.NONE, "Nei.", HearingException.URGENT, "Haster.");
        assertThat(fixture.wrong(
                        id,
                        new ReportFinal(
                                List.of(heard, outcome(3, FindingOutcome.NONE), outcome(4, FindingOutcome.NONE)))))
                .containsExactly("/outcomes/0/exception heard", "/outcomes/2/outcome notHeard");
        fixture.take(
                id,
                new ReportFinal(List.of(
                        outcome(1, FindingOutcome.DECISION),
                        outcome(3, FindingOutcome.NONE),
                        new ReportFinal.Outcome(
                                4,
                                FindingOutcome.DECISION,
                                "Samme svikt.",
                                HearingException.KNOWN_TO_PARTY,
                                "Kommunen fortalte det selv på besøket."))));
        assertThat(fixture.facts(id))
                .containsEntry("finding4State", FindingState.ESTABLISHED)
                .containsEntry("finding4Outcome", FindingOutcome.DECISION)
                .doesNotContainKey("finding4PutToBodyAt");
    }

    private static RecordFinding like(
            RecordFinding one, LocalDate day, Integer use, List<RecordFinding.Shown> evidence) {
        return new RecordFinding(
                null,
                one.requirement(),
                one.kind(),
                day,
                one.facts(),
                use,
                one.harm(),
                one.harmBecause(),
                one.harmEvidence(),
                one.probability(),
                one.probabilityBecause(),
                one.probabilityEvidence(),
                one.affected(),
                one.affectedBecause(),
                one.affectedEvidence(),
                one.ground(),
                one.proof(),
                evidence);
    }
}
