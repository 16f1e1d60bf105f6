package no.algoritmetilsyn.platform;

import static no.algoritmetilsyn.platform.ApiCaller.NOBODY;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.algoritmetilsyn.demand.ReadyDemands;
import no.algoritmetilsyn.letter.Letters;
import no.algoritmetilsyn.platform.ApiDocument.Call;
import no.algoritmetilsyn.publication.ReadyPublications;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the server answers when all is well is what the document at {@code /openapi} says, call by call. */
@ExtendWith(Installation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiAnswersIT {

    /** A clock that moves moves for all tests: of this only refusals are seen. */
    private static final Set<Call> NEVER_WELL = Set.of(new Call("POST", "/operations/clock"));

    private static final String DEMAND =
            """
            {"kind": "DEMAND", "input": {"organisationNumber": "310023450", "organisationName": "Furuvik kommune",
             "writtenForm": "NN", "power": "VOLUNTARY", "subject": "Rangering", "purpose": "Finne ut hva modellen gjør."}}
            """;

    private static final String FILE = "ID,Prosjekteier,Prosjekttittel,Status\n"
            + "1,Prøvedal kommune,Ruteplan for strøing,Implementert\n2,,Uten eier,Pilot\n";

    private ApiCaller caller;
    private String url;
    private Database database;
    private ReadyDemands demands;
    private ReadyPublications publications;

    @BeforeAll
    void read(Installation installation) throws Exception {
        caller = new ApiCaller(installation);
        url = installation.url();
        database = new Database(installation);
        demands = new ReadyDemands(installation);
        publications = new ReadyPublications(installation);
    }

    @Test
    void every_call_answers_as_the_document_says() {
        register();
        law();
        complaint();
        TaskCalls.take(caller, url, database.today());
        TaskCalls.desk(caller, database.today());
        files();
        imports();
        inbox();
        caller.ok("admin", "POST", "/operations/check", "", "");
        caller.ok("admin", "GET", "/operations/refusals", "", "");
        Set<Call> told = new TreeSet<>(caller.document().calls());
        told.removeAll(LawCallsIT.CALLS);
        told.removeAll(LawChangesIT.CALLS);
        told.removeIf(call -> call.path().contains("/steps/") || NEVER_WELL.contains(call));
        assertThat(told).isNotEmpty();
        assertThat(caller.answered()).containsAll(told);
    }

    private void register() {
        for (String query : List.of("", "?q=barnehage&theme=EDUCATION&size=3", "?q=skjolbarnehage")) {
            caller.ok(NOBODY, "GET", "/algorithms", query, "");
        }
        caller.ok(NOBODY, "GET", "/suggestions", "?q=barn", "");
        caller.ok(NOBODY, "GET", "/record-standard", "", "");
        caller.ok(NOBODY, "GET", "/figures", "", "");
        caller.name("id", publications.published());
        caller.ok(NOBODY, "GET", "/publications", "?page=0&size=3", "");
        caller.ok(NOBODY, "GET", "/publications/{id}", "", "");
        caller.name("id", caller.record());
        for (String below : List.of("", "/versions", "/versions/{number}", "/versions/{from}/diff/{to}", "/similar")) {
            caller.ok(NOBODY, "GET", "/algorithms/{id}" + below, "", "");
        }
        for (String file : List.of(
                "/algorithms.jsonl",
                "/algorithms-history.jsonl",
                "/algorithms.csv",
                "/algorithms-excel.csv",
                "/algorithms.xlsx",
                "/katalog.ttl")) {
            caller.ok(NOBODY, "GET", file, "", "");
        }
        caller.ok(NOBODY, "POST", "/algorithms/{id}/errors", "", Client.anonymousError("Står feil"));
    }

    private void law() {
        caller.ok(NOBODY, "GET", "/deadlines/rules", "", "");
        caller.ok("jurist", "GET", "/themes", "", "");
        caller.name("id", "automated-decisions");
        caller.ok("jurist", "GET", "/themes/{id}", "", "");
        caller.ok("jurist", "GET", "/themes/{id}", "?version=1", "");
        caller.ok(NOBODY, "GET", "/deadlines", "?rule=appeal&from=2026-12-04", "");
        caller.ok(
                NOBODY,
                "POST",
                "/law/deadline",
                "",
                "{\"method\":\"DL\",\"amount\":3,\"unit\":\"WEEK\",\"start\":\"2026-12-04\"}");
        for (String call : List.of("accrual", "penalty")) {
            caller.ok(
                    NOBODY,
                    "POST",
                    "/law/" + call,
                    "",
                    "{\"regime\":\"pol\",\"kind\":\"DAY\",\"rate\":1000,\"limit\":\"2027-01-29\",\"query_date\":\"2027-02-05\"}");
        }
        for (String call : List.of("ceiling", "fine")) {
            caller.ok(
                    NOBODY,
                    "POST",
                    "/law/" + call,
                    "",
                    "{\"basis\":\"83(4)\",\"size\":\"PUBLIC\",\"eur_rate\":11.5,\"decided\":\"2027-02-08\"}");
        }
        caller.ok(
                NOBODY,
                "POST",
                "/law/appeal",
                "",
                "{\"regime\":\"fvl67\",\"appellant\":\"part\",\"decided\":\"2027-01-04\",\"arrived\":\"2027-01-06\"}");
    }

    private void complaint() {
        caller.ok(NOBODY, "POST", "/complaints", "", Client.anonymous("Svarene er beskrevet"));
        JsonObject followed =
                caller.ok(NOBODY, "GET", "/complaints/{reference}", "", "").json();
        caller.name("id", followed.getString("proceedingId"));
        step("declareImpartiality", "{\"ground\": \"NONE\"}");
        caller.ok("inspektor", "GET", "/proceedings/{id}", "", "");
        caller.ok("inspektor", "GET", "/proceedings/{id}/steps", "", "");
        caller.ok("inspektor", "GET", "/proceedings/{id}/statements", "", "");
        openings(caller.ok("inspektor", "GET", "/proceedings/{id}", "", "").json());
        step("addNote", "{\"text\": \"Se her.\"}");
        step("sortComplaint", "{\"kind\": \"COMPLAINT\", \"reason\": \"Gjelder en algoritme.\", \"answer\": true}");
        letter();
        JsonObject closed =
                caller.ok("inspektor", "GET", "/proceedings/{id}", "", "").json();
        caller.name("number", closed.getString("caseNumber").replace('/', '-'));
        caller.ok("inspektor", "GET", "/cases/{number}", "", "");
        caller.ok("inspektor", "GET", "/find", "?q=" + caller.receipt().getString("reference"), "");
        caller.ok("inspektor", "POST", "/find", "", "{\"q\": \"Vilma\", \"purpose\": \"CONTACT\"}");
    }

    private void openings(JsonObject complaint) {
        caller.name("id", complaint.getString("caseId"));
        caller.ok("inspektor", "GET", "/cases/{id}/proceedings", "", "");
        caller.ok("inspektor", "POST", "/cases/{id}/proceedings", "", DEMAND);
        caller.ok("inspektor", "GET", "/proceedings", "", "");
        caller.ok("inspektor", "POST", "/proceedings", "", DEMAND);
        caller.name("id", complaint.getString("id"));
    }

    /** The complaint is answered by a letter, which is read as a draft and when it is sent. */
    private void letter() {
        String complaint = caller.ok("inspektor", "GET", "/proceedings/{id}", "", "")
                .json()
                .getString("id");
        String letter = step("answerComplaint", "{\"how\": \"ANSWERED\"}")
                .getJsonArray("created")
                .getString(0);
        JsonObject draft = letter(letter);
        assertThat(draft.getString("state")).isEqualTo("DRAFT");
        caller.name("id", complaint);
        step("writeLetter", Letters.written(draft, "Kommunen må se på det en gang til."));
        step("submitLetter", Letters.of(letter));
        step("sendLetter", Letters.of(letter));
        assertThat(letter(letter).getJsonObject("dates")).containsKeys("approved", "sent");
        caller.ok("inspektor", "GET", "/letters/{id}.pdf", "", "");
        caller.name("id", complaint);
    }

    private JsonObject letter(String id) {
        caller.name("id", id);
        return caller.ok("inspektor", "GET", "/letters/{id}", "", "").json();
    }

    private JsonObject step(String name, String input) {
        JsonObject taken = caller.ok("inspektor", "POST", "/proceedings/{id}/steps/" + name, "", input)
                .json();
        assertThat(taken.getJsonObject("proceeding")).isNotNull();
        return taken;
    }

    private void files() {
        caller.header("X-File-Name", "svar.txt");
        caller.ok("inspektor", "POST", "/files", "", "Svar fra kommunen.");
        caller.header("Upload-Length", "4");
        JsonObject arriving = caller.ok("inspektor", "POST", "/files", "", "").json();
        assertThat(arriving.containsKey("sha256")).isFalse();
        caller.name("id", arriving.getString("id"));
        caller.ok("inspektor", "GET", "/files/{id}", "", "");
        caller.header("Upload-Offset", "1");
        caller.refused(409, "inspektor", "POST", "/files/{id}", "", "Svar");
        caller.header("Upload-Offset", "0");
        assertThat(caller.ok("inspektor", "POST", "/files/{id}", "", "Svar")
                        .json()
                        .containsKey("sha256"))
                .isTrue();
        for (String header : List.of("X-File-Name", "Upload-Length", "Upload-Offset")) {
            caller.header(header, null);
        }
    }

    private void imports() {
        JsonObject report = caller.ok("registrar", "POST", "/imports", "?format=no-ki-csv", FILE)
                .json();
        assertThat(report.getJsonArray("rejected")).hasSize(1);
        caller.name("id", report.getString("id"));
        caller.ok("registrar", "GET", "/imports/{id}", "", "");
    }

    private void inbox() {
        String demand = demands.until("askMoreTime");
        caller.name("id", demand);
        caller.ok("virksomhet", "GET", "/proceedings/{id}", "", "");
        caller.ok("virksomhet", "GET", "/proceedings/{id}/steps", "", "");
        demands.take(
                "virksomhet", demand, "handInAnswer", "{\"answers\": [{\"number\": 1, \"text\": \"Etter poeng.\"}]}");
        caller.rows("virksomhet", "/inbox/{id}/receipts")
                .findFirst()
                .ifPresent(row -> caller.name("id", row.getString("id")));
        caller.ok("virksomhet", "GET", "/inbox/receipts/{id}.pdf", "", "");
        JsonObject mine = caller.rows("virksomhet", "/inbox")
                .filter(row -> row.getString("proceedingId").equals(demand))
                .findFirst()
                .orElseThrow();
        caller.name("id", mine.getJsonArray("letters").getJsonObject(0).getString("id"));
        caller.ok("virksomhet", "POST", "/inbox/letters/{id}", "", "");
        assertThat(caller.ok("virksomhet", "GET", "/letters/{id}", "", "")
                        .json()
                        .getJsonObject("dates"))
                .containsKeys("sent", "opened");
    }
}
