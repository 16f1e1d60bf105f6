package no.algoritmetilsyn.complainant;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who has complained goes on through the API by the code alone: adds, hands in a file, withdraws. */
@ExtendWith(Installation.class)
class OwnCaseByCodeIT {

    private Client client;
    private String code;
    private String complaint;

    @BeforeEach
    void complain(Installation installation) {
        client = new Client(installation.url()).from("10.1.0.9");
        JsonObject receipt = client.complain(Client.anonymous("Ingen svarer")).json();
        code = receipt.getString("followUpCode");
        complaint = client.follow(receipt.getString("reference"), code).json().getString("proceedingId");
    }

    private Client.Answer get(String path, String shown) {
        return client.send(client.request(path).header("Follow-Up-Code", shown).build());
    }

    private HttpRequest.Builder byCode(String path) {
        return client.request(path).header("Follow-Up-Code", code);
    }

    private Client.Answer take(String step, String input) {
        return client.send(byCode("/api/v1/proceedings/" + complaint + "/steps/" + step)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(input))
                .build());
    }

    @Test
    void the_complaint_is_shown_with_the_steps_that_are_theirs() {
        JsonObject shown = get("/api/v1/proceedings/" + complaint, code).json();
        assertThat(shown.getString("kind")).isEqualTo("COMPLAINT");
        assertThat(shown.getJsonArray("tasks")).isEmpty();
        assertThat(shown.getJsonArray("parties")).isEmpty();
        String steps = get("/api/v1/proceedings/" + complaint + "/steps", code).body();
        assertThat(steps).contains("\"writeToAuthority\"").doesNotContain("sortComplaint", "declareImpartiality");
    }

    @Test
    void they_add_a_file_and_withdraw(Installation installation) {
        Client.Answer file = client.send(byCode("/api/v1/files")
                .header("Content-Type", "text/plain")
                .header("X-File-Name", "vedtak.txt")
                .POST(HttpRequest.BodyPublishers.ofByteArray("Vedtaket sier nei.".getBytes(StandardCharsets.UTF_8)))
                .build());
        assertThat(file.status()).as(file.body()).isEqualTo(201);
        Client.Answer added = take(
                "writeToAuthority",
                "{\"kind\": \"ADDS\", \"text\": \"Her er vedtaket.\", \"files\": [\"%s\"]}"
                        .formatted(file.json().getString("id")));
        assertThat(added.status()).as(added.body()).isEqualTo(200);
        assertThat(new Database(installation)
                        .number(
                                "SELECT count(*) FROM documents WHERE proceeding_id = ?::uuid AND kind = 'ATTACHMENT'",
                                complaint))
                .isPositive();
        assertThat(take("writeToAuthority", "{\"kind\": \"WITHDRAWS\"}").status())
                .isEqualTo(200);
        Client.Answer again = take("writeToAuthority", "{\"kind\": \"ADDS\", \"text\": \"Likevel.\"}");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().getString("rule")).isEqualTo("withdrawn");
    }

    @Test
    void nothing_else_opens_by_it(Installation installation) {
        JsonObject other = client.complain(Client.anonymous("En annen")).json();
        String otherCode = other.getString("followUpCode");
        for (String path :
                List.of(complaint, complaint + "/steps", UUID.randomUUID().toString())) {
            assertThat(get("/api/v1/proceedings/" + path, otherCode).status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(get("/api/v1/proceedings/" + complaint, "AAAA-BBBB-CCCC-DDDD")
                        .status())
                .isEqualTo(404);
        assertThat(get("/api/v1/proceedings/" + complaint, "kode").status()).isEqualTo(404);
        assertThat(client.get("/api/v1/proceedings/" + complaint).status()).isEqualTo(401);
        assertThat(take("sortComplaint", "{\"kind\": \"TIP\", \"reason\": \"Nei.\", \"answer\": false}")
                        .status())
                .isIn(403, 404);
        assertThat(take(
                                "writeToAuthority",
                                "{\"kind\": \"ADDS\", \"text\": \"I går.\", \"receivedOn\": \"2020-01-01\"}")
                        .status())
                .as("the day is the authority's to say")
                .isEqualTo(422);
        var body = new Client(installation.url(), "virksomhet");
        assertThat(body.send(body.request("/api/v1/proceedings/" + complaint)
                                .header("Follow-Up-Code", code)
                                .build())
                        .status())
                .as("an account says who somebody is")
                .isEqualTo(404);
    }
}
