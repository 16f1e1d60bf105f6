package no.algoritmetilsyn.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import no.algoritmetilsyn.server.Browser;

/** A report or a decision is published, and the record of the model in the register leads to it. */
final class PublicationOnPages {

    private final BrowserCase story;
    private final Browser.Window citizen;
    private final String record;

    PublicationOnPages(BrowserCase story, Browser.Window citizen, String record) {
        this.story = story;
        this.citizen = citizen;
        this.record = record;
    }

    /** The municipality is asked first whether there are secrets in it. */
    void publishes(String kind, String letter, String headline) {
        String document = story.documentNumber(kind, letter);
        story.as("arkivar")
                .begins(kind, "sladd-brev")
                .put("document", document)
                .put("nothing", "true")
                .take();
        Person inspector = story.as("inspektor");
        inspector
                .begins(kind, "foresla-publisering")
                .put("document", document)
                .put("whole", "true")
                .put("writtenForm", "NB")
                .put("headline", headline)
                .put("summary", "Et system avgjorde alene hvem som fikk bolig.")
                .put("records-0-record", record)
                .take();
        String notice = inspector.handsIn("Vi vil publisere brevet.");
        story.as("jurist").signs(notice);
        inspector.sends(notice);
        story.as("virksomhet")
                .begins(kind, "svar-om-publisering")
                .put("secrets", "false")
                .take();
        story.as("leder").begins(kind, "publiser").take();
        Page page = citizen.go("/algoritmer/" + record);
        assertThat(page.locator("main")).containsText(headline);
    }

    void isSeenInTheRegister() {
        citizen.go("/algoritmer/" + record);
        citizen.assertGood();
        story.picture(citizen, "register");
    }
}
