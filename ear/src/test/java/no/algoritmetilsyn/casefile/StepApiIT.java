package no.algoritmetilsyn.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.letter.Letters;
import no.algoritmetilsyn.server.AtOnce;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A complaint's whole way through the API alone, and what is answered when a step is not taken. */
@ExtendWith(Installation.class)
class StepApiIT {

    private static final String SORTED =
            "{\"kind\": \"COMPLAINT\", \"reason\": \"Gjelder en algoritme som avgjør.\", \"answer\": true}";
    private static final String IMPARTIAL = "{\"ground\": \"NONE\"}";
    private static final String ANSWER = "{\"how\": \"ANSWERED\"}";
    private static final String TEXT = "Kommunen må se på søknaden en gang til.";

    private Installation installation;
    private Database database;
    private Client inspector;
    private String reference;
    private String code;
    private String proceeding;

    @BeforeEach
    void filed(Installation shared) {
        installation = shared;
        database = new Database(shared);
        inspector = new Client(shared.url(), "inspektor");
        JsonObject receipt = new Client(shared.url())
                .complain(Client.anonymous("Bare gjennom programmer " + UUID.randomUUID()))
                .json();
        reference = receipt.getString("reference");
        code = receipt.getString("followUpCode");
        proceeding = new Client(shared.url()).follow(reference, code).json().getString("proceedingId");
    }

    @Test
    void a_complaint_is_sorted_and_answered() {
        assertThat(offers().get("sortComplaint").getBoolean("allowed")).isFalse();
        assertThat(offers().get("sortComplaint").getJsonObject("refusedBy"))
                .isEqualTo(Json.createObjectBuilder()
                        .add("rule", "DECLARED_IMPARTIAL")
                        .add("law", "forvaltningsloven § 8")
                        .build());
        assertThat(take("declareImpartiality", IMPARTIAL).status()).isEqualTo(200);
        assertThat(offers().get("sortComplaint").getBoolean("allowed")).isTrue();
        assertThat(offers().get("answerComplaint").getJsonObject("refusedBy").getString("rule"))
                .isEqualTo("noTask");
        Client.Answer early = take("answerComplaint", ANSWER);
        assertThat(early.status()).as(early.body()).isEqualTo(409);
        assertThat(early.json().getString("rule")).isEqualTo("noTask");

        Client.Answer sorted = take("sortComplaint", SORTED);
        assertThat(sorted.status()).as(sorted.body()).isEqualTo(200);
        assertThat(sorted.json().getJsonObject("proceeding").getString("state")).isEqualTo("IN_HAND");
        assertThat(sorted.json().getJsonArray("tasks").getJsonObject(0).getString("kind"))
                .isEqualTo("answerComplaint");
        assertThat(sorted.json().getJsonArray("deadlines").getValuesAs(JsonObject.class))
                .allMatch(deadline -> !deadline.getString("law").isEmpty());

        Client.Answer begun = take("answerComplaint", ANSWER);
        assertThat(begun.status()).as(begun.body()).isEqualTo(200);
        assertThat(begun.json().getJsonArray("created")).hasSize(1);
        assertThat(begun.json().getJsonArray("letters")).as("nothing is sent").isEmpty();
        String letter = begun.json().getJsonArray("created").getString(0);
        Client.Answer answered = Letters.send(inspector, proceeding, letter, TEXT);
        assertThat(answered.json().getJsonArray("letters").getJsonObject(0).getString("id"))
                .isEqualTo(letter);
        assertThat(read().json().getBoolean("open")).isFalse();
        assertThat(new Client(installation.url()).follow(reference, code).json().getString("status"))
                .isEqualTo("ANSWERED");
        JsonObject casefile = inspector
                .get("/api/v1/cases/" + read().json().getString("caseNumber").replace('/', '-'))
                .json();
        assertThat(casefile.getString("status")).isEqualTo("CLOSED");
        assertThat(casefile.getJsonArray("proceedings").getJsonObject(0).getString("reference"))
                .isEqualTo(reference);
        assertThat(casefile.getJsonArray("journal")).hasSize(2);
    }

