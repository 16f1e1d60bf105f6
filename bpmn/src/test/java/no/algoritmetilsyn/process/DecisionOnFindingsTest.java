package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.InspectionFixture.INSPECTOR;
import static no.algoritmetilsyn.process.InspectionFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Impartiality;
import no.algoritmetilsyn.casefile.DeclareImpartiality;
import no.algoritmetilsyn.casefile.step.OpeningRequest;
import no.algoritmetilsyn.casefile.step.Openings;
import no.algoritmetilsyn.casefile.step.StepCatalogue;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.decision.DecisionFacts;
import no.algoritmetilsyn.decision.DecisionLetterOwner;
import no.algoritmetilsyn.decision.DecisionSteps;
import no.algoritmetilsyn.decision.step.DraftNotice;
import no.algoritmetilsyn.finding.AssessmentResult;
import no.algoritmetilsyn.finding.CommentKind;
import no.algoritmetilsyn.finding.FindingOutcome;
import no.algoritmetilsyn.inspection.step.AssessFindings;
import no.algoritmetilsyn.inspection.step.EnterComments;
import no.algoritmetilsyn.inspection.step.ReportFinal;
import no.algoritmetilsyn.law.PowerCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A decision that rests on what an inspection has found (forvaltningsloven §§ 16, 17, 25). */
class DecisionOnFindingsTest extends InspectionTestBase {

    @BeforeAll
    static void start() {
        fixture = new InspectionFixture(
                List.of(DecisionSteps.class), List.of(DecisionLetterOwner.class, DecisionFacts.class));
    }

    @Test
    void the_notice_begins_with_the_findings_that_lead_to_a_decision_and_takes_no_others() {
        UUID inspection = concluded();
        String reference = fixture.text("SELECT reference FROM proceedings WHERE id = :id", inspection);
        UUID decision = opened(inspection);
        Map<String, String> form = fixture.process().inTransaction(() -> fixture.process()
                .get(StepCatalogue.class)
                .taking(DraftNotice.class)
                .start(decision));
        assertThat(form)
                .containsEntry("grounds-rows", "1")
                .containsEntry("grounds-0-source", reference + "/1")
                .containsEntry("grounds-0-provision", "personvernforordningen artikkel 22 nr. 1")
                .containsKey("grounds-0-facts");

        assertThat(fixture.wrong(decision, notice(reference + "/2")))
                .containsExactly("/grounds/0/source notForDecision");
        assertThat(fixture.wrong(decision, notice(reference + "/9"))).containsExactly("/grounds/0/source unknown");
        assertThat(fixture.wrong(decision, notice(reference))).containsExactly("/grounds/0/source unknown");
        fixture.take(decision, notice(" " + reference.toLowerCase() + " / 1"));
        assertThat(fixture.text(
                        "SELECT kind || ' ' || provision FROM decision_grounds WHERE decision_id = :id", decision))
                .isEqualTo("FINDING gdpr-22-1");
    }

    @Test
    void a_finding_of_another_case_is_not_found() {
        UUID inspection = concluded();
        UUID elsewhere = opened(concluded());
        String reference = fixture.text("SELECT reference FROM proceedings WHERE id = :id", inspection);
        assertThat(fixture.wrong(elsewhere, notice(reference + "/1"))).containsExactly("/grounds/0/source unknown");
    }

    private static DraftNotice notice(String source) {
        return new DraftNotice(
                List.of(new DraftNotice.Ground(source, "Modellen avgjer åleine.", "gdpr-22-1")),
                "De må la eit menneske avgjere.",
                null,
                LocalDate.of(2027, 1, 25));
    }

    private static UUID opened(UUID inspection) {
        UUID casefile = UUID.fromString(fixture.text("SELECT casefile_id FROM proceedings WHERE id = :id", inspection));
        UUID id = fixture.process().inTransaction(() -> fixture.process()
                .get(Openings.class)
                .open(DecisionFixture.opening(PowerCode.GDPR_ORDER), new OpeningRequest(casefile, inspection, null))
                .proceedingId());
        fixture.as(INSPECTOR).take(id, new DeclareImpartiality(Impartiality.Ground.NONE, null));
        return id;
    }

    /** One finding leads to a decision, one to guidance, one to nothing; the final report waits to be written. */
    private static UUID concluded() {
        UUID id = reported();
        fixture.on(MONDAY.plusDays(18));
        fixture.take(
                id,
                new EnterComments(
                        List.of(
                                new EnterComments.Comment(1, CommentKind.ADMITS, null),
                                new EnterComments.Comment(2, CommentKind.ADMITS, null),
                                new EnterComments.Comment(3, CommentKind.ADMITS, null)),
                        null,
                        List.of(),
                        Channel.LETTER,
                        MONDAY.plusDays(17)));
        fixture.take(
                id,
                new AssessFindings(List.of(
                        new AssessFindings.Assessment(1, AssessmentResult.ESTABLISHED, "Kommunen er enig."),
                        new AssessFindings.Assessment(2, AssessmentResult.ESTABLISHED, "Kommunen er enig."),
                        new AssessFindings.Assessment(3, AssessmentResult.CORRECTED, "Vi har sett det."))));
        fixture.take(
                id,
                new ReportFinal(List.of(
                        InspectionWayTest.outcome(1, FindingOutcome.DECISION),
                        InspectionWayTest.outcome(2, FindingOutcome.GUIDANCE),
                        InspectionWayTest.outcome(3, FindingOutcome.NONE))));
        return id;
    }
}
