package no.algoritmetilsyn.inbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A union representative tells the authority something in the browser that neither the employer nor another union meets there. */
@ExtendWith({Installation.class, Browser.class})
class StatementJourneyIT {

    private static final String SECRET = "Lederen ba oss skru av loggen.";

    @Test
    void what_is_for_the_authority_alone_is_read_by_the_authority_alone(Installation installation, Browser browser) {
        String demand = new BodyDemand(installation).released();
        try (Browser.Window window = Staff.login(browser, installation, "virksomhet")) {
            Page employer = window.page();
            String before = seen(employer, demand);
            told(installation, browser, demand);
            assertThat(seen(employer, demand)).isEqualTo(before);
            for (String door :
                    new String[] {"/virksomhet/uttalelse/", "/virksomhet/delsak/%s/uttalelse", "/tilsyn/delsak/"}) {
                String address = door.contains("%s") ? door.formatted(demand) : door + demand;
                assertThat(employer.navigate(address).status()).as(address).isIn(403, 404);
                assertThat(employer.locator("main")).not().containsText(SECRET);
            }
        }
        try (Browser.Window window = Staff.login(browser, installation, "tillitsvalgt2")) {
            window.page().navigate("/virksomhet/uttalelse/" + demand);
            assertThat(window.page().locator("main")).containsText("sladdet.txt");
            assertThat(window.page().locator("main")).not().containsText(SECRET);
        }
        try (Browser.Window window = Staff.login(browser, installation, "inspektor")) {
            window.page().navigate("/tilsyn/delsak/" + demand);
            assertThat(window.page().locator("main")).containsText(SECRET);
        }
    }

    /** Written without JavaScript; what the law may demand is said before it is sent. */
    private static void told(Installation installation, Browser browser, String demand) {
        try (Browser.Window window =
                Staff.login(browser, installation, "tillitsvalgt", Browser.Options.WIDE.withoutJavaScript())) {
            Page page = window.page();
            page.navigate("/virksomhet/delsak/" + demand + "/uttalelse");
            assertThat(page.locator("main")).containsText("med mindre en lov krever det");
            assertThat(page.locator("main")).containsText("får ikke vite at den finnes");
            page.check("input[name=audience][value=AUTHORITY_ONLY]");
            page.fill("#text", SECRET);
            page.click("#take");
            page.navigate("/virksomhet/uttalelse/" + demand);
            assertThat(page.locator("main")).containsText(SECRET);
        }
    }

    private static String seen(Page page, String demand) {
        page.navigate("/virksomhet/");
        String home = page.innerText("main");
        page.navigate("/virksomhet/delsak/" + demand);
        return home + page.innerText("main");
    }
}
