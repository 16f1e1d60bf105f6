package no.algoritmetilsyn.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A union representative tells the authority something that the employer is not to know: each page, call, file and feed that the
 * employer can ask for is the very same afterwards.
 */
@ExtendWith(Installation.class)
class EmployeeStatementIT {

    private static final String SECRET = "Sjefen har slettet loggen.";

    private Installation installation;
    private Database database;
    private BodyDemand bodies;
    private String demand;

    @BeforeEach
    void send(Installation shared) {
        installation = shared;
        database = new Database(shared);
        bodies = new BodyDemand(shared);
        demand = bodies.released();
    }

    private Client.Answer state(String account, String audience, String text, String file) {
        return bodies.client(account)
                .post(
                        "/api/v1/proceedings/" + demand + "/steps/sendStatement",
                        "{\"audience\": \"%s\", \"text\": \"%s\", \"files\": [%s]}"
                                .formatted(audience, text, file == null ? "" : "\"" + file + "\""));
    }

    /** All that the employer can ask for, by address, without what differs each time. */
    private Map<String, String> seenByTheEmployer() {
        Map<String, String> seen = new TreeMap<>();
        Desk desk = Desk.of(installation, "virksomhet");
        for (String address : List.of(
                "/virksomhet/",
                "/virksomhet/delsak/" + demand,
                "/virksomhet/delsak/" + demand + "/skriv-inn-svar",
                "/virksomhet/delsak/" + demand + "/be-om-tid",
                "/virksomhet/delsak/" + demand + "/innkommet",
                "/virksomhet/delsak/" + demand + "/uttalelse",
                "/virksomhet/uttalelse/" + demand,
                "/tilsyn/delsak/" + demand,
                "/algoritmer/statistikk")) {
            Client.Answer answer = desk.open(address).answer();
            seen.put(address, answer.status() + BodyDoors.plain(answer.body()));
        }
        Client client = bodies.client("virksomhet");
        for (String call : List.of(
                "/inbox",
                "/inbox/" + demand + "/receipts",
                "/proceedings/" + demand,
                "/proceedings/" + demand + "/steps",
                "/tasks",
                "/cases/" + caseNumber(),
                "/find?q=" + demand,
                "/algorithms.jsonl")) {
            Client.Answer answer = client.get("/api/v1" + call);
            seen.put(
                    call,
                    answer.status()
                            + answer.response().headers().firstValue("ETag").orElse("")
                            + BodyDoors.plain(answer.body()));
        }
        return seen;
    }

    private String caseNumber() {
        return database.value(
                "SELECT c.case_year || '-' || c.case_seq FROM casefiles c JOIN proceedings p ON p.casefile_id = c.id"
                        + " WHERE p.id = ?::uuid",
                demand);
    }

    @Test
    void the_employer_meets_the_very_same_before_and_after() {
        Map<String, String> before = seenByTheEmployer();
        assertThat(before.get("/proceedings/" + demand)).startsWith("200");
        assertThat(bodies.call("tillitsvalgt", "/api/v1/inbox", 200).body()).contains(demand);
        assertThat(bodies.call("tillitsvalgt2", "/api/v1/inbox?representation=310987654", 200)
                        .body())
                .isEqualTo("[]");
        String file = bodies.client("tillitsvalgt")
                .handIn("logg.txt", "Slettet 3. november.".getBytes(StandardCharsets.UTF_8))
                .json()
                .getString("id");
        Client.Answer said = state("tillitsvalgt", "AUTHORITY_ONLY", SECRET, file);
        assertThat(said.status()).as(said.body()).isEqualTo(200);
        assertThat(seenByTheEmployer()).isEqualTo(before);
        assertThat(before.values()).noneMatch(page -> page.contains(SECRET));

        String variant = database.value("SELECT id FROM document_variants WHERE document_id = ?::uuid", file);
        Desk desk = Desk.of(installation, "virksomhet");
        assertThat(desk.open("/virksomhet/dokument/" + variant).status()).isEqualTo(403);
        assertThat(bodies.client("virksomhet").get("/api/v1/files/" + file).status())
                .isEqualTo(404);
        assertThat(bodies.client("virksomhet")
                        .post(
                                "/api/v1/proceedings/" + demand + "/steps/recordIncoming",
                                "{\"about\": \"Prøver\", \"files\": [\"" + file + "\"]}")
                        .status())
                .isEqualTo(422);
        String statement = database.value("SELECT id FROM statements WHERE proceeding_id = ?::uuid", demand);
        assertThat(bodies.client("virksomhet")
                        .post("/api/v1/inbox/letters/" + statement, "")
                        .status())
                .isEqualTo(404);
        assertThat(state("virksomhet", "BOTH_SIDES", "Nei.", null).status()).isEqualTo(403);
        triesToTouch(statement);
        assertThat(Desk.of(installation, "inspektor")
                        .open("/tilsyn/delsak/" + demand)
                        .body())
                .contains(SECRET);
    }

