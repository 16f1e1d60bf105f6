package no.algoritmetilsyn.letter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody cannot be told by mail that there is a letter: it is printed, put in the post, and counts as having arrived some days later. */
@ExtendWith({Installation.class, Browser.class})
class UndeliveredMailJourneyIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The address was taken when more were taken than today: no server takes a mail to it. */
    @Test
    void a_mail_that_cannot_be_delivered_becomes_paper_and_arrives(Installation installation, Browser browser)
            throws IOException {
        var database = new Database(installation);
        JsonObject receipt = new Client(installation.url())
                .complain(
                        """
                        {"about": {"description": "Rangering av boligsøkere"}, "text": "Ingen kan forklare det.", "language": "nb",
                         "contact": {"name": "Undis Prøvesen", "email": "undis@eksempel.test"}}
                        """)
                .json();
        String reference = receipt.getString("reference");
        String complaint = SentBackJourneyIT.sorted(
                installation, receipt, ", \"party\": true, \"partyReason\": \"Hun har selv søkt.\"");
        // What was told before has arrived: that of the letter is the first that does not.
        Patience.until(
                PATIENCE,
                () -> database.number(
                                "SELECT count(*) FROM outbox WHERE subject_id = ?::uuid AND state <> 'SENT'", complaint)
                        == 0);
        database.run(
                "UPDATE vault.persons SET email = 'undis@eksempel', address = 'Storgata 1, 7999 Furuvik' WHERE name = ?",
                "Undis Prøvesen");
        var inspector = new Client(installation.url(), "inspektor");
        String letter = Letters.beginAnswer(inspector, complaint);
        Letters.send(inspector, complaint, letter, "Kommunen må se på saken.");
        Patience.until(PATIENCE, () -> database.column("SELECT state FROM dispatches WHERE letter_id = ?::uuid", letter)
                .equals(List.of("FAILED")));
        assertThat(Letters.read(inspector, letter).getJsonObject("dates").keySet())
                .as("nobody was told, so it has not arrived")
                .doesNotContain("deemedArrived");
        assertThat(work(installation, "jurist", reference))
                .as("the group of the case has the task")
                .isEqualTo(work(installation, "inspektor", reference))
                .containsExactly("mendDispatch");
        LocalDate today = database.today();
        try (Browser.Window window = Staff.login(browser, installation, "inspektor")) {
            Page page = window.page();
            page.navigate("/tilsyn/?fane=alle&q=" + reference);
            assertThat(page.locator("#tasks tbody")).containsText("Sørg for at brevet kommer fram");
            page.click("#tasks button[name=ta]");
            page.waitForURL(address -> address.contains("/tilsyn/delsak/"));
            page.navigate("/tilsyn/?fane=mine&q=" + reference);
            page.click("#tasks a[href$='/tilsyn/delsak/" + complaint + "/utsending']");
            page.check("input[name=how][value=PAPER]");
            page.fill("#reason", "E-posten kom ikke fram.");
            page.click("#take");
            page.waitForURL(address -> address.contains("gjort="));
            page.navigate("/tilsyn/?fane=alle&q=" + reference);
            assertThat(page.locator("#tasks tbody")).containsText("Ingen oppgaver");

            page.navigate("/tilsyn/post");
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(reference)))
                    .hasCount(1);
            assertThat(printed(page)).contains("Undis Prøvesen", "Storgata 1", "Kommunen må se på saken.");
            page.click("a[href$='/tilsyn/delsak/" + complaint + "/postlagt']");
            page.fill("#postedOn", Integer.toString(today.getDayOfMonth()));
            page.fill("#postedOn-month", Integer.toString(today.getMonthValue()));
            page.fill("#postedOn-year", Integer.toString(today.getYear()));
            page.click("#take");
            page.waitForURL(address -> address.contains("gjort="));
            page.navigate("/tilsyn/brev/" + letter);
            assertThat(page.locator("section[aria-labelledby=copies]"))
                    .containsText("vi regner med at posten har brakt det");
            window.assertClean();
        }
        JsonObject dates = Letters.read(inspector, letter).getJsonObject("dates");
        assertThat(dates.getString("posted")).isEqualTo(today.toString());
        assertThat(dates.getString("deemedArrived"))
                .isEqualTo(new Client(installation.url())
                        .get("/api/v1/deadlines?rule=post-arrival&from=" + today)
                        .json()
                        .getString("due"));
        assertThat(dates.getString("how")).isEqualTo("POST");
    }

    /** The kinds of the tasks about a complaint that somebody finds in their list. */
    private static List<String> work(Installation installation, String account, String reference) {
        return new Client(installation.url(), account)
                .get("/api/v1/tasks?q=" + reference).json().getJsonArray("tasks").getValuesAs(JsonObject.class).stream()
                        .map(task -> task.getString("kind"))
                        .toList();
    }

    /** What stands in the file of all that waits for the post. */
    private static String printed(Page page) throws IOException {
        Download file = page.waitForDownload(() -> page.click("form[action$='/tilsyn/postbunke'] button"));
        try (InputStream pdf = file.createReadStream()) {
            return PdfText.of(pdf.readAllBytes());
        }
    }
}
