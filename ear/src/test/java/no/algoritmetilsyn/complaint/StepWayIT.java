package no.algoritmetilsyn.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.casefile.StepRecords;
import no.algoritmetilsyn.server.AtOnce;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Turns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each step of a complaint through the API alone: offered with a schema that its input fits, taken, refused as the contract says, and
 * the same from two windows at once.
 */
@ExtendWith(Installation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StepWayIT {

    private static final Map<String, String> NOTHING = Map.of();

    /** Steps that need more than a complaint, and are walked with what they need: costs are claimed after an appeal. */
    private static final Set<String> WITH_MORE = Set.of("claimCosts");

    private Installation installation;
    private WayComplaints complaints;

    /** The steps whose turn it is. */
    Stream<Way> ways() {
        return Turns.ofToday(WayComplaints.WAYS, days()).stream();
    }

    /** After how many days all of them have been taken. */
    int days() {
        return 2;
    }

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        complaints = new WayComplaints(shared);
    }

    @Test
    void every_step_of_a_complaint_is_walked() {
        Set<String> walked = WayComplaints.WAYS.stream().map(Way::step).collect(Collectors.toSet());
        assertThat(StepRecords.all().stream()
                        .filter(step -> step.step().kinds().length > 0 && step.isFor("COMPLAINT"))
                        .map(StepRecords.Declared::name)
                        .filter(step -> !WITH_MORE.contains(step)))
                .isSubsetOf(walked);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void it_is_offered_with_the_schema_of_what_it_takes(Way way) {
        String complaint = complaints.ready(way.step());
        String body = complaints.input(way);
        JsonObject offer = offer(way, complaint);
        assertThat(offer.getBoolean("allowed")).as(offer.toString()).isTrue();
        JsonObject schema = offer.getJsonObject("schema");
        JsonObject input = Json.createReader(new StringReader(body)).readObject();
        assertThat(schema.getJsonObject("properties").keySet()).containsAll(input.keySet());
        if (schema.containsKey("required")) {
            assertThat(schema.getJsonArray("required").getValuesAs(jakarta.json.JsonString::getString))
                    .isSubsetOf(input.keySet());
        }
        Client.Answer taken = take(way, complaint, body, NOTHING);
        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void it_is_refused_as_the_contract_says(Way way) {
        String complaint = complaints.ready(way.step());
        String input = complaints.input(way);
        Client.Answer unknown = take(way, UUID.randomUUID().toString(), input, NOTHING);
        assertThat(unknown.status()).as(unknown.body()).isEqualTo(404);
        var archivist = new Client(installation.url(), "arkivar");
        Client.Answer withoutRight = archivist.post(path(complaint, way.step()), input);
        assertThat(withoutRight.status()).as(withoutRight.body()).isEqualTo(403);
        assertThat(withoutRight.json().getString("rule")).isNotBlank();
        Client.Answer odd = take(way, complaint, input.replaceFirst("\\{", "{\"extra\": 1, "), NOTHING);
        assertThat(odd.status()).as(odd.body()).isEqualTo(422);
        assertThat(odd.json().getJsonArray("errors").getJsonObject(0).getString("pointer"))
                .isEqualTo("/extra");
        Client.Answer stale = take(way, complaint, input, Map.of("If-Match", "\"999999\""));
        assertThat(stale.status()).as(stale.body()).isEqualTo(412);
        String current = stale.response().headers().firstValue("ETag").orElseThrow();
        Client.Answer taken = take(way, complaint, input, Map.of("If-Match", current));
        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void what_the_state_forbids_says_the_state_or_who_was_faster(Way way) {
        if (way.isAlwaysAllowed()) {
            return;
        }
        Client.Answer refused = take(way, complaints.tooEarlyOrLate(way.step()), complaints.input(way), NOTHING);
        assertThat(refused.status()).as(refused.body()).isEqualTo(409);
        assertThat(refused.json()).containsKey(refused.json().containsKey("takenBy") ? "at" : "state");
        assertThat(refused.body()).contains(way.rule());
    }

    @ParameterizedTest
    @MethodSource("ways")
    void from_two_windows_at_once_it_is_taken_once(Way way) throws Exception {
        String complaint = complaints.ready(way.step());
        String input = complaints.input(way);
        String seen = new Client(installation.url(), way.account())
                .get("/api/v1/proceedings/" + complaint)
                .response()
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        // What changes no state may be said twice: only the key tells that it is the same.
        Map<String, String> headers = way.isChangingState()
                ? Map.of("If-Match", seen)
                : Map.of("Idempotency-Key", UUID.randomUUID().toString());
        Map<String, Client.Answer> answers = AtOnce.call(Map.of(
                "one", () -> take(way, complaint, input, headers),
                "other", () -> take(way, complaint, input, headers)));
        assertThat(answers.values())
                .extracting(Client.Answer::status)
                .as(answers.toString())
                .contains(200)
                .isSubsetOf(200, 409, 412);
        long taken = answers.values().stream()
                .filter(answer -> answer.status() == 200)
                .count();
        assertThat(taken).isEqualTo(way.isChangingState() ? 1 : 2);
        assertThat(complaints.timesTaken(complaint, way.event())).isEqualTo(1);
    }

    @AfterEach
    void nothing_has_drifted() {
        var check = new Client(installation.url(), "admin").post("/api/v1/operations/check", "");
        assertThat(check.json().getBoolean("ok")).as(check.body()).isTrue();
    }

    private JsonObject offer(Way way, String complaint) {
        String offers = new Client(installation.url(), way.account())
                .get("/api/v1/proceedings/" + complaint + "/steps")
                .body();
        return Json.createReader(new StringReader(offers)).readArray().getValuesAs(JsonObject.class).stream()
                .filter(offer -> offer.getString("step").equals(way.step()))
                .findFirst()
                .orElseThrow();
    }

    private Client.Answer take(Way way, String complaint, String input, Map<String, String> headers) {
        var client = new Client(installation.url(), way.account());
        HttpRequest.Builder request =
                client.request(path(complaint, way.step())).header("Content-Type", "application/json");
        headers.forEach(request::header);
        return client.send(
                request.POST(HttpRequest.BodyPublishers.ofString(input)).build());
    }

    private static String path(String complaint, String step) {
        return "/api/v1/proceedings/" + complaint + "/steps/" + step;
    }
}