    /** To change it, to take it away, to hold it back, to say when it counts: there is no such thing, and the tries are written down. */
    private void triesToTouch(String statement) {
        String before = row(statement);
        Client employer = bodies.client("virksomhet");
        for (String method : List.of("PUT", "PATCH", "DELETE")) {
            assertThat(employer.send(employer.request("/api/v1/statements/" + statement)
                                    .method(method, HttpRequest.BodyPublishers.noBody())
                                    .build())
                            .status())
                    .as(method)
                    .isIn(404, 405);
        }
        for (String page : List.of("/virksomhet/uttalelse/" + demand, "/virksomhet/delsak/" + demand + "/uttalelse")) {
            assertThat(Desk.of(installation, "virksomhet").open(page).status())
                    .as(page)
                    .isIn(403, 404);
        }
        assertThat(row(statement)).isEqualTo(before);
        String account = database.value("SELECT id FROM accounts WHERE user_name = 'virksomhet'");
        Patience.until(
                Duration.ofSeconds(20),
                () -> BodyDemand.list(bodies.call("admin", "/api/v1/operations/refusals", 200)).stream()
                        .map(JsonValue::asJsonObject)
                        .anyMatch(row -> row.getString("actor", "").equals(account)
                                && row.getString("act").equals("STATEMENT_SEND")));
    }

    private String row(String statement) {
        return database.value("SELECT s::text || s.xmin::text FROM statements s WHERE id = ?::uuid", statement);
    }

    @Test
    void what_is_for_both_sides_is_read_by_both_and_other_representatives_read_their_own() {
        assertThat(state("tillitsvalgt", "BOTH_SIDES", "Vi ble ikke spurt.", null)
                        .status())
                .isEqualTo(200);
        assertThat(Desk.of(installation, "virksomhet")
                        .open("/virksomhet/delsak/" + demand)
                        .body())
                .contains("Vi ble ikke spurt.");
        assertThat(Desk.of(installation, "tillitsvalgt")
                        .open("/virksomhet/uttalelse/" + demand)
                        .body())
                .contains("Vi ble ikke spurt.", "sladdet.txt");
        for (String colleague : List.of("tillitsvalgt2", "verneombud")) {
            assertThat(Desk.of(installation, colleague)
                            .open("/virksomhet/uttalelse/" + demand)
                            .body())
                    .contains("sladdet.txt")
                    .doesNotContain("Vi ble ikke spurt.");
        }
        assertThat(Desk.of(installation, "virksomhet2")
                        .open("/virksomhet/uttalelse/" + demand)
                        .status())
                .isEqualTo(403);
        assertThat(state("virksomhet2", "BOTH_SIDES", "Nei.", null).status()).isIn(403, 404);
        assertThat(state("tillitsvalgt", "BOTH_SIDES", "", null).status()).isEqualTo(422);
        assertThat(bodies.client("tillitsvalgt")
                        .get("/api/v1/proceedings/" + demand)
                        .body())
                .doesNotContain("modellkortet", "point1");
    }
}
