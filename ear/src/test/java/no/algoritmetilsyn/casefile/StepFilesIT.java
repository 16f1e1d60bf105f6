package no.algoritmetilsyn.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpRequest;
import java.util.Arrays;
import java.util.UUID;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files that a step takes: from its page, and through the API, whole or in pieces. */
@ExtendWith({Installation.class, Browser.class})
class StepFilesIT {

    private static final String PAPERS =
            "{\"sender\": \"BODY\", \"about\": \"Svar\", \"receivedOn\": \"2026-01-05\", \"files\": [\"%s\"]}";

    private Installation installation;
    private Client inspector;
    private String proceeding;

    @BeforeEach
    void filed(Installation shared) {
        installation = shared;
        inspector = new Client(shared.url(), "inspektor");
        var receipt = new Client(shared.url())
                .complain(Client.anonymous("Med vedlegg " + UUID.randomUUID()))
                .json();
        proceeding = new Client(shared.url())
                .follow(receipt.getString("reference"), receipt.getString("followUpCode"))
                .json()
                .getString("proceedingId");
        inspector.post(step("declareImpartiality"), "{\"ground\": \"NONE\"}");
    }

    @Test
    void a_file_is_handed_in_whole_and_named_in_a_step() {
        Client.Answer file = inspector.handIn("svår på brev.txt", "Hei.".getBytes(UTF_8));
        assertThat(file.status()).as(file.body()).isEqualTo(201);
        assertThat(file.json().getInt("size")).isEqualTo(4);
        // Of the four bytes "Hei.", from another program.
        assertThat(file.json().getString("sha256"))
                .isEqualTo("9a62a4f7144ef64cb2d010bbb2307f24b1e28a952434242b2b01c9ea0bd70200");
        String id = file.json().getString("id");
        assertThat(record(id).status()).isEqualTo(200);
        assertThat(inspector.get("/api/v1/files/" + id).status()).isEqualTo(404);
    }

    @Test
    void a_file_over_a_line_that_breaks_goes_on_where_it_was() {
        byte[] bytes = "Linje i loggen.\n".repeat(20_000).getBytes(UTF_8);
        Client.Answer begun = inspector.send(inspector
                .request("/api/v1/files")
                .header("X-File-Name", "logg.txt")
                .header("Upload-Length", Integer.toString(bytes.length))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
        assertThat(begun.status()).as(begun.body()).isEqualTo(201);
        assertThat(begun.json().getString("state")).isEqualTo("ARRIVING");
        String id = begun.json().getString("id");
        assertThat(piece(id, 0, bytes, 100_000).status()).isEqualTo(200);

        Client.Answer again = piece(id, 0, bytes, 100_000);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.response().headers().firstValue("Upload-Offset")).contains("100000");
        assertThat(inspector.get("/api/v1/files/" + id).response().headers().firstValue("Upload-Offset"))
                .contains("100000");
        assertThat(new Client(installation.url(), "jurist")
                        .get("/api/v1/files/" + id)
                        .status())
                .isEqualTo(404);

        Client.Answer whole = piece(id, 100_000, bytes, bytes.length);
        assertThat(whole.status()).as(whole.body()).isEqualTo(200);
        assertThat(whole.json().getInt("size")).isEqualTo(bytes.length);
        assertThat(record(whole.json().getString("id")).status()).isEqualTo(200);
    }

    @Test
    void what_is_refused_is_told_why() {
        Client.Answer disguised = inspector.handIn("bilde.png", "Hei.".getBytes(UTF_8));
        assertThat(disguised.status()).isEqualTo(422);
        assertThat(disguised.body()).contains("CONTENT_DIFFERS_FROM_NAME");
        assertThat(inspector
                        .send(inspector
                                .request("/api/v1/files")
                                .POST(HttpRequest.BodyPublishers.ofString("Hei."))
                                .build())
                        .status())
                .isEqualTo(400);
        assertThat(new Client(installation.url())
                        .handIn("brev.txt", "Hei.".getBytes(UTF_8))
                        .status())
                .isEqualTo(401);
        Client.Answer unknown = record(UUID.randomUUID().toString());
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.json().getJsonArray("errors").getJsonObject(0).getString("pointer"))
                .isEqualTo("/files/0");
    }

    @Test
    void a_chosen_file_stays_when_something_else_is_wrong(Browser browser) {
        try (Browser.Window window =
                Staff.login(browser, installation, "inspektor", Browser.Options.WIDE.withoutJavaScript())) {
            Page page = window.page();
            page.navigate("/tilsyn/delsak/" + proceeding + "/innkommet");
            page.setInputFiles("#files", new FilePayload[] {text("svar.txt"), text("feil.txt")});
            page.click("#take");
            assertThat(page.textContent(".at-error-summary")).contains("Hva er det? Fyll ut feltet.");
            assertThat(page.textContent("section.at-received")).contains("svar.txt", "feil.txt");

            page.click("section.at-received li:has-text('feil.txt') button");
            assertThat(page.textContent("section.at-received"))
                    .contains("svar.txt")
                    .doesNotContain("feil.txt");

            page.setInputFiles("#files", new FilePayload("bilde.png", "image/png", "Hei.".getBytes(UTF_8)));
            page.check("input[name=sender][value=BODY]");
            page.fill("#about", "Svar fra kommunen");
            page.fill("#receivedOn", "5");
            page.fill("#receivedOn-month", "1");
            page.fill("#receivedOn-year", "2026");
            page.click("#take");
            assertThat(page.textContent(".at-error-summary")).contains("bilde.png");
            page.click("#take");
            assertThat(page.url()).contains("gjort=INCOMING_RECORDED");
            assertThat(page.textContent("main")).contains("svar.txt").doesNotContain("feil.txt");
        }
    }

    private static FilePayload text(String name) {
        return new FilePayload(name, "text/plain", ("Tekst i " + name).getBytes(UTF_8));
    }

    private Client.Answer record(String file) {
        return inspector.post(step("recordIncoming"), PAPERS.formatted(file));
    }

    private String step(String name) {
        return "/api/v1/proceedings/" + proceeding + "/steps/" + name;
    }

    private Client.Answer piece(String id, int from, byte[] bytes, int to) {
        return inspector.send(inspector
                .request("/api/v1/files/" + id)
                .header("Upload-Offset", Integer.toString(from))
                .POST(HttpRequest.BodyPublishers.ofByteArray(Arrays.copyOfRange(bytes, from, to)))
                .build());
    }
}
