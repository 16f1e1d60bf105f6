package no.algoritmetilsyn.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import no.algoritmetilsyn.server.Browser;

/** A citizen of seventy-five with a telephone and pages in nynorsk: complains, and follows it with reference and code. */
final class CitizenOnPages {

    private static final int PHONE = 390;

    /** What the receipt says. */
    record Receipt(String reference, String code) {}

    private final BrowserCase story;
    private final Browser.Window window;

    CitizenOnPages(BrowserCase story, Browser.Window window) {
        this.story = story;
        this.window = window;
    }

    /** How the window of a citizen is opened. */
    static Browser.Options phone() {
        return Browser.Options.WIDE.in("nn").wide(PHONE);
    }

    /** Finds the model in the register and complains of it, page by page. */
    static Receipt complains(Browser.Window window) {
        Page page = window.go("/");
        page.click("main a[href='/klage']");
        page.check("input[value=REGISTER]");
        page.click("#next");
        page.fill("#q", "startlån");
        page.click(".at-search button");
        page.check("text=Utvelging av søknader om startlån");
        page.click("#next");
        page.fill("#text", "Modellen set oss som søkjer bustad, i rekkjefølgje. Ingen i kommunen kan forklare henne.");
        page.fill("#affected", "Eg og dei to borna mine");
        page.click("#next");
        page.check("input[value=NAMED]");
        page.click("#next");
        page.fill("#name", "Vilma Prøvesen");
        page.fill("#email", "vilma@eksempel.test");
        page.click("#next");
        page.click("#next");
        assertThat(page.locator(".at-summary").first()).containsText("Utvelging av søknader om startlån");
        page.click("#send");
        return new Receipt(page.textContent("#reference"), page.textContent("#code"));
    }

    /** Opens the complaint by reference and code. */
    Page follows(Receipt receipt) {
        Page page = window.go("/min-sak");
        page.fill("#reference", receipt.reference());
        page.fill("#code", receipt.code());
        page.click("#show");
        assertThat(page.locator("h1")).containsText(receipt.reference());
        return page;
    }

    void seesThatItIsHandled(Receipt receipt) {
        Page page = follows(receipt);
        assertThat(page.locator("main")).containsText("Vi behandlar saka og svarar deg.");
        window.assertGood();
    }

    /** In the written form in which they have complained. */
    void readsWhatWasDecided(Receipt receipt) {
        Page page = follows(receipt);
        assertThat(page.locator("section[aria-labelledby=letters]"))
                .containsText("Kommunen må la eit menneske sjå på kvar søknad");
        story.picture(window, "citizen-told");
    }

    void seesWhereItLed(Receipt receipt, String report, String decision) {
        Page page = follows(receipt);
        assertThat(page.locator("section[aria-labelledby=led]")).containsText("Kva klaga førte til");
        assertThat(page.locator("section[aria-labelledby=led]")).containsText(report);
        assertThat(page.locator("section[aria-labelledby=led]")).containsText(decision);
        assertThat(page.locator("section[aria-labelledby=happened]"))
                .containsText("Pålegget som klaga di førte til, er avslutta");
        assertThat(page.locator("section[aria-labelledby=status]")).containsText("Vi har svart deg.");
        window.assertGood();
        story.picture(window, "citizen-end");
    }
}
