package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.BanFixture.HEARD_BY;
import static no.algoritmetilsyn.process.BanFixture.INSPECTOR;
import static no.algoritmetilsyn.process.BanFixture.MONDAY;
import static no.algoritmetilsyn.process.OrderFixture.FIRST;
import static no.algoritmetilsyn.process.OrderFixture.fulfilled;
import static no.algoritmetilsyn.process.OrderFixture.verified;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.ban.BanPartyFacts;
import no.algoritmetilsyn.casefile.PartyPages;
import no.algoritmetilsyn.casefile.PartyRecord;
import no.algoritmetilsyn.casefile.step.StepPages;
import no.algoritmetilsyn.decision.DecisionPartyFacts;
import no.algoritmetilsyn.decision.step.AssessStatement;
import no.algoritmetilsyn.inbox.Inbox;
import no.algoritmetilsyn.inbox.InboxReceipt;
import no.algoritmetilsyn.inbox.InboxReceipts;
import no.algoritmetilsyn.order.OrderPartyFacts;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A body is heard before something is decided and afterwards, and reports what it has done, by itself and in its own proceedings only. */
class BodyHearingTest {

    private static final String STATEMENT = "{\"text\":\"Vi er ikkje samde.\"}";
    private static final String DAY_BEFORE =
            "{\"text\":\"Vi er ikkje samde.\",\"posted\":\"2026-11-01\",\"channel\":\"LETTER\"}";

    @AutoClose
    private static BanFixture fixture;

    private static Actor furuvik;
    private static Actor rekkja;

    @BeforeAll
    static void start() {
        fixture = new BanFixture();
        for (Class<?> boundary : List.of(
                DecisionPartyFacts.class,
                OrderPartyFacts.class,
                BanPartyFacts.class,
                PartyPages.class,
                StepPages.class,
                Inbox.class,
                InboxReceipts.class)) {
            fixture.fixture.get(boundary);
        }
        var bodies = new BodyFixture(fixture.fixture);
        furuvik = bodies.signatory("310023450");
        rekkja = bodies.signatory("310987654");
    }

    @BeforeEach
    void monday() {
        fixture.on(MONDAY);
        fixture.as(INSPECTOR);
    }

    private static void take(UUID id, String step, String json) {
        fixture.take(id, fixture.read(id, step, json));
    }

    private static String refused(UUID id, String step, String json) {
        return fixture.refused(id, fixture.read(id, step, json));
    }

    private static List<String> wrong(UUID id, String step, String json) {
        return BanFixture.wrong(() -> take(id, step, json));
    }

    private static String forbidden(UUID id, String step, String json) {
        return BanFixture.forbidden(() -> take(id, step, json));
    }

    private static Map<String, Object> facts(UUID id) {
        return fixture.inboxRow(id).matter().facts();
    }

    private static PartyRecord told(UUID id) {
        return fixture.fixture.inTransaction(
                () -> fixture.fixture.get(PartyPages.class).record(fixture.held(id)));
    }

    private static List<String> receipts(UUID id) {
        return fixture.fixture.inTransaction(
                () -> fixture.fixture.get(InboxReceipts.class).of(fixture.held(id)).stream()
                        .map(InboxReceipt::title)
                        .toList());
    }

    @Test
    void a_statement_in_time_meets_the_limit_and_is_to_be_assessed() {
        UUID decision = fixture.heard(20_000);
        fixture.as(furuvik);
        assertThat(fixture.inboxRow(decision).matter().until()).isEqualTo(HEARD_BY);
        assertThat(fixture.inboxRow(decision).isWaiting()).isTrue();
        assertThat(fixture.inboxRow(decision).matter().law()).contains("58");
        take(decision, "receiveStatement", STATEMENT);
        assertThat(fixture.tasks(decision)).containsExactly("assessStatement");
        assertThat(fixture.deadlines(decision, "comment-notice")).containsExactly("MET " + HEARD_BY);
        assertThat(fixture.text(
                        "SELECT channel || ' ' || posted_on FROM decision_statements WHERE decision_id = :id",
                        decision))
                .isEqualTo("OWN_PAGES 2026-11-30");
        assertThat(fixture.inboxRow(decision).isWaiting()).isFalse();
        assertThat(told(decision).said()).extracting(PartyRecord.Said::text).containsExactly("Vi er ikkje samde.");
        assertThat(receipts(decision)).singleElement().asString().startsWith("Uttalelse til varsel om vedtak");
    }

