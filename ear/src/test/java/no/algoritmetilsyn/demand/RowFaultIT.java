package no.algoritmetilsyn.demand;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import no.algoritmetilsyn.letter.Letters;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A fault of a row that names its point by a hidden field is led to, by the summary, with the keyboard. */
@ExtendWith({Installation.class, Browser.class})
class RowFaultIT {

    @Test
    void the_summary_leads_to_what_is_wrong_with_the_points(Installation installation, Browser browser) {
        String demand = new ReadyDemands(installation).until("assessPoints");
        Letters.take(
                new Client(installation.url(), "inspektor"),
                demand,
                "handInAnswer",
                "{\"channel\": \"LETTER\", \"posted\": \"%s\", \"answers\": [{\"number\": 2, \"text\": \"I loggen.\"}]}"
                        .formatted(new Database(installation).today()));
        Browser.Window window = Staff.login(browser, installation, "inspektor");
        Page page = window.page();
        page.navigate("/tilsyn/delsak/" + demand + "/vurder");
        assertThat(page.locator("#points-1")).isVisible();
        page.click("#points-1-remove");
        page.check("input[name=points-0-result][value=SUFFICIENT]");
        page.click("#take");
        Locator link = page.locator(".ds-error-summary a");
        assertThat(link).containsText("må vurderes også");
        link.press("Enter");
        Locator told = page.locator("p.ds-validation-message").first();
        assertThat(told).isFocused();
        assertThat(told).containsText("må vurderes også");
        window.assertGood();
    }
}
