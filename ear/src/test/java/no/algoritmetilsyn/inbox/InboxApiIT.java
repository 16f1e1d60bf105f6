package no.algoritmetilsyn.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a body does by the API; and that another body meets not a byte of it, on pages and in the API, and is written down. */
@ExtendWith(Installation.class)
class InboxApiIT {

    private static final String ONE = "{\"answers\": [{\"number\": 1, \"text\": \"Etter poeng.\"}]}";

    private Installation installation;
    private Database database;
    private BodyDemand bodies;
    private String demand;

    @BeforeEach
    void send(Installation shared) {
        installation = shared;
        database = new Database(shared);
        bodies = new BodyDemand(shared);
        demand = bodies.sent();
    }

    private Client.Answer post(String account, String path, String input) {
        return bodies.client(account).post("/api/v1" + path, input);
    }

    @Test
    void the_body_finds_reads_and_answers_it() {
        JsonObject row = BodyDemand.list(bodies.call("virksomhet", "/api/v1/inbox", 200)).stream()
                .map(each -> each.asJsonObject())
                .filter(each -> each.getString("proceedingId").equals(demand))
                .findFirst()
                .orElseThrow();
        assertThat(row.getString("due")).isEqualTo("2029-06-18");
        assertThat(row.getBoolean("waiting")).isTrue();
        String letter = row.getJsonArray("letters").getJsonObject(0).getString("id");
        assertThat(row.getString("letterId")).isEqualTo(letter);
        assertThat(row.getString("organisation")).isEqualTo("Furuvik kommune");
        String number = database.value("SELECT organisation_number FROM demands WHERE id = ?::uuid", demand);
        assertThat(bodies.call("virksomhet", "/api/v1/inbox?representation=" + number, 200)
                        .body())
                .contains(demand);
        assertThat(bodies.call("virksomhet", "/api/v1/inbox?representation=310987654", 200)
                        .body())
                .isEqualTo("[]");
        assertThat(bodies.call("virksomhet", "/api/v1/letters/" + letter, 200)
                        .json()
                        .getString("recipient"))
                .isEqualTo("Furuvik kommune");
        Client.Answer opened = post("virksomhet", "/inbox/letters/" + letter, "");
        assertThat(opened.json().getString("html")).contains("Send oss modellkortet.");
        JsonObject proceeding =
                bodies.call("virksomhet", "/api/v1/proceedings/" + demand, 200).json();
        assertThat(proceeding.getJsonArray("tasks")).isEmpty();
        JsonObject answer =
                BodyDemand.list(bodies.call("virksomhet", "/api/v1/proceedings/" + demand + "/steps", 200)).stream()
                        .map(each -> each.asJsonObject())
                        .filter(each -> each.getString("step").equals("handInAnswer"))
                        .findFirst()
                        .orElseThrow();
        assertThat(answer.getJsonObject("schema").getJsonObject("properties")).containsOnlyKeys("answers");
        Client.Answer taken = post("virksomhet", "/proceedings/" + demand + "/steps/handInAnswer", ONE);
        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        Client.Answer again = post("virksomhet", "/proceedings/" + demand + "/steps/handInAnswer", ONE);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).contains("noTask").doesNotContain("takenBy");
    }

    @Test
    void another_body_meets_nothing_of_it_and_is_written_down() {
        for (String account : List.of("virksomhet2", "borger", "tillitsvalgt2")) {
            for (String address : BodyDemand.addresses(demand)) {
                Client.Answer page =
                        Desk.of(installation, account).open(address).answer();
                assertThat(page.status()).as(account + " " + address).isEqualTo(403);
                assertThat(page.body()).doesNotContain("boligsøkere", "R-20", "Furuvik");
            }
        }
        assertThat(Desk.of(installation, "virksomhet2").open("/virksomhet/").body())
                .doesNotContain("boligsøkere", demand);
        assertThat(bodies.call("virksomhet2", "/api/v1/inbox", 200).body()).doesNotContain(demand);
        bodies.call("virksomhet2", "/api/v1/proceedings/" + demand, 404);
        bodies.call("virksomhet2", "/api/v1/proceedings/" + demand + "/steps", 404);
        assertThat(post("virksomhet2", "/proceedings/" + demand + "/steps/handInAnswer", ONE)
                        .status())
                .isEqualTo(404);
        assertThat(post("virksomhet2", "/inbox/letters/" + letter(), "").status())
                .isEqualTo(404);
        assertThat(Desk.of(installation, "virksomhet2")
                        .open("/virksomhet/brev/" + letter())
                        .status())
                .isEqualTo(403);
        Patience.until(Duration.ofSeconds(20), () -> refusals().contains("PROCEEDING_READ_OWN SPEAKS_FOR_PARTY"));
        assertThat(database.value("SELECT state FROM demands WHERE id = ?::uuid", demand))
                .isEqualTo("SENT");
    }

    private String letter() {
        return database.value("SELECT id FROM letters WHERE proceeding_id = ?::uuid", demand);
    }

    /** What virksomhet2 was refused: act and rule. */
    private List<String> refusals() {
        String account = database.value("SELECT id FROM accounts WHERE user_name = 'virksomhet2'");
        return BodyDemand.list(bodies.call("admin", "/api/v1/operations/refusals", 200)).stream()
                .map(JsonValue::asJsonObject)
                .filter(row -> row.getString("actor", "").equals(account))
                .map(row -> row.getString("act") + " " + row.getString("rule"))
                .toList();
    }

    @Test
    void what_is_unknown_and_what_is_somebody_elses_is_told_alike() {
        for (String id : List.of(demand, UUID.randomUUID().toString())) {
            Client.Answer answer = bodies.call("virksomhet2", "/api/v1/proceedings/" + id, 404);
            assertThat(answer.json().keySet()).containsExactlyInAnyOrder("type", "title", "status", "requestId");
            assertThat(answer.json().getString("type")).isEqualTo("/problem/unknown");
            assertThat(answer.body()).doesNotContain(id);
        }
    }
}
