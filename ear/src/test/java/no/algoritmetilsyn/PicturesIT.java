package no.algoritmetilsyn;

import com.microsoft.playwright.Page;
import java.io.IOException;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The pictures of the README show the pages as they are; one that does not any more is taken again on an installation that
 * nobody has used:
 *
 * <pre>{@code mvn verify -Dit.test=PicturesIT -Dpictures.refresh}</pre>
 */
@ExtendWith({Installation.class, Browser.class})
class PicturesIT {

    private final Pictures pictures = new Pictures("docs/pictures", PicturesIT.class);

    @Test
    void the_front_page(Installation installation, Browser browser) throws IOException {
        pictures.take(browser.open(installation, Browser.Options.WIDE).go("/"), "portal");
    }

    @Test
    void the_register(Installation installation, Browser browser) throws IOException {
        pictures.take(browser.open(installation, Browser.Options.WIDE).go("/algoritmer?q=barnehage"), "register");
    }

    @Test
    void a_complaint_on_a_phone(Installation installation, Browser browser) throws IOException {
        var phone = new Browser.Options(true, "nn", 400, false);
        pictures.take(browser.open(installation, phone).go("/klage"), "complaint");
    }

    @Test
    void the_desk(Installation installation, Browser browser) throws IOException {
        String reference = new Client(installation.url())
                .complain(Client.anonymous(
                        "Modellen satte meg sist i køen for plass på sykehjem, og ingen kan si hvorfor."))
                .json()
                .getString("reference");
        try (Browser.Window window = Staff.login(browser, installation, "inspektor")) {
            Page page = window.page();
            page.navigate("/tilsyn/");
            pictures.take(page, "work-list");
            var database = new Database(installation);
            String casefile = Staff.caseOf(database, reference);
            page.navigate(casefile + "/habilitet");
            Staff.declareImpartial(page);
            page.navigate(casefile);
            pictures.take(page, "case");
            page.navigate(Staff.proceedingOf(database, reference));
            pictures.take(page, "proceeding");
        }
    }
}
