package no.algoritmetilsyn.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.DemoClock;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An inspection through the API alone, on the server with its timers, while the clock moves on. */
@ExtendWith(Installation.class)
class InspectionIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private Installation installation;
    private Database database;
    private ReadyInspections ready;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        database = new Database(shared);
        ready = new ReadyInspections(shared);
    }

    @AfterEach
    void nothing_has_drifted() {
        Client.Answer check = client("admin").post("/api/v1/operations/check", "");
        assertThat(check.json().getBoolean("ok")).as(check.body()).isTrue();
    }

    @Test
    void what_a_complaint_has_led_to_is_planned_told_examined_reported_commented_and_concluded() {
        String complaint = complaint();
        String id = openedFrom(complaint);
        assertThat(client("inspektor")
                        .get("/api/v1/proceedings/" + complaint)
                        .json()
                        .getJsonArray("links")
                        .getJsonObject(0)
                        .getString("relation"))
                .isEqualTo("FOLLOWS");
        LocalDate visit = Holidays.workingDayFrom(database.today().plusDays(14));
        ready.plan(id, visit);
        ready.take("inspektor", id, "submitPlan", "{\"note\": \"Klart.\"}");
        assertThat(refused("inspektor", id, "approvePlan", "{}")).isEqualTo("403 ROLE");
        ready.take("leder", id, "approvePlan", "{}");
        assertThat(tasks(id)).containsExactly("notifyInspection");
        ready.notice(id);
        assertThat(state(id)).isEqualTo("EXAMINING");
        assertThat(deadlines(id, "appeal-examination")).hasSize(1);

        DemoClock.moveTo(installation, visit);
        ready.visit(id);
        ready.take("inspektor", id, "signVisit", "{\"number\": 1}");
        ready.protocol(id);
        JsonObject told = client("virksomhet").get("/api/v1/proceedings/" + id).json();
        assertThat(told.getJsonObject("facts").getString("visit1Place")).isEqualTo("Rådhuset i Furuvik");
        ready.answers(id);
        assertThat(refused("inspektor", id, "reportPreliminary", "{\"limit\": \"" + visit.plusDays(40) + "\"}"))
                .isEqualTo("409 findingMissing");
        ready.finding(id, "automation-01", "BREACH");
        ready.finding(id, "automation-03", "BREACH");
        ready.finding(id, "automation-07", "OBSERVATION");
        assertThat(wrong(id, "recordFinding", breach("automation-16"))).contains("/kind", "notInForce");
        LocalDate limit = Holidays.workingDayFrom(visit.plusDays(21));
        ready.report(id, "reportPreliminary", "{\"limit\": \"" + limit + "\"}", "jurist");
        assertThat(state(id)).isEqualTo("WITH_BODY");
        assertThat(deadlines(id, "comment-report")).containsExactly("RUNNING " + limit);

        LocalDate posted = visit.plusDays(2);
        DemoClock.moveTo(installation, visit.plusDays(3));
        ready.take(
                "inspektor",
                id,
                "enterComments",
                """
                {"channel": "LETTER", "posted": "%s", "comments": [{"number": 1, "kind": "ADMITS"},
                 {"number": 2, "kind": "DISPUTES", "text": "Folk kan ringe oss."}]}
                """
                        .formatted(posted));
        assertThat(deadlines(id, "comment-report")).containsExactly("MET " + limit);
        ready.take(
                "inspektor",
                id,
                "assessFindings",
                """
                {"findings": [{"number": 1, "result": "ESTABLISHED", "reason": "Kommunen er enig."},
                 {"number": 2, "result": "ESTABLISHED", "reason": "En telefon er ikke nok."},
                 {"number": 3, "result": "DROPPED", "reason": "Uten betydning."}]}
                """);
        ready.report(
                id,
                "reportFinal",
                """
                {"outcomes": [{"number": 1, "outcome": "DECISION", "reason": "Må rettes."},
                 {"number": 2, "outcome": "GUIDANCE", "reason": "Kan løses enkelt."}]}
                """,
                "leder");
        JsonObject ended = proceeding(id);
        assertThat(ended.getBoolean("open")).isFalse();
        assertThat(ended.getString("state")).isEqualTo("ENDED");
        assertThat(ended.getJsonArray("letters").getValuesAs(JsonObject.class))
                .extracting(letter -> letter.getString("kind"))
                .containsExactly("INSPECTION_NOTICE", "VISIT_PROTOCOL", "PRELIMINARY_REPORT", "FINAL_REPORT");
        assertThat(ended.getJsonObject("facts").getString("finding1Outcome")).isEqualTo("DECISION");
        assertThat(client("inspektor")
                        .get("/api/v1/proceedings/" + complaint)
                        .json()
                        .getBoolean("open"))
                .as("the complaint goes on")
                .isTrue();
        assertThat(found("Systemet avgjorde ti av ti søknader"))
                .as("found by the words of a finding")
                .contains(id);
    }

    @Test
    void a_body_appeals_that_its_premises_are_examined() {
        String id = ready.until("recordVisit");
        ready.take("virksomhet", id, "receiveAppeal", "{\"text\": \"Dere har ikke lov til dette.\"}");
        String appeal = database.value("SELECT id FROM appeals WHERE appealed_id = ?::uuid", id);
        ready.take(
                "inspektor",
                appeal,
                "assessAppeal",
                "{\"conclusion\": \"HEARD\", \"arrived\": \"%s\"}".formatted(database.today()));
        assertThat(state(appeal)).isEqualTo("REVIEW");
    }

    @Test
    void the_limit_for_comments_passes_and_somebody_goes_on() {
        String id = ready.until("reportPreliminary");
        LocalDate limit = Holidays.workingDayFrom(database.today().plusDays(21));
        ready.report(id, "reportPreliminary", "{\"limit\": \"" + limit + "\"}", "jurist");
        assertThat(refused("inspektor", id, "closeComments", "{\"reason\": \"Haster.\"}"))
                .isEqualTo("409 noTask");
        DemoClock.moveTo(installation, limit.plusDays(1));
        Patience.until(PATIENCE, () -> tasks(id).contains("followUpComments"));
        ready.take("inspektor", id, "closeComments", "{\"reason\": \"Vi har ringt to ganger.\"}");
        assertThat(tasks(id)).containsExactly("assessFindings");
        assertThat(deadlines(id, "comment-report")).containsExactly("LAPSED " + limit);
    }

    @Test
    void an_inspection_moves_to_the_case_of_another_with_what_belongs_to_it_and_the_other_is_closed() {
        String id = ready.until("signVisit");
        String target = ready.until("planInspection");
        String number = proceeding(target).getString("caseNumber");
        ready.take(
                "inspektor",
                id,
                "moveProceeding",
                "{\"number\": \"%s\", \"reason\": \"Samme sak.\"}".formatted(number));
        assertThat(ready.casefile(id)).isEqualTo(ready.casefile(target));
        ready.take("inspektor", id, "signVisit", "{\"number\": 1}");
        ready.take("inspektor", target, "closeInspection", "{\"reason\": \"Hører til det andre tilsynet.\"}");
        assertThat(proceeding(target).getBoolean("open")).isFalse();
    }

    private static String breach(String requirement) {
        return """
                {"requirement": "%s", "kind": "BREACH", "day": "2026-11-02", "facts": "Ingen fikk vite det.",
                 "harm": "MINOR", "probability": "POSSIBLE", "proof": "PREPONDERANCE",
                 "harmBecause": "Folk står uten bolig.", "harmEvidence": 1, "probabilityBecause": "Alle søknader går slik.", "probabilityEvidence": 1,
                 "evidence": [{"kind": "VISIT", "source": "1", "shows": "Samtalen."}]}
                """
                .formatted(requirement);
    }

    private String complaint() {
        JsonObject receipt = new Client(installation.url())
                .complain(Client.anonymous("Ingen kan forklare rangeringen " + UUID.randomUUID()))
                .json();
        String id = new Client(installation.url())
                .follow(receipt.getString("reference"), receipt.getString("followUpCode"))
                .json()
                .getString("proceedingId");
        return ready.impartial(id);
    }

    private String openedFrom(String complaint) {
        String number = proceeding(complaint).getString("caseNumber").replace('/', '-');
        Client.Answer opened = client("inspektor")
                .post(
                        "/api/v1/cases/" + number + "/proceedings",
                        ReadyInspections.opening("ON_SITE", "GDPR_PREMISES", "\"" + complaint + "\""));
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        return opened.json().getString("id");
    }

    private String found(String words) {
        Patience.until(PATIENCE, () -> client("inspektor")
                .get("/api/v1/find?q=" + words.replace(" ", "+").replace("ø", "%C3%B8"))
                .body()
                .contains("INSPECTION"));
        return client("inspektor")
                .get("/api/v1/find?q=" + words.replace(" ", "+").replace("ø", "%C3%B8"))
                .body();
    }

    private Client client(String account) {
        return new Client(installation.url(), account);
    }

    private String refused(String account, String id, String step, String input) {
        Client.Answer answer = client(account).post("/api/v1/proceedings/" + id + "/steps/" + step, input);
        return answer.status() + " " + answer.json().getString("rule", null);
    }

    private String wrong(String id, String step, String input) {
        Client.Answer answer = client("inspektor").post("/api/v1/proceedings/" + id + "/steps/" + step, input);
        assertThat(answer.status()).isEqualTo(422);
        return answer.body();
    }

    private JsonObject proceeding(String id) {
        return client("inspektor").get("/api/v1/proceedings/" + id).json();
    }

    private String state(String id) {
        return proceeding(id).getString("state");
    }

    private List<String> tasks(String id) {
        return database.column(
                "SELECT kind FROM tasks WHERE proceeding_id = ? AND subject_id = ? AND state = 'OPEN' ORDER BY kind",
                UUID.fromString(id),
                UUID.fromString(id));
    }

    private List<String> deadlines(String id, String rule) {
        return database.column(
                "SELECT status || ' ' || due_date FROM deadlines WHERE proceeding_id = ? AND rule_code = ?",
                UUID.fromString(id),
                rule);
    }
}
