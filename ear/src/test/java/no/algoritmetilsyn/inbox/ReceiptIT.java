package no.algoritmetilsyn.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import no.algoritmetilsyn.demand.ReadyDemands;
import no.algoritmetilsyn.letter.PdfText;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Those who have sent something take a receipt of it along, and nobody else does. */
@ExtendWith(Installation.class)
class ReceiptIT {

    private static final byte[] LOG = "Rangert 3. november.".getBytes(StandardCharsets.UTF_8);

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

    private JsonObject receipt(String account) {
        return BodyDemand.list(bodies.call(account, "/api/v1/inbox/" + demand + "/receipts", 200))
                .getJsonObject(0);
    }

    private byte[] pdf(String account, String language, String id) throws IOException, InterruptedException {
        HttpResponse<byte[]> pdf = HttpClient.newHttpClient()
                .send(
                        bodies.client(account).in(language).request(address(id)).build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(pdf.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        return pdf.body();
    }

    private static String address(String id) {
        return "/api/v1/inbox/receipts/" + id + ".pdf";
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            // A line may end within a number.
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("-\\s+(?=\\d)", "-")
                    .replaceAll("\\s+", " ");
        }
    }

    private String reference() {
        return database.value("SELECT reference FROM proceedings WHERE id = ?::uuid", demand);
    }

    @Test
    void a_body_takes_along_what_it_has_answered_when_and_with_which_file() throws Exception {
        assertThat(bodies.call("virksomhet", "/api/v1/inbox/" + demand + "/receipts", 200)
                        .body())
                .as("nothing has come in")
                .isEqualTo("[]");
        Client.Answer asked = bodies.client("virksomhet")
                .post(
                        "/api/v1/proceedings/" + demand + "/steps/askMoreTime",
                        "{\"until\": \"" + ReadyDemands.LIMIT.plusDays(7) + "\", \"reason\": \"Ferie.\"}");
        assertThat(asked.status()).as(asked.body()).isEqualTo(200);
        assertThat(receipt("virksomhet").getString("title")).isEqualTo("Ber om mer tid " + reference());
        String file =
                bodies.client("virksomhet").handIn("logg 😀.txt", LOG).json().getString("id");
        Client.Answer answered = bodies.client("virksomhet")
                .post(
                        "/api/v1/proceedings/" + demand + "/steps/handInAnswer",
                        "{\"answers\": [{\"number\": 4, \"text\": \"Her er loggen.\", \"files\": [\"" + file
                                + "\"]}]}");
        assertThat(answered.status()).as(answered.body()).isEqualTo(200);

        JsonObject receipt = receipt("virksomhet");
        String id = receipt.getString("id");
        String number = receipt.getString("number");
        JsonObject told = receipt.getJsonArray("files").getJsonObject(0);
        assertThat(receipt.getString("title")).isEqualTo("Svar på krav om redegjørelse " + reference());
        assertThat(told.getString("sha256")).isEqualTo(sha256());
        assertThat(words(pdf("virksomhet", "nb", id)))
                .contains(
                        "Furuvik kommune",
                        "norsk tid: Svar på krav om redegjørelse " + reference() + ".",
                        "Det hører til kravet om redegjørelse. Referansen er " + reference() + ".",
                        "Det står i journalen vår med nummer " + number + ".",
                        sha256(),
                        "Vi vurderer svar punkt for punkt.");
        assertThat(words(pdf("virksomhet", "nn", id))).contains("Kva som skjer no", sha256());
        assertThat(words(pdf("virksomhet", "en", id))).contains("What happens now", sha256());
        assertThat(pdf("virksomhet", "nb", id)).as("the same each time").isEqualTo(pdf("virksomhet", "nb", id));

        Desk desk = Desk.of(installation, "virksomhet");
        assertThat(desk.open("/virksomhet/delsak/" + demand).body())
                .contains("Last ned kvittering (PDF)", "/virksomhet/kvittering/" + id);
        Client.Answer page = desk.open("/virksomhet/kvittering/" + id).answer();
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.response().headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"kvittering-" + number.replace('/', '-') + ".pdf\"");
        for (String other : List.of("virksomhet2", "tillitsvalgt", "verneombud")) {
            bodies.call(other, address(id), 404);
            bodies.call(other, "/api/v1/inbox/" + demand + "/receipts", 404);
            assertThat(Desk.of(installation, other)
                            .open("/virksomhet/kvittering/" + id)
                            .status())
                    .isEqualTo(403);
        }
        bodies.call("inspektor", address(id), 403);
    }

    @Test
    void what_is_said_for_the_employees_is_receipted_to_the_one_who_has_said_it() throws Exception {
        bodies.release(demand);
        String file =
                bodies.client("tillitsvalgt").handIn("logg.txt", LOG).json().getString("id");
        Client.Answer said = bodies.client("tillitsvalgt")
                .post(
                        "/api/v1/proceedings/" + demand + "/steps/sendStatement",
                        "{\"audience\": \"AUTHORITY_ONLY\", \"text\": \"Loggen er slettet.\", \"files\": [\"" + file
                                + "\"]}");
        assertThat(said.status()).as(said.body()).isEqualTo(200);

        String id = receipt("tillitsvalgt").getString("id");
        byte[] pdf = pdf("tillitsvalgt", "nb", id);
        assertThat(words(pdf)).contains("Uttalelse fra de ansattes representant", sha256());
        assertThat(PdfText.of(pdf)).doesNotContain("Loggen er slettet.");
        assertThat(Desk.of(installation, "tillitsvalgt")
                        .open("/virksomhet/uttalelse/" + demand)
                        .body())
                .contains("/virksomhet/kvittering/" + id);
        assertThat(bodies.call("virksomhet", "/api/v1/inbox/" + demand + "/receipts", 200)
                        .body())
                .isEqualTo("[]");
        bodies.call("virksomhet", address(id), 404);
        assertThat(bodies.call("verneombud", "/api/v1/inbox/" + demand + "/receipts", 200)
                        .body())
                .as("it is told to the one who has said it")
                .isEqualTo("[]");
        bodies.call("verneombud", address(id), 404);
    }

    private static String sha256() throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(LOG));
    }
}
