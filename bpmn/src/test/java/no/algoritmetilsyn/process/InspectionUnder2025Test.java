package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.InspectionFixture.INSPECTOR;
import static no.algoritmetilsyn.process.InspectionFixture.LAWYER;
import static no.algoritmetilsyn.process.InspectionFixture.LIMIT;
import static no.algoritmetilsyn.process.InspectionFixture.MONDAY;
import static no.algoritmetilsyn.process.InspectionFixture.VISIT;
import static no.algoritmetilsyn.process.InspectionInputs.notice;
import static no.algoritmetilsyn.process.InspectionInputs.visit;
import static no.algoritmetilsyn.process.InspectionWayTest.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.demand.DemandSteps;
import no.algoritmetilsyn.demand.step.ContemplateFine;
import no.algoritmetilsyn.finding.AssessmentResult;
import no.algoritmetilsyn.finding.CommentKind;
import no.algoritmetilsyn.finding.FindingOutcome;
import no.algoritmetilsyn.inspection.step.AssessFindings;
import no.algoritmetilsyn.inspection.step.EnterComments;
import no.algoritmetilsyn.inspection.step.ReportFinal;
import no.algoritmetilsyn.inspection.step.ReportPreliminary;
import no.algoritmetilsyn.inspection.step.SignVisit;
import no.algoritmetilsyn.inspection.step.TellVisit;
import no.algoritmetilsyn.letter.desk.ApproveLetter;
import no.algoritmetilsyn.letter.desk.SendLetter;
import no.algoritmetilsyn.letter.desk.SubmitLetter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An inspection that is approved when forvaltningsloven of 2025 is in force: its letters name the places of that act. */
class InspectionUnder2025Test extends InspectionTestBase {

    @BeforeAll
    static void start() {
        fixture = new InspectionFixture(List.of(DemandSteps.class), List.of());
        try (var owner = fixture.process().database().asOwner();
                var sql = owner.createStatement()) {
            sql.execute("UPDATE regimes SET in_force_from = '2026-11-01' WHERE code = 'fvl25'");
            sql.execute("UPDATE regimes SET in_force_until = '2026-11-01' WHERE code = 'fvl67'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        fixture.on(MONDAY);
    }

    @Test
    void notice_record_and_report_name_the_act_of_2025() {
        fixture.as(INSPECTOR);
        UUID id = approved();
        fixture.take(id, new ContemplateFine(MONDAY, "De visste det."));
        fixture.take(id, notice());
        assertThat(fixture.said(fixture.written(id)))
                .as("examination and silence")
                .contains("(2025) § 20", "(2025) § 83")
                .doesNotContain("§ 15", "§ 48");

        UUID reported = examined();
        fixture.take(reported, new ReportPreliminary(LIMIT));
        assertThat(fixture.said(fixture.written(reported)))
                .as("what the body may say")
                .contains("(2025) § 43")
                .doesNotContain("§ 17");

        UUID letter = fixture.written(reported);
        fixture.take(reported, new SubmitLetter(letter));
        fixture.as(LAWYER).take(reported, new ApproveLetter(letter, fixture.hash(letter)));
        fixture.as(INSPECTOR).take(reported, new SendLetter(letter));
        fixture.take(
                reported,
                new EnterComments(
                        List.of(new EnterComments.Comment(1, CommentKind.ADMITS, null)),
                        null,
                        List.of(),
                        Channel.PHONE,
                        VISIT));
        fixture.take(
                reported,
                new AssessFindings(Stream.of(1, 2, 3)
                        .map(number -> new AssessFindings.Assessment(number, AssessmentResult.ESTABLISHED, "Ja."))
                        .toList()));
        fixture.take(
                reported,
                new ReportFinal(Stream.of(1, 2, 3)
                        .map(number -> outcome(number, FindingOutcome.GUIDANCE))
                        .toList()));
        assertThat(fixture.said(fixture.written(reported)))
                .as("how well the case is established")
                .contains("(2025) § 44 første ledd")
                .doesNotContain("§ 17");

        UUID visited = notified();
        fixture.take(visited, visit(null, VISIT));
        fixture.take(visited, new SignVisit(1));
        fixture.take(visited, new TellVisit(1));
        assertThat(fixture.said(fixture.written(visited))).contains("(2025) § 20");
    }
}