    @Test
    void what_is_wrong_is_said_by_pointer_and_code_in_the_readers_language() {
        take("declareImpartiality", IMPARTIAL);
        Client.Answer refused = take("sortComplaint", "{\"kind\": \"COMPLAINT\", \"answer\": false, \"extra\": 1}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(errors(refused)).containsExactly("/extra unknownMember");
        refused = take("sortComplaint", "{\"kind\": \"COMPLAINT\", \"answer\": false}");
        assertThat(errors(refused)).containsExactly("/reason required", "/answer onlyTips");
        assertThat(refused.body()).contains("Skriv hvorfor klagen er det du har valgt.");
        assertThat(inspector.in("en").post(path("sortComplaint"), "{}").body()).contains("required");
        assertThat(read().json().getString("state")).isEqualTo("RECEIVED");
    }

    @Test
    void without_the_right_the_rule_and_the_law_are_named() {
        Client.Answer refused = take("sortComplaint", SORTED);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().getString("rule")).isEqualTo("DECLARED_IMPARTIAL");
        assertThat(refused.json().getString("law")).isEqualTo("forvaltningsloven § 8");
        assertThat(take("noSuchStep", "{}").status()).isEqualTo(404);
        assertThat(inspector.get("/api/v1/proceedings/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(inspector.get("/api/v1/proceedings/x").status()).isEqualTo(404);
        assertThat(inspector.post(path("sortComplaint"), "[").status()).isEqualTo(400);
    }

    @Test
    void an_old_version_is_refused_and_a_step_out_of_time_names_the_state() {
        take("declareImpartiality", IMPARTIAL);
        String tag = read().response().headers().firstValue("ETag").orElseThrow();
        assertThat(take("sortComplaint", SORTED, Map.of("If-Match", tag)).status())
                .isEqualTo(200);
        Client.Answer stale = take("answerComplaint", ANSWER, Map.of("If-Match", tag));
        assertThat(stale.status()).as(stale.body()).isEqualTo(412);
        String current = stale.response().headers().firstValue("ETag").orElseThrow();
        Client.Answer begun = take("answerComplaint", ANSWER, Map.of("If-Match", current));
        assertThat(begun.status()).isEqualTo(200);
        Letters.send(inspector, proceeding, begun.json().getJsonArray("created").getString(0), TEXT);
        Client.Answer late = take("moveProceeding", "{\"number\": \"2026/1\", \"reason\": \"Hit.\"}");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().getString("state")).isEqualTo("ANSWERED");
        assertThat(late.json().getString("rule")).isEqualTo("ended");
    }

    @Test
    void a_repeated_key_is_answered_alike_and_changes_nothing() {
        take("declareImpartiality", IMPARTIAL);
        take("sortComplaint", SORTED);
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        Client.Answer first = take("answerComplaint", ANSWER, key);
        Client.Answer second = take("answerComplaint", ANSWER, key);
        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(database.number("SELECT count(*) FROM letters WHERE proceeding_id = ?", UUID.fromString(proceeding)))
                .isEqualTo(1);
        assertThat(take("answerComplaint", "{\"how\": \"DISMISSED\"}", key).status())
                .isEqualTo(422);
    }

    @Test
    void of_two_windows_at_once_one_is_told_who_was_faster() throws Exception {
        var lawyer = new Client(installation.url(), "jurist");
        take("declareImpartiality", IMPARTIAL);
        lawyer.post(path("declareImpartiality"), IMPARTIAL);
        Map<String, Client.Answer> answers = AtOnce.call(Map.of(
                "inspector", () -> take("sortComplaint", SORTED),
                "lawyer", () -> lawyer.post(path("sortComplaint"), SORTED)));
        assertThat(answers.values()).extracting(Client.Answer::status).containsExactlyInAnyOrder(200, 409);
        JsonObject told = answers.values().stream()
                .filter(answer -> answer.status() == 409)
                .findFirst()
                .orElseThrow()
                .json();
        assertThat(told.getString("takenBy")).isNotBlank();
        assertThat(told.getString("at")).isNotBlank();
    }

    @Test
    void somebody_disqualified_has_lost_the_case() {
        assertThat(take("declareImpartiality", "{\"ground\": \"AUTOMATIC\"}").status())
                .isEqualTo(422);
        assertThat(take("declareImpartiality", "{\"ground\": \"AUTOMATIC\", \"explanation\": \"Søsteren min.\"}")
                        .status())
                .isEqualTo(200);
        assertThat(read().status()).isEqualTo(403);
        assertThat(read().json().getString("rule")).contains("NOT_DISQUALIFIED");
    }

    /** Another site can make the browser of an inspector send its cookie, but not a password. */
    @Test
    void the_cookie_of_a_session_opens_nothing() {
        var desk = no.algoritmetilsyn.server.Desk.of(installation, "inspektor");
        assertThat(desk.open("/tilsyn/delsak/" + proceeding + "/habilitet").status())
                .isEqualTo(200);
        assertThat(desk.pages().get("/api/v1/proceedings/" + proceeding).status())
                .isEqualTo(401);
    }

    @AfterEach
    void nothing_has_drifted() {
        var check = new Client(installation.url(), "admin").post("/api/v1/operations/check", "");
        assertThat(check.json().getBoolean("ok")).as(check.body()).isTrue();
    }

    private Client.Answer read() {
        return inspector.get("/api/v1/proceedings/" + proceeding);
    }

    private Map<String, JsonObject> offers() {
        JsonArray offers = Json.createReader(new StringReader(inspector
                        .get("/api/v1/proceedings/" + proceeding + "/steps")
                        .body()))
                .readArray();
        return offers.getValuesAs(JsonObject.class).stream()
                .collect(java.util.stream.Collectors.toMap(offer -> offer.getString("step"), offer -> offer));
    }

    private static java.util.List<String> errors(Client.Answer answer) {
        return answer.json().getJsonArray("errors").stream()
                .map(JsonValue::asJsonObject)
                .map(error -> error.getString("pointer") + " " + error.getString("code"))
                .toList();
    }

    private Client.Answer take(String step, String input) {
        return take(step, input, Map.of());
    }

    private Client.Answer take(String step, String input, Map<String, String> headers) {
        HttpRequest.Builder request = inspector.request(path(step)).header("Content-Type", "application/json");
        headers.forEach(request::header);
        return inspector.send(
                request.POST(HttpRequest.BodyPublishers.ofString(input)).build());
    }

    private String path(String step) {
        return "/api/v1/proceedings/" + proceeding + "/steps/" + step;
    }
}
