package no.algoritmetilsyn.platform;

import static no.algoritmetilsyn.platform.ApiCaller.NOBODY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.casefile.StepRecords;
import no.algoritmetilsyn.platform.ApiDocument.Call;
import no.algoritmetilsyn.publication.ReadyPublications;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Turns;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the API refuses, it refuses as the document at {@code /openapi} says: status, headers and problem. */
@ExtendWith(Installation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiRefusalsIT {

    private static final String JSON = "application/json";

    private ApiCaller caller;
    private ReadyPublications publications;
    private String proceeding;
    private String proposal;

    @BeforeAll
    void read(Installation installation) throws Exception {
        caller = new ApiCaller(installation);
        publications = new ReadyPublications(installation);
        proceeding = new Client(installation.url())
                .follow(
                        caller.receipt().getString("reference"),
                        caller.receipt().getString("followUpCode"))
                .json()
                .getString("proceedingId");
    }

    @Test
    void what_is_wrong_with_a_call() {
        caller.refused(400, NOBODY, "GET", "/deadlines", "?from=2026-12-04", "");
        caller.refused(422, NOBODY, "GET", "/deadlines", "?rule=none&from=2026-12-04", "");
        caller.refused(422, NOBODY, "POST", "/law/deadline", "", "{\"method\": \"X\"}");
        caller.refused(422, NOBODY, "POST", "/complaints", "", "{\"about\": 1, \"other\": 2}");
        caller.refused(400, "inspektor", "GET", "/tasks", "?page=x", "");
        caller.refused(400, "inspektor", "GET", "/find", "?q=" + "x".repeat(257), "");
        caller.refused(422, "inspektor", "POST", "/find", "", "{}");
        caller.refused(422, "inspektor", "POST", "/proceedings", "", "{\"kind\": \"NONE\"}");
        caller.name("id", "automated-decisions");
        caller.refused(400, "jurist", "GET", "/themes/{id}", "?version=newest", "");
        caller.refused(400, "registrar", "POST", "/imports", "?format=x", "");
        caller.refused(400, "jurist", "POST", "/law/imports", "?table=x", "");
        caller.refused(422, "jurist", "POST", "/law/imports", "?table=powers&reason=x", "id");
        caller.refused(415, "jurist", new Call("POST", "/law/imports"), "", "multipart/form-data", "");
        caller.refused(400, "inspektor", "POST", "/files", "", "");
        caller.refused(415, "registrar", new Call("POST", "/imports"), "?format=jsonl", "multipart/form-data", "");
        caller.refused(400, "admin", "GET", "/operations/refusals", "?since=i+gaar", "");
        caller.refused(422, "admin", "POST", "/operations/clock", "", "{\"to\": \"2001-01-01T00:00:00Z\"}");
        caller.refused(422, "admin", "POST", "/operations/commencement", "", "{\"regime\": \"fvl25\"}");
    }

    @Test
    void what_there_is_not() {
        caller.name("id", UUID.randomUUID().toString());
        for (String below : List.of("", "/versions", "/versions/{number}", "/versions/{from}/diff/{to}", "/similar")) {
            caller.refused(404, NOBODY, "GET", "/algorithms/{id}" + below, "", "");
        }
        caller.refused(404, NOBODY, "POST", "/algorithms/{id}/errors", "", Client.anonymousError("Ikke her"));
        caller.refused(404, "inspektor", "GET", "/proceedings/{id}", "", "");
        caller.refused(404, "inspektor", "GET", "/proceedings/{id}/steps", "", "");
        caller.refused(404, "inspektor", "GET", "/proceedings/{id}/accrual", "", "");
        caller.refused(404, "inspektor", "GET", "/proceedings/{id}/statements", "", "");
        caller.refused(404, "virksomhet", "GET", "/inbox/{id}/receipts", "", "");
        caller.refused(404, "virksomhet", "GET", "/inbox/receipts/{id}.pdf", "", "");
        caller.refused(404, "inspektor", "GET", "/cases/{number}", "", "");
        caller.refused(404, "inspektor", "GET", "/cases/{id}/proceedings", "", "");
        caller.refused(404, "inspektor", "POST", "/tasks/{id}/claim", "", "");
        caller.refused(404, "registrar", "GET", "/imports/{id}", "", "");
        caller.refused(404, "jurist", "GET", "/law/imports/{id}", "", "");
        for (String what : List.of("approve", "reject", "withdraw")) {
            caller.refused(404, "leder", "POST", "/law/imports/{id}/" + what, "", "{\"reason\": \"Nei\"}");
        }
        caller.refused(404, "inspektor", "GET", "/files/{id}", "", "");
        caller.refused(404, "inspektor", "GET", "/themes/{id}", "", "");
        caller.refused(404, "inspektor", "GET", "/letters/{id}", "", "");
        caller.refused(404, "inspektor", "GET", "/letters/{id}.pdf", "", "");
        Client.Answer wrongCode =
                caller.client(NOBODY).follow(caller.receipt().getString("reference"), "AAAA-BBBB-CCCC-DDDD");
        assertThat(wrongCode.status()).isEqualTo(404);
        caller.document().accepts(new Call("GET", "/complaints/{reference}"), wrongCode);
    }

    @Test
    void what_a_step_is_refused_for() {
        caller.name("id", proceeding);
        String sort = "/proceedings/{id}/steps/sortComplaint";
        String input = "{\"kind\": \"TIP\", \"reason\": \"Et tips.\", \"answer\": true}";
        assertThat(caller.refused(403, "inspektor", "POST", sort, "", input)
                        .json()
                        .getString("law"))
                .isNotBlank();
        caller.client("inspektor")
                .post("/api/v1/proceedings/" + proceeding + "/steps/declareImpartiality", "{\"ground\": \"NONE\"}");
        assertThat(caller.refused(422, "inspektor", "POST", sort, "", "{}")
                        .json()
                        .getJsonArray("errors"))
                .isNotEmpty();
        Client client = caller.client("inspektor");
        Client.Answer old = client.send(client.request(caller.address(new Call("POST", sort)))
                .header("Content-Type", JSON)
                .header("If-Match", "\"999\"")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(input))
                .build());
        assertThat(old.status()).isEqualTo(412);
        caller.document().accepts(new Call("POST", sort), old);
        caller.ok("inspektor", "POST", sort, "", input);
        assertThat(caller.refused(409, "inspektor", "POST", sort, "", input)
                        .json()
                        .getString("takenBy"))
                .isNotBlank();
    }

    @Test
    void who_is_not_logged_in_is_told_how() {
        for (Call call : Turns.ofToday(List.copyOf(caller.document().calls()), days())) {
            name(call);
            Client.Answer answer = caller.send(NOBODY, call, "", JSON, "{}");
            if (caller.document().needsAccount(call)) {
                assertThat(answer.status()).as(call.toString()).isEqualTo(401);
                caller.document().accepts(call, answer);
                assertThat(caller.refused(403, stranger(call), call, "", JSON, "{}")
                                .json()
                                .getString("rule"))
                        .isNotBlank();
            } else {
                assertThat(answer.status()).as(call.toString()).isNotIn(401, 403);
            }
        }
    }

    /** After how many days every call has been tried by those who may not. */
    int days() {
        return 12;
    }

    /** An account that has nothing to do with what the call is about. */
    private static String stranger(Call call) {
        return call.path().startsWith("/operations") ? "inspektor" : "borger";
    }

    /** A step that no complaint has is not there, whatever is sent. */
    private static boolean isOfAnotherKind(Call call) {
        String step = call.path().replaceFirst(".*/steps/", "");
        return call.path().contains("/steps/")
                && StepRecords.all().stream().noneMatch(one -> one.name().equals(step) && one.isFor("COMPLAINT"));
    }

    @Test
    void what_is_no_json() {
        for (Call call : caller.document().calls()) {
            if (caller.document().takesJson(call) && !isOfAnotherKind(call)) {
                name(call);
                String account = account(call);
                caller.refused(400, account, call, "", JSON, "[");
                caller.refused(413, account, call, "", JSON, "{\"a\":\"" + "x".repeat(300_000) + "\"}");
                caller.refused(415, account, call, "", "text/plain", "{}");
            }
        }
    }

    @Test
    void what_has_not_changed_is_not_told_again() {
        for (Call call : caller.document().calls()) {
            if (!caller.document().statuses(call).contains("304")) {
                continue;
            }
            name(call);
            Client client = caller.client(account(call));
            String tag = client.get(caller.address(call))
                    .response()
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow();
            Client.Answer unchanged = client.send(client.request(caller.address(call))
                    .header("If-None-Match", tag)
                    .build());
            assertThat(unchanged.status()).as(call.toString()).isEqualTo(304);
            caller.document().accepts(call, unchanged);
        }
    }

    /** Names something that there is. */
    private void name(Call call) {
        String path = call.path();
        if (path.startsWith("/algorithms")) {
            caller.name("id", caller.record());
        } else if (path.startsWith("/publications/")) {
            caller.name("id", publications.published());
        } else if (path.startsWith("/law/imports/")) {
            caller.name("id", proposal());
        } else if (path.startsWith("/law/tables/")) {
            caller.name("table", "basic_amounts");
        } else if (path.startsWith("/cases")) {
            caller.name("id", read("/proceedings/" + proceeding, "caseId"));
        } else if (path.startsWith("/tasks/")) {
            caller.name(
                    "id",
                    caller.client("inspektor")
                            .get("/api/v1/proceedings/" + proceeding)
                            .json()
                            .getJsonArray("tasks")
                            .getJsonObject(0)
                            .getString("id"));
        } else {
            caller.name("id", proceeding);
        }
    }

    private String read(String path, String member) {
        return caller.client("inspektor").get("/api/v1" + path).json().getString(member);
    }

    /** A change of law that waits, in years that no other test asks about. */
    private String proposal() {
        if (proposal == null) {
            proposal = LawChangesIT.propose(caller, "jurist", "2180-05-01,2181-05-01,888888,true\n")
                    .getString("id");
        }
        return proposal;
    }

    private static String account(Call call) {
        if (call.path().matches("/law/(imports|tables)/.*")) {
            return "leder";
        }
        return switch (call.path().split("/")[1]) {
            case "operations" -> "admin";
            case "complaints", "algorithms", "law", "publications" -> NOBODY;
            default -> "inspektor";
        };
    }
}
