package no.algoritmetilsyn.lawbook;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A provision is looked up below a text field, and cited where the cursor stands; with the keyboard alone. */
@ExtendWith({Installation.class, Browser.class})
class ProvisionLookupIT {

    @Test
    void a_provision_is_cited_where_the_cursor_stands(Installation installation, Browser browser) {
        Browser.Window window = Staff.login(browser, installation, "inspektor");
        Page page = window.page();
        page.navigate("/tilsyn/ny-klage");
        Locator text = page.locator("#text");
        text.fill("Klagen kom for sent etter . Den avvises.");
        text.evaluate("area => { area.focus(); area.setSelectionRange(26, 26); }");
        Locator place = page.locator("#text + .at-lookup");
        page.keyboard().type("§§");
        assertThat(place.locator("input")).isFocused();
        page.keyboard().type("fvl 29");
        Locator first = place.locator("li button").first();
        assertThat(first).containsText("forvaltningsloven § 29");
        assertThat(place.locator("[role=status]")).containsText("Bestemmelser");
        window.assertGood();
        page.keyboard().press("Tab");
        assertThat(first).isFocused();
        page.keyboard().press("Enter");
        assertThat(text).isFocused();
        assertThat(text).hasValue("Klagen kom for sent etter forvaltningsloven § 29 første ledd. Den avvises.");
    }

    @Test
    void it_is_closed_without_citing_and_enter_sends_no_form(Installation installation, Browser browser) {
        Page page = Staff.login(browser, installation, "inspektor").page();
        page.navigate("/tilsyn/ny-klage");
        Locator place = page.locator("#text + .at-lookup");
        place.locator("button").first().click();
        page.keyboard().type("sjokolade");
        page.keyboard().press("Enter");
        assertThat(place.locator("[role=status]")).hasText("Ingen bestemmelse passer.");
        page.keyboard().press("Escape");
        assertThat(place.locator("input")).hasCount(0);
        assertThat(page.locator("#text")).isFocused();
        assertThat(page.locator("#text")).hasValue("");
        assertThat(page).hasURL(Pattern.compile(".*/tilsyn/ny-klage$"));
    }

    @Test
    void a_look_up_that_gets_no_answer_does_not_say_that_there_is_none(Installation installation, Browser browser) {
        Browser.Window window = Staff.login(browser, installation, "inspektor");
        Page page = window.page();
        page.navigate("/tilsyn/ny-klage");
        Locator place = page.locator("#text + .at-lookup");
        place.locator("button").first().click();
        window.context().clearCookies();
        page.keyboard().type("fvl 29");
        assertThat(place.locator("[role=status]")).containsText("Oppslaget svarte ikke");
        assertThat(place.locator("li")).hasCount(0);
    }

    @Test
    void a_line_that_takes_the_code_of_a_provision_gets_it(Installation installation, Browser browser) {
        Browser.Window window = Staff.login(browser, installation, "leder");
        Page page = window.page();
        page.navigate("/tilsyn/lov/setninger");
        Locator provision = page.locator("#provision");
        provision.click();
        page.keyboard().type("§§");
        page.keyboard().type("fvl 29");
        page.locator("#provision + .at-lookup li button").first().click();
        assertThat(provision).isFocused();
        assertThat(provision).hasValue(Pattern.compile("^fvl67-29.*"));
        assertThat(page.locator("#en")).hasAttribute("lang", "en");
        window.assertGood();
    }
}