    @Test
    void a_second_statement_waits_with_the_first_and_a_late_one_counts_until_it_is_decided() {
        UUID decision = fixture.heard(null);
        fixture.on(HEARD_BY.plusDays(1));
        fixture.as(furuvik);
        take(decision, "receiveStatement", STATEMENT);
        take(decision, "receiveStatement", "{\"text\":\"Og meir.\"}");
        assertThat(fixture.deadlines(decision, "comment-notice")).hasSize(1);
        fixture.as(INSPECTOR).take(decision, new AssessStatement("Det endrar ikkje noko."));
        assertThat(fixture.tasks(decision)).containsExactly("writeDecision");
        fixture.as(furuvik);
        assertThat(told(decision).said())
                .extracting(PartyRecord.Said::outcome)
                .containsExactly(PartyRecord.Outcome.ASSESSED, PartyRecord.Outcome.ASSESSED);
        take(decision, "receiveStatement", "{\"text\":\"Enda meir.\"}");
        assertThat(fixture.tasks(decision)).containsExactly("assessStatement");
    }

    @Test
    void more_time_is_asked_once_and_before_the_limit() {
        UUID decision = fixture.heard(null);
        fixture.as(furuvik);
        String asked = "{\"until\":\"2027-01-04\",\"reason\":\"Ferie.\"}";
        take(decision, "askCommentTime", asked);
        assertThat(fixture.tasks(decision)).containsExactly("awaitStatement", "decideCommentTime");
        assertThat(refused(decision, "askCommentTime", asked)).isEqualTo("pending");
        UUID other = fixture.heard(null);
        fixture.on(HEARD_BY.plusDays(1));
        fixture.as(furuvik);
        assertThat(refused(other, "askCommentTime", asked)).isEqualTo("limitPassed");
    }

    @Test
    void another_body_is_refused_and_so_is_one_that_was_not_told() {
        UUID decision = fixture.heard(null);
        fixture.as(rekkja);
        assertThat(forbidden(decision, "receiveStatement", STATEMENT)).isEqualTo("SPEAKS_FOR_PARTY");
        assertThat(forbidden(decision, "askCommentTime", "{\"until\":\"2027-01-04\",\"reason\":\"x\"}"))
                .isEqualTo("SPEAKS_FOR_PARTY");
        UUID draft = fixture.open();
        fixture.as(furuvik);
        assertThat(forbidden(draft, "receiveStatement", STATEMENT)).isEqualTo("SPEAKS_FOR_PARTY");
    }

    @Test
    void the_staff_says_day_and_way_and_the_body_neither() {
        UUID decision = fixture.heard(null);
        assertThat(wrong(decision, "receiveStatement", STATEMENT)).contains("/posted required", "/channel required");
        fixture.as(furuvik);
        assertThat(wrong(decision, "receiveStatement", DAY_BEFORE)).contains("/posted unknownMember");
        assertThat(forbidden(decision, "assessStatement", "{\"assessment\":\"x\"}"))
                .isEqualTo("ROLE");
    }

    @Test
    void what_is_drafted_is_no_fact_of_the_body() {
        UUID decision = fixture.assessed(20_000);
        fixture.take(decision, DecisionFixture.draft(null, DecisionFixture.point(FIRST, null)));
        fixture.as(furuvik);
        assertThat(facts(decision))
                .doesNotContainKeys("point1", "considerations", "madeOn")
                .containsKey("intended");
    }

