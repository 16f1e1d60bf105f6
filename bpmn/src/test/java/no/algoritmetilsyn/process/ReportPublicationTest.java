package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.InspectionFixture.INSPECTOR;
import static no.algoritmetilsyn.process.InspectionFixture.LAWYER;
import static no.algoritmetilsyn.process.InspectionFixture.LEADER;
import static no.algoritmetilsyn.process.InspectionFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.demand.step.WrittenForm;
import no.algoritmetilsyn.finding.AssessmentResult;
import no.algoritmetilsyn.finding.CommentKind;
import no.algoritmetilsyn.finding.FindingOutcome;
import no.algoritmetilsyn.inspection.step.AssessFindings;
import no.algoritmetilsyn.inspection.step.EnterComments;
import no.algoritmetilsyn.inspection.step.ReportFinal;
import no.algoritmetilsyn.letter.desk.ApproveLetter;
import no.algoritmetilsyn.letter.desk.SendLetter;
import no.algoritmetilsyn.letter.desk.SubmitLetter;
import no.algoritmetilsyn.letter.redaction.RedactLetter;
import no.algoritmetilsyn.letter.redaction.RedactionSteps;
import no.algoritmetilsyn.publication.Finality;
import no.algoritmetilsyn.publication.PublicationLetterOwner;
import no.algoritmetilsyn.publication.PublicationSteps;
import no.algoritmetilsyn.publication.PublishedDecision;
import no.algoritmetilsyn.publication.PublishedDecisions;
import no.algoritmetilsyn.publication.PublishedKind;
import no.algoritmetilsyn.publication.step.AnswerPublication;
import no.algoritmetilsyn.publication.step.ProposePublication;
import no.algoritmetilsyn.publication.step.PublishDecision;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The final report of an inspection is published: it decides nothing, so nothing of it can be appealed. */
class ReportPublicationTest extends InspectionTestBase {

    @BeforeAll
    static void start() {
        fixture = new InspectionFixture(
                List.of(RedactionSteps.class, PublicationSteps.class),
                List.of(PublicationLetterOwner.class, PublishedDecisions.class));
    }

    private static void send(UUID id) {
        UUID letter = fixture.written(id);
        fixture.as(INSPECTOR).take(id, new SubmitLetter(letter));
        fixture.as(LEADER).take(id, new ApproveLetter(letter, fixture.hash(letter)));
        fixture.as(INSPECTOR).take(id, new SendLetter(letter));
    }

    private static UUID concluded() {
        UUID id = reported();
        fixture.on(MONDAY.plusDays(18));
        fixture.take(
                id,
                new EnterComments(
                        List.of(1, 2, 3).stream()
                                .map(number -> new EnterComments.Comment(number, CommentKind.ADMITS, null))
                                .toList(),
                        null,
                        List.of(),
                        Channel.LETTER,
                        MONDAY.plusDays(17)));
        fixture.take(
                id,
                new AssessFindings(List.of(1, 2, 3).stream()
                        .map(number -> new AssessFindings.Assessment(
                                number, AssessmentResult.ESTABLISHED, "Kommunen er enig."))
                        .toList()));
        fixture.take(
                id,
                new ReportFinal(List.of(1, 2, 3).stream()
                        .map(number -> InspectionWayTest.outcome(number, FindingOutcome.GUIDANCE))
                        .toList()));
        send(id);
        return id;
    }

    @Test
    void the_final_report_is_published_when_the_body_has_nothing_secret_in_it() {
        UUID id = concluded();
        int number = Integer.parseInt(fixture.text(
                "SELECT CAST(content AS jsonb) -> 'frame' ->> 'documentNumber' FROM letters"
                        + " WHERE proceeding_id = :id AND kind = 'FINAL_REPORT' AND state = 'SENT'",
                id));
        fixture.as(LAWYER).take(id, new RedactLetter(number, List.of(), true));
        fixture.as(INSPECTOR)
                .take(
                        id,
                        new ProposePublication(
                                number,
                                true,
                                WrittenForm.NN,
                                "Tilsyn med Furuvik kommune",
                                "Kommunen rangerte søkjarar utan at nokon såg over.",
                                List.of(),
                                null));
        send(id);
        fixture.take(id, new AnswerPublication(false, null, Channel.PHONE, MONDAY.plusDays(18)));
        fixture.as(LEADER).take(id, new PublishDecision(null));
        PublishedDecision shown = fixture.process()
                .inTransaction(
                        () -> fixture.process().get(PublishedDecisions.class).newest(0, 10))
                .get(0);
        assertThat(shown.kind()).isEqualTo(PublishedKind.REPORT);
        assertThat(shown.finality()).isEqualTo(Finality.NOT_APPEALABLE);
        assertThat(shown.title()).isEqualTo("Tilsyn med Furuvik kommune");
    }
}
