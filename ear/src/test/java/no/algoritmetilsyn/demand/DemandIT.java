package no.algoritmetilsyn.demand;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Demands through the API alone, on the server with its timers, while the clock moves on. */
@ExtendWith(Installation.class)
class DemandIT {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Installation installation;
    private Database database;
    private ReadyDemands demands;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        database = new Database(shared);
        demands = new ReadyDemands(shared);
    }

    @AfterEach
    void nothing_has_drifted() {
        Client.Answer check = client("admin").post("/api/v1/operations/check", "");
        assertThat(check.json().getBoolean("ok")).as(check.body()).isTrue();
    }

    @Test
    void an_order_that_a_complaint_has_led_to_is_sent_back_approved_delayed_answered_twice_and_ends() {
        String complaint = complaint();
        String id = openedFrom(complaint);
        assertThat(state(id)).isEqualTo("DRAFT");
        assertThat(client("inspektor")
                        .get("/api/v1/proceedings/" + complaint)
                        .json()
                        .getJsonArray("links")
                        .getJsonObject(0)
                        .getString("relation"))
                .isEqualTo("ASKS_FOR");

        LocalDate limit = workingDay(database.today().plusDays(21));
        draft(id, limit, "EXPLANATION", "MODEL_CARD", "LOG");
        take("inspektor", id, "submitDemand", "{\"note\": \"Klart fra meg.\"}");
        assertThat(refused("inspektor", id, "approveDemand", "{\"present\": false}"))
                .as("an inspector")
                .isEqualTo("403 ROLE");
        take("leder", id, "sendBackDemand", "{\"remarks\": \"Be om loggen for hele høsten.\"}");
        assertThat(tasks(id)).containsExactly("prepareDemand");
        take("inspektor", id, "submitDemand", "{}");
        take("jurist", id, "approveDemand", "{\"present\": false}");
        assertThat(state(id)).isEqualTo("SENT");
        assertThat(deadlines(id, "account")).containsExactly("RUNNING " + limit);

        LocalDate later = workingDay(limit.plusDays(7));
        take("inspektor", id, "askMoreTime", time(later));
        take("inspektor", id, "grantMoreTime", "{\"until\": \"%s\", \"reason\": \"Ferie.\"}".formatted(later));
        assertThat(deadlines(id, "account")).containsExactly("RUNNING " + later);

        LocalDate posted = database.today();
        moveTo(posted.plusDays(2));
        take("inspektor", id, "handInAnswer", answers(posted, 1, 2));
        assertThat(tasks(id)).containsExactly("assessPoints");
        LocalDate again = workingDay(database.today().plusDays(14));
        take(
                "inspektor",
                id,
                "assessPoints",
                """
                {"points": [{"number": 1, "result": "SUFFICIENT"},
                 {"number": 2, "result": "INSUFFICIENT", "reason": "Kortet er tomt.", "limit": "%s"},
                 {"number": 3, "result": "NOT_NEEDED", "reason": "Forklaringen holder."}]}
                """
                        .formatted(again));
        assertThat(deadlines(id, "account")).containsExactlyInAnyOrder("MET " + later, "RUNNING " + again);
        take("inspektor", id, "handInAnswer", answers(database.today(), 2));
        take("inspektor", id, "assessPoints", "{\"points\": [{\"number\": 2, \"result\": \"SUFFICIENT\"}]}");

        JsonObject ended = proceeding(id);
        assertThat(ended.getBoolean("open")).isFalse();
        assertThat(ended.getString("state")).isEqualTo("ASSESSED");
        assertThat(ended.getJsonArray("letters").getValuesAs(JsonObject.class))
                .extracting(letter -> letter.getString("kind"))
                .containsExactlyInAnyOrder("ORDER", "MORE_TIME", "RECEIPT", "ASKED_AGAIN", "RECEIPT", "ENDED");
        assertThat(letters(id)).allMatch(text -> !text.contains("§ 48"));
        assertThat(client("inspektor")
                        .get("/api/v1/proceedings/" + complaint)
                        .json()
                        .getBoolean("open"))
                .as("the complaint goes on")
                .isTrue();
    }

    @Test
    void a_body_that_does_not_answer_is_reminded_twice_and_then_it_has_consequences() {
        String id = demands.until("submitDemand");
        LocalDate limit = workingDay(database.today().plusDays(11));
        draft(id, limit, "EXPLANATION", "LOG");
        take("inspektor", id, "submitDemand", "{}");
        take("jurist", id, "approveDemand", "{\"present\": false}");

        moveTo(workingDaysBefore(limit, 3));
        awaitTask(id, "remindOfLimit");
        take("inspektor", id, "remindOfLimit", "{}");
        assertThat(tasks(id)).containsExactly("awaitAnswer");

        moveTo(limit.plusDays(1));
        awaitTask(id, "followUpLimit");
        assertThat(state(id)).as("no timer decides").isEqualTo("SENT");
        LocalDate next = workingDay(database.today().plusDays(2));
        take("inspektor", id, "remindDemand", "{\"limit\": \"%s\"}".formatted(next));
        assertThat(tasks(id)).containsExactly("awaitAnswer");
        assertThat(deadlines(id, "account")).containsExactlyInAnyOrder("LAPSED " + limit, "RUNNING " + next);

        moveTo(next.plusDays(1));
        awaitTask(id, "followUpLimit");
        take("inspektor", id, "escalateDemand", "{\"reason\": \"Ingen svar på to brev.\"}");
        assertThat(proceeding(id).getJsonObject("facts")).containsKey("escalatedAt");
        assertThat(tasks(id)).as("the body can still answer").containsExactly("awaitAnswer");
        take("inspektor", id, "closeDemand", "{\"reason\": \"Tvangsmulkten overtar.\"}");
        assertThat(proceeding(id).getBoolean("open")).isFalse();
    }

    @Test
    void where_a_fine_is_contemplated_the_right_to_silence_is_told_and_a_lawyer_decides_with_a_reason() {
        String id = demands.until("contemplateFine");
        take(
                "inspektor",
                id,
                "contemplateFine",
                "{\"since\": \"%s\", \"reason\": \"Har svart galt før.\"}".formatted(database.today()));
        assertThat(letters(id)).as("before").allMatch(text -> !text.contains("§ 48"));
        take("inspektor", id, "askMoreTime", time(ReadyDemands.LIMIT.plusDays(7)));
        take("inspektor", id, "refuseMoreTime", "{\"reason\": \"Saken haster.\"}");
        assertThat(letters(id)).as("from that day").anyMatch(text -> text.contains("§ 48"));

        demands.limitHasPassed(id);
        assertThat(refused("inspektor", id, "escalateDemand", "{\"reason\": \"Ingen svar.\"}"))
                .isEqualTo("409 needsLawyer");
        assertThat(refused("jurist", id, "escalateDemand", "{}")).isEqualTo("422 null");
        take("jurist", id, "escalateDemand", "{\"reason\": \"Gjelder bare dokumenter som finnes.\"}");
        assertThat(proceeding(id).getJsonObject("facts")).containsKey("escalatedAt");
    }

    private Client client(String account) {
        return new Client(installation.url(), account);
    }

    private String complaint() {
        JsonObject receipt = new Client(installation.url())
                .complain(Client.anonymous("Ingen kan forklare rangeringen " + UUID.randomUUID()))
                .json();
        String id = new Client(installation.url())
                .follow(receipt.getString("reference"), receipt.getString("followUpCode"))
                .json()
                .getString("proceedingId");
        for (String account : List.of("inspektor", "jurist", "leder")) {
            take(account, id, "declareImpartiality", "{\"ground\": \"NONE\"}");
        }
        return id;
    }

    private String openedFrom(String complaint) {
        String number = proceeding(complaint).getString("caseNumber").replace('/', '-');
        Client.Answer opened = client("inspektor")
                .post(
                        "/api/v1/cases/" + number + "/proceedings",
                        ReadyDemands.opening("GDPR_INFORMATION", "\"" + complaint + "\""));
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        return opened.json().getJsonObject("proceeding").getString("id");
    }

    private void draft(String id, LocalDate limit, String... wanted) {
        String points = List.of(wanted).stream()
                .map(each -> "{\"wanted\": \"" + each + "\", \"text\": \"Hva skjer?\"}")
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
        take(
                "inspektor",
                id,
                "draftDemand",
                "{\"basis\": \"En innbygger har klaget.\", \"limit\": \"%s\", \"points\": [%s]}"
                        .formatted(limit, points));
    }

    private static String answers(LocalDate posted, int... numbers) {
        String answers = Arrays.stream(numbers)
                .mapToObj(number -> "{\"number\": " + number + ", \"text\": \"Svaret.\"}")
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
        return "{\"channel\": \"LETTER\", \"posted\": \"%s\", \"answers\": [%s]}".formatted(posted, answers);
    }

    private String time(LocalDate until) {
        return "{\"until\": \"%s\", \"reason\": \"Ferie.\", \"channel\": \"LETTER\", \"posted\": \"%s\"}"
                .formatted(until, database.today());
    }

    private void take(String account, String id, String step, String input) {
        demands.take(account, id, step, input);
    }

    private String refused(String account, String id, String step, String input) {
        Client.Answer answer = client(account).post("/api/v1/proceedings/" + id + "/steps/" + step, input);
        return answer.status() + " " + answer.json().getString("rule", null);
    }

    private JsonObject proceeding(String id) {
        return client("inspektor").get("/api/v1/proceedings/" + id).json();
    }

    private String state(String id) {
        return proceeding(id).getString("state");
    }

    private List<String> tasks(String id) {
        return database.column(
                "SELECT kind FROM tasks WHERE proceeding_id = ? AND state = 'OPEN' ORDER BY kind", UUID.fromString(id));
    }

    private void awaitTask(String id, String kind) {
        Patience.until(PATIENCE, () -> tasks(id).contains(kind));
    }

    private List<String> deadlines(String id, String rule) {
        return database.column(
                "SELECT status || ' ' || due_date FROM deadlines WHERE proceeding_id = ? AND rule_code = ?",
                UUID.fromString(id),
                rule);
    }

    private List<String> letters(String id) {
        return database.column("SELECT text FROM demand_letters WHERE demand_id = ?", UUID.fromString(id));
    }

    private void moveTo(LocalDate day) {
        String to = day.atTime(LocalTime.of(10, 0)).atZone(OSLO).toInstant().toString();
        Client.Answer moved = client("admin").post("/api/v1/operations/clock", "{\"to\": \"" + to + "\"}");
        assertThat(moved.status()).as(moved.body()).isEqualTo(204);
    }

    private static LocalDate workingDay(LocalDate day) {
        return Holidays.workingDayFrom(day);
    }

    private static LocalDate workingDaysBefore(LocalDate limit, int days) {
        LocalDate day = limit;
        for (int left = days; left > 0; left--) {
            do {
                day = day.minusDays(1);
            } while (!Holidays.isWorkingDay(day));
        }
        return day;
    }
}
