package no.algoritmetilsyn.partyaccess;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import no.algoritmetilsyn.appeal.ReadyAppeals;
import no.algoritmetilsyn.decision.ReadyDecisions;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A body asks to see the documents of its case, is answered document by document, appeals what it does not get, and is given it; and
 * objects to the impartiality of somebody. Pictures lie in target/pictures.
 */
@ExtendWith({Installation.class, Browser.class})
class PartyAccessJourneyIT {

    private static final Path PICTURES = Path.of(System.getProperty("root.dir"), "ear/target/pictures");

    @Test
    void a_body_asks_is_refused_appeals_and_is_given(Installation installation, Browser browser) {
        var ready = new ReadyAccess(installation);
        var database = new Database(installation);
        String decision = ready.decision();
        try (Browser.Window window = Staff.login(browser, installation, "virksomhet")) {
            Page page = window.page();
            page.navigate("/virksomhet/delsak/" + decision);
            page.click("a[href$='/be-om-innsyn']");
            page.check("input[name=scope][value=ALL]");
            page.fill("#text", "Vi vil sjå alt.");
            Staff.press(page, "Send");
            assertThat(page.locator(".at-alert[data-color=success]")).containsText("Vi har fått kravet om innsyn");
        }
        String request = ready.of(decision);
        int documents = ready.documents(request).size();
        try (Browser.Window window = Staff.login(browser, installation, "inspektor")) {
            Page page = window.page();
            page.navigate("/tilsyn/delsak/" + request + "/avgjor-innsyn");
            assertThat(page.locator("fieldset.at-row")).hasCount(documents);
            page.click("#review");
            assertThat(page.locator("#rulings-0-outcome-error")).isVisible();
            page.check("input[name=rulings-0-outcome][value=REFUSED]");
            page.selectOption("#rulings-0-ground", "INVESTIGATION");
            page.fill("#rulings-0-reason", "Vi undersøkjer saka ennå.");
            for (int i = 1; i < documents; i++) {
                page.check("input[name=rulings-" + i + "-outcome][value=AS_IS]");
            }
            picture(page, "access-rule");
            page.click("#review");
            page.click("#take");
            assertThat(page.locator("[role=status]").first()).containsText("Innsyn er avgjort");
            page.navigate("/tilsyn/delsak/" + request);
            assertThat(page.locator("main")).containsText("Vi undersøkjer saka ennå.");
            assertThat(page.locator("main")).containsText("§ 20");
            picture(page, "access-ruled");
        }
        try (Browser.Window window = Staff.login(browser, installation, "virksomhet")) {
            Page page = window.page();
            page.navigate("/virksomhet/delsak/" + request);
            assertThat(page.locator("section[aria-labelledby=points]")).containsText("Avslått");
            assertThat(page.locator("section[aria-labelledby=points]")).containsText("§ 20 første ledd");
            picture(page, "access-told");
            page.click("a[href$='/klag']");
            page.fill("#text", "Vi treng dokumentet no.");
            Staff.press(page, "Send klagen");
            assertThat(page.locator("main")).containsText("klage");
        }
        String appeal = database.value("SELECT id FROM appeals WHERE appealed_id = ?::uuid", request);
        var appeals = new ReadyAppeals(installation);
        appeals.forward(appeals.assess(appeal, "HEARD"));
        appeals.decide(appeal, "ANNULLED", "");
        var body = new Client(installation.url(), "virksomhet");
        String shown = body.get("/api/v1/proceedings/" + request).body();
        assertThat(shown).contains("GivenOn");
        assertThat(database.number(
                        "SELECT count(*) FROM access_rulings WHERE request_id = ?::uuid AND given_on IS NOT NULL",
                        request))
                .isEqualTo(1);
        appeals.take("inspektor", request, "closeAccess", "{}");
        Client.Answer check = new Client(installation.url(), "admin").post("/api/v1/operations/check", "");
        assertThat(check.json().getBoolean("ok")).as(check.body()).isTrue();
    }

    @Test
    void a_leader_rules_on_an_objection_to_impartiality(Installation installation, Browser browser) {
        String decision = new ReadyAccess(installation).decision();
        new ReadyDecisions(installation)
                .take(
                        "virksomhet",
                        decision,
                        "objectImpartiality",
                        "{\"person\": \"Juristen\", \"text\": \"Ho er søster til ordføraren.\"}");
        try (Browser.Window window = Staff.login(browser, installation, "leder")) {
            Page page = window.page();
            page.navigate("/tilsyn/delsak/" + decision + "/avgjor-habilitet");
            assertThat(page.locator("main")).containsText("Ho er søster til ordføraren.");
            page.fill("#userName", "jurist");
            page.check("input[name=upheld][value=true]");
            page.check("input[name=ground][value=AUTOMATIC]");
            page.fill("#reason", "Ho er søster til ordføraren.");
            picture(page, "impartiality-rule");
            page.click("#review");
            page.click("#take");
            assertThat(page.locator("[role=status]").first()).containsText("Innsigelsen er avgjort");
        }
        assertThat(new Client(installation.url(), "jurist")
                        .get("/api/v1/proceedings/" + decision)
                        .status())
                .as("disqualified from that moment")
                .isEqualTo(403);
    }

    @ParameterizedTest
    @MethodSource("no.algoritmetilsyn.server.Walks#all")
    void every_page_is_accessible(Browser.Options options, Installation installation, Browser browser) {
        String request = new ReadyAccess(installation).refused();
        try (Browser.Window window = Staff.login(browser, installation, "virksomhet", options)) {
            window.page().navigate("/virksomhet/delsak/" + request);
            window.assertGood();
            window.page().navigate("/virksomhet/delsak/" + request + "/klag");
            window.assertGood();
        }
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }
}
