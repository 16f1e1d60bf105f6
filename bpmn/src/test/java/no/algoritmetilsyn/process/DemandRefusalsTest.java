package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.DemandFixture.LIMIT;
import static no.algoritmetilsyn.process.DemandFixture.MONDAY;
import static no.algoritmetilsyn.process.DemandFixture.answers;
import static no.algoritmetilsyn.process.DemandFixture.draft;
import static no.algoritmetilsyn.process.DemandFixture.point;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.demand.step.AskMoreTime;
import no.algoritmetilsyn.demand.step.AssessPoints;
import no.algoritmetilsyn.demand.step.AssessPoints.Assessment;
import no.algoritmetilsyn.demand.step.AssessPoints.Result;
import no.algoritmetilsyn.demand.step.CloseDemand;
import no.algoritmetilsyn.demand.step.ContemplateFine;
import no.algoritmetilsyn.demand.step.CorrectArrival;
import no.algoritmetilsyn.demand.step.EscalateDemand;
import no.algoritmetilsyn.demand.step.GrantMoreTime;
import no.algoritmetilsyn.demand.step.HandInAnswer;
import no.algoritmetilsyn.demand.step.RemindDemand;
import no.algoritmetilsyn.demand.step.RemindOfLimit;
import no.algoritmetilsyn.demand.step.Reservation;
import no.algoritmetilsyn.demand.step.Wanted;
import no.algoritmetilsyn.law.PowerCode;
import org.junit.jupiter.api.Test;

/** What law and state forbid with a demand that the body has got, each asked of the boundary itself. */
class DemandRefusalsTest extends DemandTestBase {

    private static final LocalDate NEW_YEARS_DAY = LocalDate.of(2027, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2027, 1, 11);

    @Test
    void nothing_is_answered_asked_or_assessed_before_the_body_has_it() {
        UUID id = fixture.open(PowerCode.VOLUNTARY);
        fixture.take(id, draft(point(Wanted.LOG)));
        assertThat(fixture.refused(id, new AskMoreTime(LATER, "Ferie.", Channel.PHONE, MONDAY)))
                .isEqualTo("notWithBody");
        for (Record step : List.of(
                answers(Channel.PHONE, MONDAY, 1),
                assessment(1, Result.SUFFICIENT),
                new RemindOfLimit(null),
                new RemindDemand(LATER, null),
                new GrantMoreTime(LATER, "Ja."))) {
            assertThat(fixture.refused(id, step)).isEqualTo("noTask");
        }
        assertThat(fixture.refused(id, new CorrectArrival(MONDAY, "Kom i dag.")))
                .isEqualTo("noAppeal");
    }

    @Test
    void an_answer_names_a_point_that_is_open_and_a_day_since_it_was_asked() {
        fixture.on(LocalDate.of(2026, 12, 2));
        UUID id = fixture.sent();
        LocalDate today = LocalDate.of(2026, 12, 2);
        assertThat(fixture.wrong(id, answers(Channel.LETTER, today, 4, 1, 1)))
                .containsExactly("/answers/0/number unknown", "/answers/2/number twice");
        assertThat(fixture.wrong(id, answers(Channel.LETTER, today.plusDays(1), 1)))
                .containsExactly("/posted future");
        assertThat(fixture.wrong(id, answers(Channel.LETTER, today.minusDays(1), 1)))
                .containsExactly("/posted beforeSent");
        assertThat(wrong(null, null, null)).containsExactly("/answers/0/text required");
        assertThat(wrong(null, Reservation.TRADE_SECRET, "Vekter."))
                .as("a secret is no ground to say nothing")
                .containsExactly("/answers/0/text required");
        assertThat(wrong("Ja.", Reservation.NO_DUTY, null)).containsExactly("/answers/0/because required");
        assertThat(wrong("Ja.", null, "Fordi.")).containsExactly("/answers/0/reservation required");
        assertThat(wrong(null, Reservation.NO_DUTY, "Ikke leverandør.")).isEmpty();
    }

    private static List<String> wrong(String text, Reservation reservation, String because) {
        var answer = new HandInAnswer.Answer(1, text, reservation, because, List.of());
        return new HandInAnswer(List.of(answer), Channel.PHONE, MONDAY)
                .crossCheck().stream()
                        .map(violation -> violation.pointer() + " " + violation.code())
                        .toList();
    }

    @Test
    void more_time_is_asked_once_before_the_limit_for_a_later_day() {
        UUID id = fixture.sent();
        assertThat(fixture.wrong(id, time(LIMIT, MONDAY))).containsExactly("/until notLater");
        fixture.on(LIMIT.plusDays(1));
        assertThat(fixture.wrong(id, time(LATER, LIMIT.plusDays(1)))).containsExactly("/posted afterLimit");
        fixture.on(LIMIT);
        fixture.take(id, time(LATER, LIMIT));
        assertThat(fixture.refused(id, time(LATER, LIMIT))).isEqualTo("pending");
        assertThat(fixture.wrong(id, new GrantMoreTime(LIMIT, "Nei."))).containsExactly("/until notLater");
        assertThat(fixture.wrong(id, new GrantMoreTime(NEW_YEARS_DAY, "Ja."))).containsExactly("/until dayOff");
    }

