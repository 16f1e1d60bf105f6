package no.algoritmetilsyn;

import com.microsoft.playwright.Page;
import java.io.IOException;
import no.algoritmetilsyn.inbox.BodyDemand;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The pictures of the handbook show the pages as they are; one that does not any more is taken again on an installation that
 * nobody has used:
 *
 * <pre>{@code mvn verify -Dit.test=HandbookPicturesIT -Dpictures.refresh}</pre>
 */
@ExtendWith({Installation.class, Browser.class})
class HandbookPicturesIT {

    /** As wide as a chapter, so that what is written in a picture can be read there. */
    private static final Browser.Options OPTIONS = Browser.Options.WIDE.wide(800);

    private static final int HEIGHT = 640;

    private final Pictures pictures = new Pictures("docs/handbok/bilder", HandbookPicturesIT.class);

    @Test
    void the_work_of_an_inspector(Installation installation, Browser browser) throws IOException {
        String reference = new Client(installation.url())
                .complain(Client.anonymous("Vi fikk ikke barnehageplass, og ingen kan forklare poengene."))
                .json()
                .getString("reference");
        var database = new Database(installation);
        try (Browser.Window window = Staff.login(browser, installation, "inspektor", OPTIONS)) {
            Page page = window.page();
            page.navigate("/tilsyn/");
            pictures.takeBeginning(page, "arbeidslisten", HEIGHT);
            page.navigate(Staff.caseOf(database, reference) + "/habilitet");
            pictures.takeBeginning(page, "habilitet", HEIGHT);
            Staff.declareImpartial(page);
            page.navigate(Staff.proceedingOf(database, reference));
            pictures.takeBeginning(page, "delsak", HEIGHT);
            page.navigate(Staff.workOn(database, reference, "sorter"));
            pictures.takeBeginning(page, "sorter", HEIGHT);
            Staff.sort(page);
            page.navigate(Staff.workOn(database, reference, "svar"));
            page.check("input[name=how][value=ANSWERED]");
            page.click("#take");
            page.waitForURL(address -> address.contains("/tilsyn/brev/"));
            pictures.takeBeginning(page, "brev", HEIGHT);
        }
    }

    @Test
    void the_work_of_a_body(Installation installation, Browser browser) throws IOException {
        String demand = new BodyDemand(installation).sent();
        try (Browser.Window window = Staff.login(browser, installation, "virksomhet", OPTIONS)) {
            Page page = window.page();
            page.navigate("/virksomhet/");
            pictures.takeBeginning(page, "innboks", HEIGHT);
            page.navigate("/virksomhet/delsak/" + demand + "/skriv-inn-svar");
            pictures.takeBeginning(page, "svar", HEIGHT);
        }
    }
}
