package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.DecisionFixture.draft;
import static no.algoritmetilsyn.process.DecisionFixture.point;
import static no.algoritmetilsyn.process.OrderFixture.SECOND;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.casefile.ReadIncoming;
import no.algoritmetilsyn.casefile.RecordIncoming;
import no.algoritmetilsyn.casefile.step.StepPages;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.decision.step.CloseDecision;
import no.algoritmetilsyn.demand.step.AssessPoints;
import no.algoritmetilsyn.letter.desk.MendDispatch;
import no.algoritmetilsyn.letter.desk.SubmitLetter;
import no.algoritmetilsyn.outbox.NoticeGivenUp;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was not read, and what did not come through, keeps proceedings from ending and decisions from being sent. */
class EndingCheckTest {

    /** The day after the last day to appeal: three weeks from Monday 30 November 2026. */
    private static final LocalDate FINAL = LocalDate.of(2026, 12, 22);

    @AutoClose
    private static PenaltyFixture fixture;

    private static Actor body;

    @BeforeAll
    static void start() {
        fixture = new PenaltyFixture();
        body = new BodyFixture(fixture.fixture).signatory("310023450");
    }

    @BeforeEach
    void inspector() {
        fixture.as(INSPECTOR).on(MONDAY);
    }

    private static void writes(UUID proceeding) {
        fixture.as(body)
                .take(
                        proceeding,
                        new RecordIncoming(
                                RecordIncoming.Sender.BODY, "Meir", "Vi har endra noko.", MONDAY, List.of()));
        fixture.as(INSPECTOR);
    }

    private static List<String> lacking(UUID proceeding, String step) {
        return fixture.fixture.inTransaction(
                () -> fixture.fixture.get(StepPages.class).lacking(proceeding).get(step).stream()
                        .map(lack -> lack.section() + " " + lack.rule() + " " + lack.mend())
                        .toList());
    }

    @Test
    void a_decision_is_not_sent_before_what_the_body_has_sent_is_read() {
        UUID decision = fixture.assessed(20_000);
        fixture.take(decision, draft(null, point(SECOND, null)));
        writes(decision);
        var submit = new SubmitLetter(fixture.letter(decision));
        assertThat(lacking(decision, "submitLetter"))
                .containsExactly("STATEMENTS unread /tilsyn/delsak/" + decision + "/lest");
        assertThat(fixture.refused(decision, submit)).isEqualTo("unread");
        fixture.take(decision, new ReadIncoming("Endrar ikkje noko."));
        fixture.take(decision, submit);
    }

    @Test
    void a_proceeding_does_not_end_while_a_letter_has_not_come_through() {
        UUID decision = fixture.made(draft(null, point(SECOND, null)));
        fixture.on(FINAL);
        UUID copy = UUID.fromString(fixture.text(
                "SELECT id FROM dispatches WHERE proceeding_id = :id ORDER BY sent_at DESC LIMIT 1", decision));
        fixture.fixture.tell(new NoticeGivenUp(UUID.randomUUID(), body.id(), "DISPATCH", copy, "NO_ADDRESS"));
        writes(decision);
        assertThat(lacking(decision, "closeDecision"))
                .as("all at once, each with the page on which it is mended")
                .containsExactly(
                        "STATEMENTS unread /tilsyn/delsak/" + decision + "/lest",
                        "LETTERS undelivered /tilsyn/delsak/" + decision + "/utsending");
        assertThat(fixture.refused(decision, new CloseDecision(null))).isEqualTo("unread");
        fixture.take(decision, new ReadIncoming(null));
        assertThat(fixture.refused(decision, new CloseDecision(null))).isEqualTo("undelivered");
        fixture.take(decision, new MendDispatch(copy, MendDispatch.How.TOLD, null, "Ringde dei."));
        fixture.take(decision, new CloseDecision(null));
    }

    @Test
    void a_demand_is_not_closed_before_what_came_in_is_read() {
        try (var demands = new DemandFixture()) {
            UUID demand = demands.sent();
            Actor signatory = new BodyFixture(demands.process()).signatory("310023450");
            demands.as(signatory)
                    .take(demand, new RecordIncoming(RecordIncoming.Sender.BODY, "Svar", "Hei.", MONDAY, List.of()));
            demands.as(DemandFixture.INSPECTOR);
            demands.take(demand, DemandFixture.answers(Channel.LETTER, MONDAY, 1, 2, 3));
            var enough = new AssessPoints(IntStream.of(1, 2, 3)
                    .mapToObj(number -> new AssessPoints.Assessment(number, AssessPoints.Result.SUFFICIENT, null, null))
                    .toList());
            assertThat(demands.refused(demand, enough)).isEqualTo("unread");
            demands.take(demand, new ReadIncoming(null));
            demands.take(demand, enough);
            assertThat(demands.isOpen(demand)).isFalse();
        }
    }
}