    @Test
    void what_was_not_answered_is_not_assessed_and_what_was_is_not_left_out() {
        UUID id = fixture.sent();
        fixture.take(id, answers(Channel.LETTER, MONDAY, 1, 2));
        assertThat(fixture.wrong(id, assessment(3, Result.SUFFICIENT)))
                .containsExactly("/points/0/number notAnswered", "/points missing");
        assertThat(fixture.wrong(id, assessment(9, Result.SUFFICIENT)))
                .containsExactly("/points/0/number unknown", "/points missing");
        var first = new Assessment(1, Result.SUFFICIENT, null, null);
        assertThat(fixture.wrong(id, new AssessPoints(List.of(first, first, insufficient("Tynt.", LATER)))))
                .containsExactly("/points/1/number twice");
        assertThat(fixture.wrong(id, new AssessPoints(List.of(first, insufficient(null, LATER)))))
                .containsExactly("/points/1/reason required");
        assertThat(fixture.wrong(id, new AssessPoints(List.of(first, insufficient("Tynt.", null)))))
                .containsExactly("/points/1/limit required");
        assertThat(fixture.wrong(id, new AssessPoints(List.of(first, insufficient("Tynt.", NEW_YEARS_DAY)))))
                .containsExactly("/points/1/limit dayOff");
        assertThat(fixture.wrong(
                        id, new AssessPoints(List.of(first, new Assessment(2, Result.NOT_NEEDED, null, null)))))
                .containsExactly("/points/1/reason required");
        fixture.take(id, new AssessPoints(List.of(first, insufficient("Tynt.", LATER))));
        assertThat(fixture.wrong(id, answers(Channel.LETTER, MONDAY, 1))).containsExactly("/answers/0/number settled");
    }

    @Test
    void a_voluntary_demand_has_no_penalty_and_an_order_one_decision_on_it() {
        UUID voluntary = fixture.sent();
        UUID order = fixture.ordered();
        fixture.on(LIMIT.plusDays(1));
        fixture.fire(voluntary);
        fixture.fire(order);
        assertThat(fixture.refused(voluntary, new EscalateDemand("Ingen svar.")))
                .isEqualTo("voluntary");
        assertThat(fixture.wrong(order, new RemindDemand(LIMIT, null))).containsExactly("/limit past");
        assertThat(fixture.refused(order, new RemindOfLimit(null))).isIn("noTask", "limitPassed");
        fixture.take(order, new EscalateDemand("Ingen svar."));
        assertThatThrownBy(() -> fixture.take(order, new EscalateDemand("Igjen.")))
                .isInstanceOf(no.algoritmetilsyn.task.TaskTaken.class);
    }

    @Test
    void a_fine_is_contemplated_once_and_not_before_today() {
        UUID id = fixture.sent();
        assertThat(fixture.wrong(id, new ContemplateFine(MONDAY.plusDays(1), "Snart.")))
                .containsExactly("/since future");
        fixture.take(id, new ContemplateFine(MONDAY, "Gjentatt brudd."));
        assertThat(fixture.refused(id, new ContemplateFine(MONDAY, "Igjen."))).isEqualTo("already");
    }

    @Test
    void an_order_did_not_arrive_before_it_was_sent() {
        UUID id = fixture.ordered();
        assertThat(fixture.wrong(id, new CorrectArrival(MONDAY.minusDays(1), "Før.")))
                .containsExactly("/day beforeSent");
    }

    @Test
    void nothing_is_done_with_what_has_ended() {
        UUID id = fixture.sent();
        fixture.take(id, new CloseDemand("Ikke nødvendig."));
        assertThat(fixture.refused(id, new ContemplateFine(MONDAY, "Sent."))).isEqualTo("ended");
        assertThat(fixture.refused(id, new CloseDemand("Igjen."))).isEqualTo("ended");
    }

    @Test
    void the_database_keeps_what_was_sent() {
        UUID id = fixture.sent();
        assertThatThrownBy(() -> fixture.text("DELETE FROM demand_points WHERE demand_id = :id RETURNING number", id))
                .hasStackTraceContaining("its points stand");
        try (var application = fixture.process().database().asApplication();
                Statement sql = application.createStatement()) {
            for (String table : List.of("letters", "demand_answers", "demand_assessments", "contemplated_fines")) {
                assertThatThrownBy(() -> sql.execute("DELETE FROM " + table)).hasMessageContaining("permission denied");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AskMoreTime time(LocalDate until, LocalDate posted) {
        return new AskMoreTime(until, "Ferie.", Channel.LETTER, posted);
    }

    private static AssessPoints assessment(int number, Result result) {
        return new AssessPoints(List.of(new Assessment(number, result, null, null)));
    }

    private static Assessment insufficient(String reason, LocalDate limit) {
        return new Assessment(2, Result.INSUFFICIENT, reason, limit);
    }
}
