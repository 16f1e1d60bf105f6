package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.InspectionFixture.LIMIT;
import static no.algoritmetilsyn.process.InspectionFixture.MONDAY;
import static no.algoritmetilsyn.process.InspectionFixture.VISIT;
import static no.algoritmetilsyn.process.InspectionInputs.answers;
import static no.algoritmetilsyn.process.InspectionInputs.finding;
import static no.algoritmetilsyn.process.InspectionInputs.notice;
import static no.algoritmetilsyn.process.InspectionInputs.visit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.demand.DemandSteps;
import no.algoritmetilsyn.demand.step.ContemplateFine;
import no.algoritmetilsyn.finding.FindingKind;
import no.algoritmetilsyn.inspection.step.GiveCommentTime;
import no.algoritmetilsyn.inspection.step.RecordVisit;
import no.algoritmetilsyn.inspection.step.ReportPreliminary;
import no.algoritmetilsyn.inspection.step.SignVisit;
import no.algoritmetilsyn.inspection.step.TellVisit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A fine that is contemplated where a body is inspected: from then on all that it is sent tells of its right to silence (§ 48). */
class FineFromInspectionTest extends InspectionTestBase {

    @BeforeAll
    static void start() {
        fixture = new InspectionFixture(List.of(DemandSteps.class), List.of());
    }

    @Test
    void what_the_body_is_sent_tells_of_its_right_to_silence_from_then_on() {
        UUID id = approved();
        fixture.take(id, notice());
        assertThat(fixture.said(fixture.written(id))).as("before").doesNotContain("§ 48");
        UUID visited = notified();
        fixture.take(visited, new ContemplateFine(VISIT, "Loggen viser at de visste det."));
        assertThat(fixture.facts(visited)).containsEntry("fineContemplatedSince", VISIT);

        assertThat(fixture.wrong(visited, visit(null, VISIT))).containsExactly("/silenceTold required");
        fixture.take(visited, visit(null, VISIT, true));
        fixture.take(visited, new SignVisit(1));
        fixture.take(visited, new TellVisit(1));
        assertThat(fixture.said(fixture.written(visited)))
                .contains("Vi sa frå om at de kan ha rett til å teie.", "forvaltningslova § 48");
        fixture.take(visited, answers());
        fixture.take(visited, finding(null, "automation-01", FindingKind.BREACH));
        fixture.take(visited, finding(null, "automation-03", FindingKind.BREACH));
        fixture.take(visited, new ReportPreliminary(LIMIT));
        assertThat(fixture.said(UUID.fromString(fixture.text(
                        "SELECT id FROM letters WHERE proceeding_id = :id AND kind = 'PRELIMINARY_REPORT'", visited))))
                .contains("rett til å teie", "forvaltningslova § 48");
    }

    @Test
    void more_time_to_comment_tells_of_it_with_the_new_limit() {
        UUID id = reported();
        fixture.take(id, new ContemplateFine(MONDAY, "Loggen viser at de visste det."));
        fixture.take(id, new GiveCommentTime(LIMIT.plusWeeks(1)));
        assertThat(fixture.said(fixture.written(id)))
                .contains("Den nye fristen er 18. januar 2027.", "rett til å teie", "forvaltningslova § 48");
    }

    @Test
    void a_record_says_whether_the_right_to_silence_was_told_where_a_fine_was_contemplated_that_day() {
        UUID id = notified();
        fixture.take(id, visit(null, VISIT));
        fixture.take(id, new ContemplateFine(VISIT, "Loggen viser at de visste det."));
        assertThat(fixture.wrong(id, new SignVisit(1))).containsExactly("/number silenceMissing");
        RecordVisit untold = visit(1, VISIT, false);
        assertThat(untold.crossCheck()).isEmpty();
        fixture.take(id, untold);
        fixture.take(id, new SignVisit(1));
        fixture.take(id, new TellVisit(1));
        assertThat(fixture.said(fixture.written(id)))
                .contains("Vi sa ikkje frå om at de kan ha rett til å teie.", "Ingen som kunne svare, var der.");
    }

    @Test
    void no_record_says_so_where_no_fine_is_contemplated() {
        UUID id = notified();
        fixture.take(id, visit(null, VISIT));
        fixture.take(id, new SignVisit(1));
        fixture.take(id, new TellVisit(1));
        assertThat(fixture.said(fixture.written(id))).doesNotContain("rett til å teie");
    }

    @Test
    void it_is_written_down_once_and_never_ahead() {
        UUID id = approved();
        assertThat(fixture.wrong(id, new ContemplateFine(MONDAY.plusDays(1), "Snart.")))
                .containsExactly("/since future");
        fixture.take(id, new ContemplateFine(MONDAY, "De visste det."));
        assertThat(fixture.refused(id, new ContemplateFine(MONDAY, "Igjen."))).isEqualTo("already");
        fixture.take(id, notice());
        assertThat(fixture.said(fixture.written(id))).contains("forvaltningslova § 48");
    }
}
