package no.algoritmetilsyn.complainant;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import no.algoritmetilsyn.costs.WonAppeals;
import no.algoritmetilsyn.letter.Letters;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A complainant says more, answers and withdraws on the page of the complaint, by its code and without JavaScript. */
@ExtendWith({Installation.class, Browser.class})
class ComplainantWritesIT {

    private static final Path PICTURES = Path.of(System.getProperty("root.dir"), "ear/target/pictures");

    private static final String PAPERS =
            """
            SELECT string_agg(e.title_internal, '|' ORDER BY e.case_entry) FROM journal_entries e JOIN complaints c
              ON c.casefile_id = e.casefile_id WHERE c.reference = ? AND e.kind = 'INCOMING'
            """;

    private Installation installation;
    private Database database;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        database = new Database(shared);
    }

    @Test
    void more_is_said_and_the_complaint_is_withdrawn(Browser browser) throws IOException {
        JsonObject receipt = new Client(installation.url())
                .complain(Client.anonymous("Rangeringa er feil"))
                .json();
        String reference = receipt.getString("reference");
        try (Browser.Window window = browser.open(installation, Browser.Options.WIDE.withoutJavaScript())) {
            Page page = window.page();
            show(page, receipt);
            page.click("#send");
            assertThat(page.locator("main")).containsText("Velg hva du vil.");
            page.check("input[name=kind][value=ADDS]");
            page.click("#send");
            assertThat(page.locator("main")).containsText("Skriv noe, eller legg ved en fil.");
            page.fill("#text", "Jeg har fått et nytt brev fra kommunen.");
            page.setInputFiles(
                    "#files",
                    new FilePayload("brev.txt", "text/plain", "Avslag nummer to.".getBytes(StandardCharsets.UTF_8)));
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve("min-sak-write.png"))
                    .setFullPage(true));
            page.click("#send");
            assertThat(page.locator("[role=status]")).containsText("Vi har fått det du sendte.");
            assertThat(database.value(PAPERS, reference)).endsWith("|Tillegg til klage " + reference);
            assertThat(readings(reference)).as("somebody reads it").isEqualTo(1);
            read(reference);
            assertThat(readings(reference)).isZero();
            Download own = page.waitForDownload(() -> page.click("button:has-text('brev.txt')"));
            assertThat(text(own)).isEqualTo("Avslag nummer to.");
            assertThat(page.locator("section[aria-labelledby=sent]")).containsText("tekst.txt");

            page.check("input[name=kind][value=WITHDRAWS]");
            page.click("#send");
            assertThat(page.locator("main")).containsText("Du trakk klagen");
            assertThat(page.locator("#writing")).hasCount(0);
            assertThat(database.value(PAPERS, reference)).endsWith("|Tilbaketrekking av klage " + reference);
            assertThat(database.value("SELECT status FROM complaints WHERE reference = ?", reference))
                    .as("the authority may go on")
                    .isEqualTo("RECEIVED");
            assertThat(page.url()).doesNotContain(reference);
        }
        assertThat(new Client(installation.url(), "admin")
                        .post("/api/v1/operations/check", "")
                        .json()
                        .getBoolean("ok"))
                .isTrue();
    }

    @Test
    void letters_come_by_post_when_that_is_chosen(Browser browser) {
        JsonObject receipt = new Client(installation.url())
                .complain(
                        """
                        {"about": {"description": "Rangering av boligsøkere"}, "text": "Ingen kan forklare det.", "language": "nb",
                         "contact": {"name": "Vilma Prøvesen", "email": "vilma@example.com"}}
                        """)
                .json();
        String reference = receipt.getString("reference");
        try (Browser.Window window = browser.open(installation, Browser.Options.WIDE.withoutJavaScript())) {
            Page page = window.page();
            show(page, receipt);
            page.click("#byPost");
            assertThat(page.locator("#address-error")).containsText("Vi kjenner ikke adressen din.");
            page.fill("#address", "Storgata 1\n7999 Furuvik");
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve("min-sak-post.png"))
                    .setFullPage(true));
            page.click("#byPost");
            assertThat(page.locator("[role=status]")).containsText("Fra nå av sender vi brevene i posten.");
            assertThat(page.locator("main")).not().containsText("Storgata");
            page.click("#notByPost");
            assertThat(page.locator("[role=status]")).containsText("Fra nå av legger vi brevene bare her.");
        }
        assertThat(database.number(
                        "SELECT count(*) FROM outbox o JOIN complaints c ON c.id = o.subject_id WHERE c.reference = ?"
                                + " AND o.kind = 'complaint.by_post'",
                        reference))
                .as("one notice for each time")
                .isEqualTo(2);
    }

    @Test
    void costs_of_an_appeal_that_was_won_are_claimed(Browser browser) {
        JsonObject receipt = new WonAppeals(installation).complainant("nb");
        try (Browser.Window window = browser.open(installation, Browser.Options.WIDE.withoutJavaScript())) {
            Page page = window.page();
            show(page, receipt);
            page.fill("#costsText", "Jeg måtte ha hjelp.");
            page.click("#claim");
            assertThat(page.locator("#costsAmount0-error")).containsText("Skriv minst én kostnad.");
            assertThat(page.locator("#costsText")).hasValue("Jeg måtte ha hjelp.");
            page.selectOption("#costsSpending0", "LEGAL_HELP");
            page.fill("#costsAmount0", "48 000");
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve("min-sak-costs.png"))
                    .setFullPage(true));
            page.click("#claim");
            assertThat(page.locator("[role=status]")).containsText("Vi har fått kravet ditt.");
            assertThat(page.locator("#costing")).hasCount(0);
        }
    }

    private static String text(Download file) throws IOException {
        return new String(file.createReadStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void show(Page page, JsonObject receipt) {
        page.navigate("/min-sak");
        page.fill("#reference", receipt.getString("reference"));
        page.fill("#code", receipt.getString("followUpCode"));
        page.click("#show");
        assertThat(page.locator("h1")).containsText(receipt.getString("reference"));
    }

    private void read(String reference) {
        String complaint = database.value("SELECT id FROM complaints WHERE reference = ?", reference);
        var inspector = new Client(installation.url(), "inspektor");
        Letters.take(inspector, complaint, "declareImpartiality", "{\"ground\": \"NONE\"}");
        Letters.take(inspector, complaint, "readIncoming", "{}");
    }

    private long readings(String reference) {
        return database.number(
                "SELECT count(*) FROM tasks t JOIN complaints c ON c.id = t.proceeding_id"
                        + " WHERE c.reference = ? AND t.kind = 'readIncoming' AND t.state = 'OPEN'",
                reference);
    }
}