    @Test
    void an_order_is_told_by_the_letter_and_its_points_are_reported_one_after_the_other() {
        UUID order = fixture.ordered();
        fixture.as(furuvik);
        assertThat(fixture.inboxRow(order).matter().until()).isEqualTo(FIRST);
        take(order, "receiveOrderAnswer", "{\"answers\":[{\"number\":1,\"claim\":\"DONE\",\"text\":\"Gjort.\"}]}");
        assertThat(fixture.tasks(order)).containsExactly("verifyOrder");
        take(order, "receiveOrderAnswer", "{\"answers\":[{\"number\":2,\"claim\":\"DONE\",\"text\":\"Gjort.\"}]}");
        assertThat(fixture.tasks(order)).containsExactly("verifyOrder");
        assertThat(fixture.points(order)).containsExactly("ANSWERED", "ANSWERED", "WAITING");
        assertThat(receipts(order)).hasSize(2);
        fixture.as(INSPECTOR).take(order, verified(fulfilled(1, MONDAY), fulfilled(2, MONDAY)));
        assertThat(fixture.tasks(order)).containsExactly("awaitOrderAnswer");
        fixture.as(furuvik);
        assertThat(wrong(
                        order,
                        "receiveOrderAnswer",
                        "{\"answers\":[{\"number\":1,\"claim\":\"DONE\",\"text\":\"x\"}]}"))
                .containsExactly("/answers/0/number settled");
        assertThat(told(order).points()).extracting(PartyRecord.Point::waiting).containsExactly(false, false, true);
        fixture.as(rekkja);
        assertThat(forbidden(
                        order,
                        "receiveOrderAnswer",
                        "{\"answers\":[{\"number\":3,\"claim\":\"DONE\",\"text\":\"x\"}]}"))
                .isEqualTo("SPEAKS_FOR_PARTY");
    }

    @Test
    void a_late_report_is_taken_and_more_time_for_its_point_is_not() {
        UUID order = fixture.ordered();
        fixture.on(FIRST.plusDays(1));
        fixture.as(furuvik);
        assertThat(wrong(order, "askOrderTime", "{\"number\":1,\"until\":\"2027-02-15\",\"reason\":\"Ferie.\"}"))
                .containsExactly("/number limitPassed");
        take(order, "askOrderTime", "{\"number\":2,\"until\":\"2027-03-15\",\"reason\":\"Ferie.\"}");
        assertThat(fixture.tasks(order)).contains("decideOrderTime");
        take(
                order,
                "receiveOrderAnswer",
                "{\"answers\":[{\"number\":1,\"claim\":\"PARTLY_DONE\",\"text\":\"Snart.\"}]}");
        assertThat(fixture.tasks(order)).containsExactly("verifyOrder");
    }

    @Test
    void a_ban_is_told_by_its_letter_and_the_body_is_heard_afterwards() {
        UUID ban = fixture.imposed();
        fixture.as(furuvik);
        assertThat(fixture.inboxRow(ban).matter().until()).isEqualTo(HEARD_BY);
        assertThat(fixture.inboxRow(ban).matter().why()).isEqualTo("Modellen skal ikkje avgjere kven som får bustad.");
        take(ban, "receiveBanStatement", STATEMENT);
        assertThat(fixture.tasks(ban)).containsExactly("assessBan");
        assertThat(fixture.deadlines(ban, "ban-statement")).containsExactly("MET " + HEARD_BY);
        take(ban, "receiveBanStatement", "{\"text\":\"Og meir.\"}");
        assertThat(told(ban).said()).hasSize(2);
        fixture.as(rekkja);
        assertThat(forbidden(ban, "receiveBanStatement", STATEMENT)).isEqualTo("SPEAKS_FOR_PARTY");
        UUID late = fixture.imposed();
        fixture.on(HEARD_BY.plusDays(1));
        fixture.as(furuvik);
        take(late, "receiveBanStatement", STATEMENT);
        assertThat(fixture.deadlines(late, "ban-statement")).containsExactly("LAPSED " + HEARD_BY);
    }
}
