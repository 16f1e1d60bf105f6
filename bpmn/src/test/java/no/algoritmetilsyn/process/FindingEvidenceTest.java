package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.InspectionFixture.VISIT;
import static no.algoritmetilsyn.process.InspectionInputs.finding;
import static no.algoritmetilsyn.process.InspectionInputs.visit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.finding.EvidenceKind;
import no.algoritmetilsyn.finding.FindingKind;
import no.algoritmetilsyn.inspection.step.AnswerRequirements;
import no.algoritmetilsyn.inspection.step.CheckResult;
import no.algoritmetilsyn.inspection.step.RecordFinding;
import no.algoritmetilsyn.inspection.step.ReportPreliminary;
import no.algoritmetilsyn.inspection.step.SignVisit;
import org.junit.jupiter.api.Test;

/** What shows a finding, why it is as severe, and what shows the answers of a checklist. */
class FindingEvidenceTest extends InspectionTestBase {

    @Test
    void harm_probability_and_people_have_a_ground_each_and_what_shows_it() {
        UUID id = visited();
        RecordFinding one = finding(null, "automation-01", FindingKind.BREACH);
        assertThat(weighed(one, 2, null, null).crossCheck())
                .extracting(fault -> fault.pointer() + " " + fault.code())
                .containsExactly("/affectedBecause required", "/affectedEvidence required", "/harmEvidence unknown");
        assertThat(weighed(one, 1, "Så mange søkte.", 3).crossCheck())
                .extracting(fault -> fault.pointer() + " " + fault.code())
                .containsExactly("/affectedEvidence unknown");
        fixture.take(id, one);
        assertThat(fixture.facts(id))
                .containsEntry("finding1HarmBecause", "Folk står uten bolig.")
                .containsEntry("finding1ProbabilityBecause", "Ti av ti ble avgjort slik.")
                .containsEntry("finding1AffectedBecause", "Så mange søkte i fjor.");
        assertThat(fixture.text(
                        "SELECT harm_evidence || ' ' || probability_evidence || ' ' || affected_evidence FROM findings"
                                + " WHERE inspection_id = :id",
                        id))
                .isEqualTo("1 1 1");
    }

    @Test
    void the_report_tells_how_severe_a_finding_is_and_why() {
        UUID id = examined();
        fixture.take(id, new ReportPreliminary(InspectionFixture.LIMIT));
        assertThat(fixture.said(fixture.written(id)))
                .contains("Alvor: svært høgt.")
                .contains("Skade: alvorleg. Folk står uten bolig. Det viser protokoll frå gransking 1.")
                .contains("Sannsyn: har hendt. Ti av ti ble avgjort slik. Det viser protokoll frå gransking 1.")
                .contains("Kor mange det gjeld: 412. Så mange søkte i fjor. Det viser protokoll frå gransking 1.")
                .contains("Det viser vi med protokoll frå gransking 1: Ti søknader");
    }

    private static UUID visited() {
        UUID id = notified();
        fixture.take(id, visit(null, VISIT));
        fixture.take(id, new SignVisit(1));
        return id;
    }

    private static RecordFinding weighed(RecordFinding one, int harm, String because, Integer shown) {
        return new RecordFinding(
                null,
                one.requirement(),
                one.kind(),
                VISIT,
                one.facts(),
                one.use(),
                one.harm(),
                one.harmBecause(),
                harm,
                one.probability(),
                one.probabilityBecause(),
                one.probabilityEvidence(),
                one.affected(),
                because,
                shown,
                one.ground(),
                one.proof(),
                one.evidence());
    }

    @Test
    void an_answer_of_the_checklist_refers_to_what_the_case_holds() {
        UUID id = notified();
        fixture.take(id, visit(null, VISIT));
        assertThat(fixture.wrong(id, answer(EvidenceKind.VISIT, "1", null)))
                .as("nobody has signed it")
                .containsExactly("/answers/0/source unknown");
        fixture.take(id, new SignVisit(1));
        assertThat(fixture.wrong(id, answer(EvidenceKind.DOCUMENT, "77", 1)))
                .containsExactly("/answers/0/source unknown");
        assertThat(answer(EvidenceKind.VISIT, null, null).crossCheck())
                .extracting(fault -> fault.pointer() + " " + fault.code())
                .containsExactly("/answers/0/source required");
        assertThat(answer(null, "1", null).crossCheck())
                .extracting(fault -> fault.pointer() + " " + fault.code())
                .containsExactly("/answers/0/evidence required");
        fixture.take(id, answer(EvidenceKind.DOCUMENT, " 1 ", 2));
        fixture.take(id, answer(EvidenceKind.DOCUMENT, "1", 2));
        fixture.take(id, answer(EvidenceKind.VISIT, "1", null));
        assertThat(fixture.text(
                        "SELECT string_agg(evidence || ' ' || source || ' ' || coalesce(page, 0), ', ' ORDER BY place)"
                                + " FROM requirement_answers WHERE inspection_id = :id",
                        id))
                .as("what is as it was is not answered again")
                .isEqualTo("DOCUMENT 1 2, VISIT 1 0");
        assertThat(fixture.text(
                        "SELECT count(*) FROM requirement_answers a JOIN visits v ON v.sha256 = a.sha256"
                                + " WHERE a.inspection_id = :id",
                        id))
                .isEqualTo("1");
    }

    private static AnswerRequirements answer(EvidenceKind kind, String source, Integer page) {
        return new AnswerRequirements(List.of(new AnswerRequirements.Answer(
                "automation-01", CheckResult.NOT_MET, "Sett på skjermen.", kind, source, page)));
    }
}
