package no.algoritmetilsyn.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.UUID;
import no.algoritmetilsyn.inbox.BodyDemand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages behind the login, and that of somebody who has complained, with the keyboard alone (WCAG 2.1.1, 2.4.3). */
@ExtendWith({Installation.class, Browser.class})
class StaffKeyboardIT {

    @ParameterizedTest
    @ValueSource(strings = {"/tilsyn/", "/tilsyn/ny-klage"})
    void every_button_and_field_can_be_reached_with_the_keyboard_in_the_order_of_the_page(
            String path, Installation installation, Browser browser) {
        try (Browser.Window window = Staff.login(browser, installation, "inspektor")) {
            window.page().navigate(path);
            reachesAll(window.page());
        }
    }

    @Test
    void a_body_reaches_all_of_its_pages(Installation installation, Browser browser) {
        String demand = "/virksomhet/delsak/" + new BodyDemand(installation).sent();
        try (Browser.Window window = Staff.login(browser, installation, "virksomhet")) {
            for (String path : new String[] {"/virksomhet/", demand, demand + "/skriv-inn-svar"}) {
                window.page().navigate(path);
                reachesAll(window.page());
            }
        }
    }

    @Test
    void who_has_complained_reaches_all_of_their_page(Installation installation, Browser browser) {
        JsonObject receipt = new Client(installation.url())
                .complain(Client.anonymous("Uten mus " + UUID.randomUUID()))
                .json();
        try (Browser.Window window = browser.open(installation, Browser.Options.WIDE)) {
            Page page = window.go("/min-sak");
            reachesAll(page);
            page.fill("#reference", receipt.getString("reference"));
            page.fill("#code", receipt.getString("followUpCode"));
            page.click("#show");
            assertThat(page.locator("#writing").count())
                    .as("something to write in")
                    .isEqualTo(1);
            reachesAll(page);
        }
    }

    private static void reachesAll(Page page) {
        Object expected = page.evaluate(
                "() => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea')]"
                        + ".filter(e => e.offsetParent && e.checkVisibility() && e.tabIndex >= 0"
                        + " && (e.type !== 'radio' || e === document.querySelector(`input[name='${e.name}']`)))"
                        + ".length");
        int reached = 0;
        page.evaluate("() => { window.seen = []; document.activeElement.blur(); }");
        for (int i = 0; i < ((Number) expected).intValue() + 10; i++) {
            page.keyboard().press("Tab");
            reached += (Boolean) page.evaluate("() => { const e = document.activeElement;"
                            + " const fresh = e !== document.body && !window.seen.includes(e);"
                            + " const after = window.seen.length === 0 || !!(window.seen.at(-1)"
                            + ".compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING);"
                            + " if (fresh && after) { window.seen.push(e); } return fresh && after; }")
                    ? 1
                    : 0;
        }
        assertThat(reached).as(page.url()).isGreaterThanOrEqualTo(((Number) expected).intValue());
    }
}
