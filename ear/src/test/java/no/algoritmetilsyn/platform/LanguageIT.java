package no.algoritmetilsyn.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reader who changes the language in the middle of a form goes on with what they have typed, and leaves nothing behind. */
@ExtendWith({Installation.class, Browser.class})
class LanguageIT {

    @Test
    void what_a_citizen_has_typed_goes_along(Installation installation, Browser browser) {
        Browser.Window window = browser.open(installation);
        Page page = window.go("/klage/hendelse");
        page.fill("#text", "Jeg fikk avslag.\nIngen kan si hvorfor.");
        change(page, "en");
        assertThat(page.locator("#text")).hasValue("Jeg fikk avslag.\nIngen kan si hvorfor.");
        assertNothingIsKept(page);
        page.reload();
        assertThat(page.locator("#text")).hasValue("");
        window.assertClean();
    }

    @Test
    void what_staff_have_chosen_and_typed_goes_along(Installation installation, Browser browser) {
        Browser.Window window = Staff.login(browser, installation, "inspektor");
        Page page = window.page();
        page.navigate("/tilsyn/ny-klage");
        page.check("input[name=channel][value=LETTER]");
        page.locator("#algorithm_input").pressSequentially("po");
        page.locator("#algorithm_panel .ui-autocomplete-item").first().click();
        String chosen = page.inputValue("#algorithm_input");
        page.fill("#text", "Hun ringte i går.");
        change(page, "nn");
        assertThat(page.locator("input[name=channel][value=LETTER]")).isChecked();
        assertThat(page.locator("#text")).hasValue("Hun ringte i går.");
        assertThat(page.locator("#algorithm_input")).hasValue(chosen);
        assertThat(page.locator("#algorithm_hinput")).not().hasValue("");
        assertNothingIsKept(page);
        window.assertClean();
    }

    @Test
    void a_password_stays_where_it_is(Installation installation, Browser browser) {
        Page page = browser.open(installation).go("/logg-inn");
        page.fill("#userName", "inspektor");
        page.fill("#password", "hemmelig");
        change(page, "nn");
        assertThat(page.locator("#userName")).hasValue("inspektor");
        assertThat(page.locator("#password")).hasValue("");
    }

    private static void change(Page page, String language) {
        page.click(".at-languages a[lang=" + language + "]");
        assertThat(page.locator("html")).hasAttribute("lang", language);
    }

    private static void assertNothingIsKept(Page page) {
        assertThat(page.evaluate("sessionStorage.length + localStorage.length")).isEqualTo(0);
    }
}
