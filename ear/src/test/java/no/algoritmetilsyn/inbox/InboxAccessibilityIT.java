package no.algoritmetilsyn.inbox;

import com.microsoft.playwright.Page;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms of bodies and representatives, and the page that grants them, in every language: WCAG 2.1 A and AA, 320 pixels. */
@ExtendWith({Installation.class, Browser.class})
class InboxAccessibilityIT {

    @ParameterizedTest
    @MethodSource("no.algoritmetilsyn.server.Walks#all")
    void every_state_is_accessible(Browser.Options options, Installation installation, Browser browser) {
        String demand = new BodyDemand(installation).released();
        representative(browser, installation, options, demand);
        body(browser, installation, options, demand);
        leader(browser, installation, options);
    }

    private static void body(Browser browser, Installation installation, Browser.Options options, String demand) {
        try (Browser.Window window = Staff.login(browser, installation, "virksomhet", options)) {
            Page page = window.page();
            look(window, "/virksomhet/");
            look(window, "/virksomhet/delsak/" + demand);
            String letter =
                    new Database(installation).value("SELECT id FROM letters WHERE proceeding_id = ?::uuid", demand);
            look(window, "/virksomhet/brev/" + letter);
            page.click("#read");
            window.assertGood();
            for (String step : new String[] {"be-om-tid", "innkommet", "skriv-inn-svar"}) {
                look(window, "/virksomhet/delsak/" + demand + "/" + step);
                page.click("#take");
                window.assertGood();
            }
            page.fill("#answers-0-text", "Etter poeng.");
            page.click("#keep");
            window.assertGood();
            page.click("#take");
            window.assertGood();
            look(window, "/virksomhet/delsak/" + demand + "/skriv-inn-svar");
        }
    }

    private static void representative(
            Browser browser, Installation installation, Browser.Options options, String demand) {
        try (Browser.Window window = Staff.login(browser, installation, "tillitsvalgt", options)) {
            Page page = window.page();
            look(window, "/virksomhet/");
            look(window, "/virksomhet/uttalelse/" + demand);
            look(window, "/virksomhet/delsak/" + demand + "/uttalelse");
            page.click("#take");
            window.assertGood();
            page.check("input[name=audience][value=BOTH_SIDES]");
            page.fill("#text", "Vi ble ikke spurt.");
            page.click("#take");
            window.assertGood();
        }
    }

    private static void leader(Browser browser, Installation installation, Browser.Options options) {
        try (Browser.Window window = Staff.login(browser, installation, "leder", options)) {
            look(window, "/tilsyn/representasjoner");
            window.page().click("#grant");
            window.assertGood();
        }
    }

    private static void look(Browser.Window window, String address) {
        window.page().navigate(address);
        window.assertGood();
    }
}
