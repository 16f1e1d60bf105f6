package no.algoritmetilsyn.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.UUID;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.casefile.PartyPages;
import no.algoritmetilsyn.casefile.PartyRecord;
import no.algoritmetilsyn.casefile.ProceedingPages;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.StepOffer;
import no.algoritmetilsyn.inspection.InspectionPartyFacts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A body comments on what was found at it, finding by finding, by itself. */
class BodyCommentsTest extends InspectionTestBase {

    private static final String COMMENTS =
            "{\"comments\":[{\"number\":1,\"kind\":\"DISPUTES\",\"text\":\"Et menneske ser over.\"}],\"general\":\"Takk.\"}";

    private static Actor furuvik;
    private static Actor rekkja;

    private UUID inspection;

    @BeforeAll
    static void people() {
        fixture.process().get(InspectionPartyFacts.class);
        fixture.process().get(PartyPages.class);
        fixture.process().get(ProceedingPages.class);
        var bodies = new BodyFixture(fixture.process());
        furuvik = bodies.signatory("310023450");
        rekkja = bodies.signatory("310987654");
    }

    @BeforeEach
    void report() {
        inspection = reported();
    }

    private void take(String json) {
        fixture.take(inspection, fixture.process().read(inspection, "enterComments", json));
    }

    private PartyRecord told() {
        return fixture.process().inTransaction(() -> fixture.process()
                .get(PartyPages.class)
                .record(fixture.process().get(Proceedings.class).hold(inspection)));
    }

    @Test
    void comments_end_the_waiting_and_are_to_be_assessed() {
        fixture.as(furuvik);
        assertThat(told().points()).extracting(PartyRecord.Point::waiting).contains(true);
        take(COMMENTS);
        assertThat(fixture.tasks(inspection)).containsExactly("assessFindings");
        assertThat(fixture.deadlines(inspection, "comment-report"))
                .singleElement()
                .asString()
                .startsWith("MET");
        assertThat(told().points().get(0).said())
                .extracting(PartyRecord.Said::text)
                .containsExactly("Et menneske ser over.");
        assertThat(fixture.refused(inspection, fixture.process().read(inspection, "enterComments", COMMENTS)))
                .isEqualTo(StepOffer.NO_TASK);
    }

    @Test
    void late_comments_are_taken_as_long_as_nobody_went_on() {
        fixture.on(InspectionFixture.LIMIT.plusDays(1));
        fixture.fire(inspection);
        fixture.as(furuvik);
        take(COMMENTS);
        assertThat(fixture.tasks(inspection)).containsExactly("assessFindings");
    }

    @Test
    void another_body_and_a_body_that_was_told_nothing_are_refused() {
        fixture.as(rekkja);
        assertThat(rule(() -> take(COMMENTS))).isEqualTo("SPEAKS_FOR_PARTY");
        UUID planned = submitted();
        fixture.as(furuvik);
        assertThat(rule(() -> fixture.take(planned, fixture.process().read(planned, "enterComments", COMMENTS))))
                .isEqualTo("SPEAKS_FOR_PARTY");
    }

    @Test
    void what_the_body_asks_for_is_to_be_read_by_somebody() {
        fixture.as(furuvik);
        ask("askReportTime", "{\"until\":\"2027-01-25\",\"reason\":\"Ferie.\"}");
        ask("recordIncoming", "{\"about\":\"Vedlegg\",\"text\":\"Sjå her.\"}");
        assertThat(fixture.process().tasks(inspection).stream().map(task -> task.kind()))
                .filteredOn("readIncoming"::equals)
                .hasSize(2);
        assertThat(fixture.tasks(inspection)).containsExactly("awaitComments");
        assertThat(StepFaults.of(() -> ask("askReportTime", "{\"until\":\"2027-01-04\",\"reason\":\"Ferie.\"}")))
                .containsExactly("/until notLater");
        fixture.as(rekkja);
        assertThat(rule(() -> ask("recordIncoming", "{\"about\":\"Vedlegg\",\"text\":\"Alle.\"}")))
                .isEqualTo("SPEAKS_FOR_PARTY");
        fixture.on(InspectionFixture.LIMIT.plusDays(1));
        fixture.as(furuvik);
        assertThat(fixture.refused(
                        inspection,
                        fixture.process()
                                .read(inspection, "askReportTime", "{\"until\":\"2027-01-25\",\"reason\":\"x\"}")))
                .isEqualTo("limitPassed");
    }

    private void ask(String step, String json) {
        fixture.take(inspection, fixture.process().read(inspection, step, json));
    }

    private static String rule(Runnable work) {
        return catchThrowableOfType(AccessRefused.class, work::run).rule();
    }

    @Test
    void the_body_sees_no_plan_and_no_reason_of_the_authority() {
        fixture.as(furuvik);
        var page = fixture.process()
                .inTransaction(
                        () -> fixture.process().get(ProceedingPages.class).open(inspection));
        assertThat(page.facts())
                .containsKeys("finding1", "commentUntil")
                .doesNotContainKeys("reason", "requirementsOpen");
        assertThat(page.tasks()).isEmpty();
    }
}
