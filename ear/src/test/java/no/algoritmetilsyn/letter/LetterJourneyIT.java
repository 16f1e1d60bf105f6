package no.algoritmetilsyn.letter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A letter on its page, without JavaScript: written, sent back, signed by somebody else, sent, read by the complainant. */
@ExtendWith(Installation.class)
class LetterJourneyIT {

    private static final String SORTED =
            "{\"kind\": \"COMPLAINT\", \"reason\": \"Gjelder en algoritme som avgjør.\", \"answer\": true}";

    private Installation installation;
    private Database database;
    private Client inspector;
    private String reference;
    private String code;
    private String complaint;

    @BeforeEach
    void sorted(Installation shared) {
        installation = shared;
        database = new Database(shared);
        inspector = new Client(shared.url(), "inspektor");
        JsonObject receipt = new Client(shared.url())
                .complain(Client.anonymous("Får et brev " + UUID.randomUUID()))
                .json();
        reference = receipt.getString("reference");
        code = receipt.getString("followUpCode");
        complaint = new Client(shared.url()).follow(reference, code).json().getString("proceedingId");
        for (String account : new String[] {"leder", "inspektor"}) {
            Letters.take(new Client(shared.url(), account), complaint, "declareImpartiality", "{\"ground\": \"NONE\"}");
        }
        Letters.take(inspector, complaint, "sortComplaint", SORTED);
    }

    private String status() {
        return database.value("SELECT status FROM complaints WHERE id = ?::uuid", complaint);
    }

    @Test
    void an_answer_is_written_signed_and_sent_on_its_page() {
        Desk desk = Desk.of(installation, "inspektor");
        Client.Answer begun =
                desk.open("/tilsyn/delsak/" + complaint + "/svar").send("step", "take", "how", "ANSWERED");
        String page = begun.response().headers().firstValue("Location").orElseThrow();
        assertThat(page).contains("/tilsyn/brev/");
        String path = page.substring(page.indexOf("/tilsyn/brev/"));
        Client.Answer refused = desk.open(path).send("letter", "submit", "block-summary", "Du har rett.");
        assertThat(refused.body()).contains("Svaret vårt");
        assertThat(desk.open(path)
                        .send("letter", "save", "block-answer", "Kommunen må se på søknaden på nytt.")
                        .status())
                .isEqualTo(302);
        assertThat(desk.open(path).body())
                .contains("Kommunen må se på søknaden på nytt.")
                .contains("Forskjeller fra malen");
        desk.open(path).send("letter", "submit");
        assertThat(status()).as("signed, and not sent").isEqualTo("IN_HAND");
        desk.open(path).send("sending", "send");
        assertThat(status()).isEqualTo("ANSWERED");
        assertThat(desk.open(path).body()).contains("ligger klart til å leses");

        Client.Answer seen = Desk.anybody(installation, "10.31.0.1")
                .open("/min-sak")
                .send("follow", "show", "reference", reference, "code", code);
        assertThat(seen.body()).contains("Kommunen må se på søknaden på nytt.");
    }

    @Test
    void what_is_sent_is_a_pdf_that_the_complainant_gets_by_the_code() throws Exception {
        String letter = Letters.beginAnswer(inspector, complaint);
        Letters.send(inspector, complaint, letter, "Kommunen må se på søknaden på nytt.");
        JsonObject sent = Letters.read(inspector, letter);
        assertThat(sent.getString("state")).isEqualTo("SENT");
        assertThat(sent.getString("pdfHash")).hasSize(64);
        assertThat(sent.getJsonObject("dates").getString("how")).isEqualTo("AVAILABLE");
        byte[] right = pdf(letter, code);
        assertThat(new String(right, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        assertThat(new String(pdf(letter, "0000-0000-0000-0000"), StandardCharsets.ISO_8859_1))
                .doesNotContain("%PDF-");
        assertThat(database.value("SELECT status FROM journal_entries WHERE subject_id = ?::uuid", letter))
                .isEqualTo("DISPATCHED");
    }

    private byte[] pdf(String letter, String shown) throws Exception {
        var request = new Client(installation.url())
                .from("10.31.0.2")
                .request("/min-sak/brev")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(
                        "reference=" + reference + "&code=" + shown + "&letter=" + letter))
                .build();
        return java.net.http.HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    @Test
    void a_dismissal_is_signed_by_somebody_who_has_not_written_it() {
        String letter = Letters.begin(inspector, complaint, "answerComplaint", "{\"how\": \"DISMISSED\"}");
        Letters.write(inspector, complaint, letter, "Saken hører hjemme i forliksrådet.");
        Letters.take(inspector, complaint, "submitLetter", Letters.of(letter));
        Desk leader = Desk.of(installation, "leder");
        String path = "/tilsyn/brev/" + letter;
        Client.Answer back = leader.open(path).send("back", "sendBack", "remarks", "Nevn § 2.");
        assertThat(back.status()).isEqualTo(302);
        assertThat(Desk.of(installation, "inspektor").open(path).body()).contains("Nevn § 2.");
        Letters.take(inspector, complaint, "submitLetter", Letters.of(letter));
        leader.open(path).send("approval", "approve", "hash", "0".repeat(64));
        assertThat(Letters.read(inspector, letter).getString("state"))
                .as("something else than was read")
                .isEqualTo("FOR_APPROVAL");
        leader.open(path).send("approval", "approve");
        assertThat(Letters.read(inspector, letter).getString("state")).isEqualTo("APPROVED");
        Letters.take(inspector, complaint, "sendLetter", Letters.of(letter));
        assertThat(status()).isEqualTo("ANSWERED");
    }

    @Test
    void who_has_no_business_with_the_case_sees_no_letter() {
        String letter = Letters.beginAnswer(inspector, complaint);
        for (String account : new String[] {"borger", "virksomhet", "klageorgan", "admin", "registrar"}) {
            Client other = new Client(installation.url(), account);
            assertThat(other.get("/api/v1/letters/" + letter).status())
                    .as(account)
                    .isNotEqualTo(200);
        }
        assertThat(new Client(installation.url())
                        .get("/api/v1/letters/" + letter)
                        .status())
                .isEqualTo(401);
        Map<String, Integer> seen = Map.of("leder", 200, "arkivar", 200);
        seen.forEach((account, expected) -> assertThat(new Client(installation.url(), account)
                        .get("/api/v1/letters/" + letter)
                        .status())
                .as(account)
                .isEqualTo(expected));
    }
}
