package no.algoritmetilsyn.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.casefile.PartyPages;
import no.algoritmetilsyn.casefile.ProceedingPage;
import no.algoritmetilsyn.casefile.ProceedingPages;
import no.algoritmetilsyn.casefile.step.StepOffer;
import no.algoritmetilsyn.casefile.step.StepPages;
import no.algoritmetilsyn.casefile.step.StepRefused;
import no.algoritmetilsyn.casefile.step.StepRequest;
import no.algoritmetilsyn.casefile.step.StepResult;
import no.algoritmetilsyn.casefile.step.Steps;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.demand.DemandPartyFacts;
import no.algoritmetilsyn.demand.step.AskMoreTime;
import no.algoritmetilsyn.demand.step.AssessPoints;
import no.algoritmetilsyn.demand.step.HandInAnswer;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.task.Tasks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Steps that a body takes itself: by its representation of the organisation at which the demand is directed, and no relation. */
class BodyStepsTest extends DemandTestBase {

    private static final String FURUVIK = "310023450";
    private static final String REKKJA = "310987654";

    private static BodyFixture bodies;
    private static Actor furuvik;
    private static Actor rekkja;

    @BeforeAll
    static void people() {
        fixture.process().get(DemandPartyFacts.class);
        fixture.process().get(PartyPages.class);
        fixture.process().get(StepPages.class);
        bodies = new BodyFixture(fixture);
        furuvik = bodies.signatory(FURUVIK);
        rekkja = bodies.signatory(REKKJA);
    }

    private UUID demand;

    @BeforeEach
    void send() {
        demand = fixture.sent();
    }

    private void take(String step, String json) {
        fixture.take(demand, read(step, json));
    }

    private Record read(String step, String json) {
        return fixture.process().read(demand, step, json);
    }

    private static final String ONE_ANSWER = "{\"answers\":[{\"number\":1,\"text\":\"Slik rangeres de.\"}]}";

    private String rule(Runnable work) {
        return catchThrowableOfType(AccessRefused.class, work::run).rule();
    }

