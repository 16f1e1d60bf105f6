package no.algoritmetilsyn.ban;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An inspector writes on its page what is forbidden, is told what is wrong, and reviews a ban. */
@ExtendWith({Installation.class, Browser.class})
class BanPagesIT {

    @Test
    void what_is_forbidden_is_written_and_a_ban_is_reviewed(Installation installation, Browser browser) {
        var bans = new ReadyBans(installation);
        try (Browser.Window window = Staff.login(browser, installation, "inspektor")) {
            Page page = window.page();
            String decision = bans.unnoticed();
            page.navigate("/tilsyn/delsak/" + decision + "/midlertidig-forbud");
            page.fill("#system", "modellen som rangerer");
            page.fill("#use", "Modellen skal ikkje avgjere åleine.");
            page.fill("#danger", "Familiar mister bustaden.");
            page.fill("#urgency", "Neste runde er i morgon.");
            page.fill("#endsEarlier", "Eit menneske ser over.");
            page.fill("#until-year", "2099");
            page.click("#take");
            assertThat(page.locator("main")).containsText("Det er vår egen grense");
            assertThat(page.locator("#danger")).hasValue("Familiar mister bustaden.");
            page.fill("#until-year", Integer.toString(bans.lastDay().getYear()));
            page.fill("#until-month", Integer.toString(bans.lastDay().getMonthValue()));
            page.fill("#until", Integer.toString(bans.lastDay().getDayOfMonth()));
            page.click("#take");
            assertThat(page.locator("[role=status]").first()).containsText("Det som forbys, er lagret");
            page.navigate("/tilsyn/delsak/" + decision);
            assertThat(page.locator("main")).containsText("Familiar mister bustaden.");

            String ban = bans.heard();
            page.navigate("/tilsyn/delsak/" + ban);
            assertThat(page.locator("main")).containsText("Det er ikkje farleg.");
            page.navigate("/tilsyn/delsak/" + ban + "/vurder-forbudet");
            page.check("input[name=result][value=LIFTED]");
            page.fill("#assessment", "Faren er borte.");
            page.click("#take");
            assertThat(page.locator("main")).containsText("Vi opphevar forbodet");
        }
    }
}
