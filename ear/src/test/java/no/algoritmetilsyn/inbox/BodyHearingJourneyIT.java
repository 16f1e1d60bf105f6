package no.algoritmetilsyn.inbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import no.algoritmetilsyn.decision.ReadyDecisions;
import no.algoritmetilsyn.inspection.ReadyInspections;
import no.algoritmetilsyn.order.ReadyOrders;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A body is heard on a notice, reports that an order is carried out, and comments on findings, on its own pages. */
@ExtendWith({Installation.class, Browser.class})
class BodyHearingJourneyIT {

    @Test
    void a_notice_is_answered_and_an_order_is_reported_as_carried_out(Installation installation, Browser browser) {
        var decisions = new ReadyDecisions(installation);
        var orders = new ReadyOrders(installation);
        var database = new Database(installation);
        String decision = decisions.until("receiveStatement");
        Browser.Options plain = Browser.Options.WIDE.withoutJavaScript();
        try (Browser.Window window = Staff.login(browser, installation, "virksomhet", plain)) {
            Page page = window.page();
            page.navigate("/virksomhet/delsak/" + decision);
            assertThat(page.locator("main")).containsText("De må la eit menneske avgjere.");
            assertThat(page.locator("main")).containsText("artikkel 58");
            page.click("a[href$='/svar-pa-varsel']");
            assertThat(page.locator("#posted")).hasCount(0);
            Staff.press(page, "Send uttalelsen");
            assertThat(page.locator("#text-error")).isVisible();
            page.fill("#text", "Et menneske ser over hver sak.");
            page.setInputFiles(
                    "#files", new FilePayload("rutine.txt", "text/plain", "Rutine 3".getBytes(StandardCharsets.UTF_8)));
            Staff.press(page, "Send uttalelsen");
            assertThat(page.locator(".at-alert[data-color=success]")).containsText("Vi har fått uttalelsen");
            assertThat(page.locator("section[aria-labelledby=said]")).containsText("Et menneske ser over hver sak.");
            assertThat(page.locator("section[aria-labelledby=received]")).containsText("rutine.txt");

            decisions.take("inspektor", decision, "assessStatement", "{\"assessment\": \"Det endrer ikke noe.\"}");
            String order = orders.orderOf(decisions.decided(decision, ReadyDecisions.LIMIT));
            page.navigate("/virksomhet/");
            page.click("a[href$='/virksomhet/delsak/" + order + "']");
            assertThat(page.locator("section[aria-labelledby=points]")).containsText("Venter på dere");
            page.click("a[href$='/svar-paa-palegg']");
            assertThat(page.locator("fieldset.at-row")).hasCount(2);
            page.check("input[name=answers-0-claim][value=DONE]");
            page.fill("#answers-0-text", "Siden i går.");
            Staff.press(page, "Send svaret");
            assertThat(page.locator(".at-alert[data-color=success]")).containsText("Vi har fått svaret");
            page.click("a[href$='/svar-paa-palegg']");
            page.check("input[name=answers-1-claim][value=DONE]");
            page.fill("#answers-1-text", "Forklart på nettsiden.");
            Staff.press(page, "Send svaret");
            assertThat(database.number(
                            "SELECT count(*) FROM order_points WHERE state = 'ANSWERED' AND order_id = ?::uuid", order))
                    .isEqualTo(2);
            orders.take(
                    order,
                    "verifyPoints",
                    """
                    {"points": [{"number": 1, "result": "FULFILLED", "means": "DOCUMENT", "day": "%1$s"},
                     {"number": 2, "result": "FULFILLED", "means": "TEST", "day": "%1$s"}]}
                    """
                            .formatted(database.today()));
            page.navigate("/virksomhet/delsak/" + order);
            assertThat(page.locator("section[aria-labelledby=points]")).containsText("Fulgt");
            assertThat(page.locator("section[aria-labelledby=points]")).not().containsText("Venter på dere");
        }
    }

    @Test
    void another_body_meets_no_such_proceeding_and_the_attempt_is_recorded(Installation installation) {
        String decision = new ReadyDecisions(installation).until("receiveStatement");
        var other = new Client(installation.url(), "virksomhet2");
        String step = "/api/v1/proceedings/" + decision + "/steps/receiveStatement";
        assertThat(other.post(step, "{\"text\": \"x\"}").status()).isIn(403, 404);
        String refusals = new Client(installation.url(), "admin")
                .get("/api/v1/operations/refusals")
                .body();
        assertThat(refusals).contains("PROCEEDING_READ_OWN", "SPEAKS_FOR_PARTY");
        var own = new Client(installation.url(), "virksomhet");
        assertThat(own.post(step, "{\"text\": \"Vi er uenige.\", \"channel\": \"LETTER\"}")
                        .status())
                .isEqualTo(422);
        assertThat(own.post(step, "{\"text\": \"Vi er uenige.\"}").status()).isEqualTo(200);
        assertThat(own.get("/api/v1/proceedings/" + decision).json().getJsonArray("tasks"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("no.algoritmetilsyn.server.Walks#all")
    void every_page_is_accessible(Browser.Options options, Installation installation, Browser browser) {
        String decision = new ReadyDecisions(installation).until("receiveStatement");
        String order = new ReadyOrders(installation).given();
        String inspection = new ReadyInspections(installation).until("enterComments");
        try (Browser.Window window = Staff.login(browser, installation, "virksomhet", options)) {
            look(window, "/virksomhet/");
            look(window, "/virksomhet/delsak/" + decision);
            tryOut(window, decision, "svar-pa-varsel", "be-om-tid-til-uttalelse");
            look(window, "/virksomhet/delsak/" + order);
            tryOut(window, order, "svar-paa-palegg", "be-om-tid-til-palegg");
            look(window, "/virksomhet/delsak/" + inspection);
            tryOut(window, inspection, "skriv-inn-merknader");
            Page page = window.page();
            page.check("input[name=comments-0-kind][value=ADMITS]");
            page.click("#take");
            window.assertGood();
        }
    }

    private static void tryOut(Browser.Window window, String id, String... steps) {
        for (String step : steps) {
            look(window, "/virksomhet/delsak/" + id + "/" + step);
            window.page().click("#take");
            window.assertGood();
        }
    }

    private static void look(Browser.Window window, String address) {
        window.page().navigate(address);
        window.assertGood();
    }
}