    @Test
    void the_day_is_today_and_the_way_its_own_pages_whatever_the_staff_would_say() {
        fixture.as(furuvik);
        var read = (HandInAnswer) read("handInAnswer", ONE_ANSWER);
        assertThat(read.posted()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(read.channel().name()).isEqualTo("OWN_PAGES");
        assertThatThrownBy(
                        () -> read(
                                "handInAnswer",
                                "{\"answers\":[{\"number\":1,\"text\":\"x\"}],\"posted\":\"2026-11-01\",\"channel\":\"LETTER\"}"))
                .isInstanceOfSatisfying(InvalidStep.class, invalid -> assertThat(invalid.violations())
                        .extracting(violation -> violation.pointer() + " " + violation.code())
                        .containsExactlyInAnyOrder("/posted unknownMember", "/channel unknownMember"));
    }

    @Test
    void the_staff_still_says_day_and_way_and_cannot_say_that_the_body_did_it_itself() {
        assertThatThrownBy(() -> read("handInAnswer", ONE_ANSWER)).isInstanceOf(InvalidStep.class);
        assertThatThrownBy(
                        () -> read(
                                "askMoreTime",
                                "{\"until\":\"2026-12-28\",\"reason\":\"Ferie\",\"posted\":\"2026-11-30\",\"channel\":\"OWN_PAGES\"}"))
                .isInstanceOf(InvalidStep.class);
    }

    @Test
    void the_body_asks_more_time_and_answers_and_the_process_goes_on() {
        fixture.as(furuvik);
        take("askMoreTime", "{\"until\":\"2026-12-28\",\"reason\":\"Leverandøren svarer sent.\"}");
        assertThat(fixture.tasks(demand)).contains("decideMoreTime");
        take("handInAnswer", ONE_ANSWER);
        assertThat(fixture.tasks(demand)).contains("assessPoints").doesNotContain("awaitAnswer", "decideMoreTime");
        assertThat(fixture.text(
                        "SELECT channel FROM demand_answers a JOIN demand_points p ON p.id = a.point_id"
                                + " WHERE p.demand_id = :id",
                        demand))
                .isEqualTo("OWN_PAGES");
        assertThat(fixture.state(demand)).isEqualTo("ANSWERED");
    }

    @Test
    void a_task_that_somebody_of_the_staff_has_claimed_waits_for_the_body_all_the_same() {
        UUID task = fixture.process().tasks(demand).stream()
                .filter(open -> open.kind().equals("awaitAnswer"))
                .findFirst()
                .orElseThrow()
                .id();
        fixture.process().run(() -> fixture.process().get(Tasks.class).claim(task));
        fixture.as(furuvik);
        take("handInAnswer", ONE_ANSWER);
        assertThat(fixture.state(demand)).isEqualTo("ANSWERED");
        assertThat(fixture.refused(demand, read("handInAnswer", ONE_ANSWER))).isEqualTo(StepOffer.NO_TASK);
    }

    @Test
    void another_body_is_refused_as_if_there_were_no_such_demand() {
        fixture.as(rekkja);
        assertThat(rule(() -> take("handInAnswer", ONE_ANSWER))).isEqualTo("SPEAKS_FOR_PARTY");
        assertThat(rule(() -> open(demand))).isEqualTo("SPEAKS_FOR_PARTY");
        assertThat(rule(() -> open(UUID.randomUUID()))).isEqualTo("SPEAKS_FOR_PARTY");
        assertThat(rule(() -> fixture.process()
                        .inTransaction(
                                () -> fixture.process().get(StepPages.class).offers(demand))))
                .isEqualTo("SPEAKS_FOR_PARTY");
    }

    private ProceedingPage open(UUID id) {
        return fixture.process()
                .inTransaction(
                        () -> fixture.process().get(ProceedingPages.class).open(id));
    }

    @Test
    void steps_of_the_staff_are_refused_by_role() {
        fixture.as(furuvik);
        assertThat(rule(() -> fixture.take(
                        demand,
                        new AssessPoints(
                                List.of(new AssessPoints.Assessment(1, AssessPoints.Result.SUFFICIENT, null, null))))))
                .isEqualTo("ROLE");
        assertThat(fixture.process()
                        .inTransaction(
                                () -> fixture.process().get(StepPages.class).offers(demand)))
                .extracting(offer -> offer.step().name())
                .containsExactlyInAnyOrder("handInAnswer", "askMoreTime", "recordIncoming");
    }

    @Test
    void a_draft_that_was_not_sent_is_nobodys_business_outside() {
        UUID draft = fixture.open(PowerCode.VOLUNTARY);
        fixture.take(draft, DemandFixture.draft(DemandFixture.point(no.algoritmetilsyn.demand.step.Wanted.LOG)));
        fixture.as(furuvik);
        assertThat(rule(() -> open(draft))).isEqualTo("SPEAKS_FOR_PARTY");
    }

    @Test
    void the_body_sees_what_is_asked_and_no_task_goal_or_person() {
        fixture.as(furuvik);
        ProceedingPage page = open(demand);
        assertThat(page.facts()).containsKeys("point1", "point2", "point3").containsEntry("limit", DemandFixture.LIMIT);
        assertThat(page.tasks()).isEmpty();
        assertThat(page.parties()).isEmpty();
        assertThat(page.links()).isEmpty();
        assertThat(page.deadlines()).extracting(deadline -> deadline.ruleCode()).containsExactly("account");
    }

    @Test
    void representatives_of_the_employees_and_those_who_spoke_until_yesterday_see_nothing() {
        fixture.as(bodies.unionRepresentative(FURUVIK));
        assertThat(rule(() -> open(demand))).isEqualTo("RELEASED_TO_EMPLOYEES");
        Actor former = bodies.account("Tidligere", Role.BODY);
        bodies.represent(former, FURUVIK, "SIGNATORY", "2026-11-29");
        fixture.as(former);
        assertThat(rule(() -> open(demand))).isEqualTo("SPEAKS_FOR_PARTY");
        assertThat(rule(() -> take("handInAnswer", ONE_ANSWER))).isEqualTo("SPEAKS_FOR_PARTY");
    }

    @Test
    void a_representation_ends_at_midnight_in_oslo_and_the_sight_with_it() {
        Actor today = bodies.account("Ut dagen", Role.BODY);
        bodies.represent(today, FURUVIK, "PROXY", "2026-11-30");
        fixture.as(today);
        assertThat(open(demand).proceeding().id()).isEqualTo(demand);
        fixture.on(LocalDate.of(2026, 12, 1));
        assertThat(rule(() -> open(demand))).isEqualTo("SPEAKS_FOR_PARTY");
    }

    @Test
    void asking_for_time_after_the_limit_is_refused_for_the_body_too() {
        fixture.on(LocalDate.of(2026, 12, 23));
        fixture.as(furuvik);
        assertThatThrownBy(() -> take("askMoreTime", "{\"until\":\"2027-01-04\",\"reason\":\"Sent.\"}"))
                .isInstanceOf(InvalidStep.class);
    }

    @Test
    void the_same_key_of_the_body_gives_the_same_answer() {
        fixture.as(furuvik);
        Record asked = read("askMoreTime", "{\"until\":\"2026-12-28\",\"reason\":\"Ferie.\"}");
        assertThat(asked).isInstanceOf(AskMoreTime.class);
        var request = new StepRequest(null, "one");
        assertThat(again(asked, request).repeated()).isFalse();
        assertThat(again(asked, request).repeated()).isTrue();
        assertThatThrownBy(() -> fixture.take(demand, asked)).isInstanceOf(StepRefused.class);
    }

    private StepResult again(Record step, StepRequest request) {
        return fixture.process()
                .inTransaction(() -> fixture.process().get(Steps.class).take(demand, step, request));
    }
}
