package no.algoritmetilsyn.complaint;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.algoritmetilsyn.server.Staff.declareImpartial;
import static no.algoritmetilsyn.server.Staff.register;
import static no.algoritmetilsyn.server.Staff.workOn;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import no.algoritmetilsyn.letter.Letters;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import no.algoritmetilsyn.server.Staff.Filed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** Complaints and their processes, for inspectors in their browsers. */
@ExtendWith({Installation.class, Browser.class})
abstract class InspectorJourney {

    /** So long ago that its tasks stand first in the work list, and the interim reply is due. */
    static final LocalDate LONG_AGO = LocalDate.now().minusDays(120);

    Installation installation;
    Database database;
    Client citizen;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        database = new Database(shared);
        citizen = new Client(shared.url());
    }

    Filed sorted(Page page, String text) {
        Filed filed = register(page, LONG_AGO, text);
        page.navigate(workOn(database, filed.reference(), "sorter"));
        declareImpartial(page);
        Staff.sort(page);
        assertThat(page.locator("[role=status]").first()).containsText("Klagen er sortert");
        return filed;
    }

    static void answer(Page page, String text) {
        Letters.answer(page, text);
    }

    static Locator row(Page page, Filed filed) {
        return page.locator("#tasks tbody tr").filter(new Locator.FilterOptions().setHasText(filed.reference()));
    }

    String status(Filed filed) {
        return citizen.follow(filed.reference(), filed.code()).json().getString("status");
    }
}
