package no.algoritmetilsyn.complaint;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A citizen with a browser and the form for complaints. */
@ExtendWith({Installation.class, Browser.class})
abstract class ComplaintJourney {

    Installation installation;
    Browser browser;
    Database database;

    @BeforeEach
    void connect(Installation shared, Browser sharedBrowser) {
        installation = shared;
        browser = sharedBrowser;
        database = new Database(shared);
    }

    static void next(Page page) {
        page.click("#next");
    }

    static FilePayload text(String name, String content) {
        return new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
    }
}
