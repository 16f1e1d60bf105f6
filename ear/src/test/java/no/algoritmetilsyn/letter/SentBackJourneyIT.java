package no.algoritmetilsyn.letter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.UUID;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A letter that needs two is sent back once, written again, signed by the other, sent, and read by the code; another goes by post. */
@ExtendWith({Installation.class, Browser.class})
class SentBackJourneyIT {

    private static final String FIRST = "Saken hører hjemme et annet sted.";
    private static final String SECOND = "Saken hører hjemme i forliksrådet. Der kan du sende den selv.";

    /** @param more of the step that sorts */
    static String sorted(Installation installation, JsonObject receipt, String more) {
        String complaint = new Database(installation)
                .value("SELECT id FROM complaints WHERE reference = ?", receipt.getString("reference"));
        for (String account : new String[] {"leder", "inspektor"}) {
            Letters.take(
                    new Client(installation.url(), account),
                    complaint,
                    "declareImpartiality",
                    "{\"ground\": \"NONE\"}");
        }
        Letters.take(
                new Client(installation.url(), "inspektor"),
                complaint,
                "sortComplaint",
                "{\"kind\": \"COMPLAINT\", \"reason\": \"Gjelder en algoritme som avgjør.\", \"answer\": true" + more
                        + "}");
        return complaint;
    }

    @Test
    void it_is_sent_back_once_signed_by_the_other_and_read(Installation installation, Browser browser) {
        JsonObject receipt = new Client(installation.url())
                .complain(Client.anonymous("Får brev som går tilbake " + UUID.randomUUID()))
                .json();
        String complaint = sorted(installation, receipt, "");
        try (Browser.Window writer = Staff.login(browser, installation, "inspektor");
                Browser.Window signer = Staff.login(browser, installation, "leder")) {
            Page desk = writer.page();
            desk.navigate("/tilsyn/delsak/" + complaint + "/svar");
            desk.check("input[name=how][value=DISMISSED]");
            desk.click("#take");
            write(desk, FIRST);
            String letter = desk.url().replaceFirst("^.*(/tilsyn/brev/[0-9a-f-]+).*$", "$1");
            assertThat(read(browser, installation, receipt)).doesNotContain(FIRST);

            Page other = signer.page();
            other.navigate(letter);
            other.fill("#remarks", "Si hvor den hører hjemme.");
            other.click("#sendBack");
            desk.navigate(letter);
            assertThat(desk.locator("main")).containsText("Si hvor den hører hjemme.");
            assertThat(desk.locator("#send")).hasCount(0);
            write(desk, SECOND);

            other.navigate(letter);
            assertThat(other.locator("section[aria-labelledby=changes]")).containsText("forliksrådet");
            other.click("#approve");
            assertThat(read(browser, installation, receipt))
                    .as("signed, and not sent")
                    .doesNotContain("forliksrådet");
            desk.navigate(letter);
            desk.click("#send");
            assertThat(desk.locator("[role=status]").first()).containsText("Brevet er sendt");
            writer.assertClean();
            signer.assertClean();
        }
        assertThat(read(browser, installation, receipt))
                .contains(SECOND)
                .doesNotContain(FIRST, "Si hvor den hører hjemme.");
    }

    /** Posted on Monday 3 November 2025: it counts as having arrived on Monday 10 November. */
    @Test
    void a_letter_on_paper_is_printed_posted_and_arrives_a_week_later(Installation installation, Browser browser) {
        JsonObject receipt = new Client(installation.url())
                .complain(
                        """
                        {"about": {"description": "Rangering av boligsøkere"}, "text": "Ingen kan forklare det.", "language": "nb",
                         "contact": {"name": "Petra Prøvesen", "phone": "22 22 22 22"}}
                        """)
                .json();
        String complaint = sorted(installation, receipt, ", \"party\": true, \"partyReason\": \"Hun har selv søkt.\"");
        var inspector = new Client(installation.url(), "inspektor");
        Letters.take(
                inspector,
                complaint,
                "askLettersByPost",
                "{\"byPost\": true, \"address\": \"Storgata 1, 7999 Furuvik\"}");
        String letter = Letters.beginAnswer(inspector, complaint);
        Letters.send(inspector, complaint, letter, "Kommunen må se på saken.");
        assertThat(Letters.read(inspector, letter).getJsonObject("dates").keySet())
                .as("it lies here still")
                .doesNotContain("posted", "deemedArrived");
        try (Browser.Window window = Staff.login(browser, installation, "inspektor")) {
            Page page = window.page();
            page.navigate("/tilsyn/post");
            page.click("a[href$='/tilsyn/delsak/" + complaint + "/postlagt']");
            page.fill("#postedOn", "3");
            page.fill("#postedOn-month", "11");
            page.fill("#postedOn-year", "2025");
            page.click("#take");
            page.waitForURL(address -> address.contains("gjort="));
            page.navigate("/tilsyn/post");
            assertThat(page.locator("a[href$='/tilsyn/delsak/" + complaint + "/postlagt']"))
                    .hasCount(0);
        }
        JsonObject dates = Letters.read(inspector, letter).getJsonObject("dates");
        assertThat(dates.getString("posted")).isEqualTo("2025-11-03");
        assertThat(dates.getString("deemedArrived")).isEqualTo("2025-11-10");
        assertThat(dates.getString("how")).isEqualTo("POST");
    }

    private static void write(Page page, String text) {
        for (var open : page.locator("textarea[id^=block-]").all()) {
            open.fill(text);
        }
        page.click("#submit");
        page.waitForURL(address -> address.contains("gjort=LETTER_SUBMITTED"));
    }

    private static String read(Browser browser, Installation installation, JsonObject receipt) {
        try (Browser.Window window = browser.open(installation, Browser.Options.WIDE.withoutJavaScript())) {
            Page page = window.go("/min-sak");
            page.fill("#reference", receipt.getString("reference"));
            page.fill("#code", receipt.getString("followUpCode"));
            page.click("#show");
            return page.textContent("main");
        }
    }
}
