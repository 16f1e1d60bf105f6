package no.algoritmetilsyn.complainant;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import no.algoritmetilsyn.letter.Letters;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody who has complained reads the letters to them through the API, by the code. */
@ExtendWith(Installation.class)
class OwnLettersIT {

    /** Of anonymous people, too, whose letters name nobody. */
    @Test
    void a_letter_is_opened_by_the_code_of_its_own_complaint_alone(Installation installation) {
        var client = new Client(installation.url()).from("10.1.0.7");
        JsonObject receipt = client.complain(Client.anonymous("Får svar")).json();
        JsonObject other = client.complain(Client.anonymous("Får ikke svar")).json();
        String code = receipt.getString("followUpCode");
        JsonObject before = client.follow(receipt.getString("reference"), code).json();
        assertThat(before.getJsonArray("letters")).isEmpty();
        var inspector = new Client(installation.url(), "inspektor");
        String complaint = before.getString("proceedingId");
        Letters.take(inspector, complaint, "declareImpartiality", "{\"ground\": \"NONE\"}");
        Letters.take(
                inspector,
                complaint,
                "sortComplaint",
                "{\"kind\": \"COMPLAINT\", \"reason\": \"Gjelder en algoritme.\", \"answer\": true}");
        Letters.answer(inspector, complaint, "Kommunen må se på søknaden en gang til.");

        JsonObject told = client.follow(receipt.getString("reference"), code)
                .json()
                .getJsonArray("letters")
                .getJsonObject(0);
        assertThat(told.getString("kind")).isEqualTo("ANSWER");
        String letter = "/api/v1/letters/" + told.getString("id");
        Client.Answer opened = byCode(client, letter, code);
        assertThat(opened.status()).as(opened.body()).isEqualTo(200);
        assertThat(opened.json().getString("text")).contains("Kommunen må se på søknaden en gang til.");
        assertThat(opened.json().getJsonObject("dates").containsKey("opened")).isTrue();
        Patience.until(
                Duration.ofSeconds(30),
                () -> byCode(client, letter + ".pdf", code).body().startsWith("%PDF"));

        assertThat(byCode(client, letter, other.getString("followUpCode")).status())
                .isEqualTo(404);
        assertThat(byCode(client, letter + ".pdf", "AAAA-BBBB-CCCC-DDDD").status())
                .isEqualTo(404);
        assertThat(byCode(client, "/api/v1/letters/" + complaint, code).status())
                .isEqualTo(404);
        assertThat(client.get(letter).status()).isEqualTo(401);
        assertThat(byCode(new Client(installation.url(), "virksomhet"), letter, code)
                        .status())
                .as("an account says who somebody is")
                .isEqualTo(404);
    }

    private static Client.Answer byCode(Client client, String path, String code) {
        return client.send(client.request(path).header("Follow-Up-Code", code).build());
    }
}
