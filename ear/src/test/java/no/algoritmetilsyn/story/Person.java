package no.algoritmetilsyn.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Set;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Staff;

/** Somebody with an account and a window, who goes from page to page as the links lead. */
final class Person {

    /** Those who do not belong to the authority have pages of their own. */
    private static final Set<String> OUTSIDE = Set.of("virksomhet", "tillitsvalgt", "tillitsvalgt2");

    private final BrowserCase story;
    private final Browser.Window window;
    private final String pages;

    Person(BrowserCase story, Browser.Window window, String account) {
        this.story = story;
        this.window = window;
        this.pages = OUTSIDE.contains(account) ? "/virksomhet/" : "/tilsyn/";
    }

    Page page() {
        return window.page();
    }

    Browser.Window window() {
        return window;
    }

    /** Opens the proceeding of a kind in the case, with all that can be folded out. */
    Page opens(String kind) {
        page().navigate(pages + "delsak/" + story.of(kind));
        page().locator("main details").all().forEach(details -> details.evaluate("element => element.open = true"));
        return page();
    }

    /** Opens the proceeding of a kind, and follows the link to something that can be done with it. */
    PageForm begins(String kind, String step) {
        opens(kind);
        return follows("/delsak/" + story.of(kind) + "/" + step);
    }

    /** Opens the complaint, and follows the link to the form by which something is opened from it. */
    PageForm opensNew(String kind) {
        opens("COMPLAINT");
        return follows("/ny/" + kind);
    }

    private PageForm follows(String address) {
        Locator link = page().locator("main a[href*='" + address + "']").first();
        if (link.count() == 0) {
            throw new AssertionError("No link to " + address + " on " + page().url() + "\n"
                    + page().locator("main").innerText());
        }
        link.click();
        page().waitForURL(found -> found.contains(address));
        return new PageForm(page());
    }

    /** Says of oneself that nothing makes one partial. */
    void isImpartialIn(String kind) {
        page().navigate("/tilsyn/sak/" + story.caseOf(kind) + "/habilitet");
        Staff.declareImpartial(page());
        isGone("#declare");
    }

    /** Writes what is missing in the letter that was begun, and signs it or hands it to somebody who does; gives its address. */
    String handsIn(String text) {
        page().waitForURL(address -> address.contains("/tilsyn/brev/"));
        String letter = page().url().replaceFirst("[?#].*", "").replaceFirst(".*(?=/tilsyn/brev/)", "");
        for (Locator field : page().locator("#letter textarea[id^='block-']").all()) {
            boolean optional = (Boolean)
                    field.evaluate("element => element.closest('.ds-field').querySelector('.at-optional') !== null");
            // What a letter still wants stands there in brackets.
            if (!optional && field.inputValue().matches("(?s)\\s*|\\[.*")) {
                field.fill(text);
            }
        }
        page().click("#submit");
        isGone("#letter");
        return letter;
    }

    void sends(String letter) {
        page().navigate(letter);
        page().click("#send");
        page().waitForURL(address -> address.contains("gjort=LETTER_SENT"));
    }

    void signs(String letter) {
        page().navigate(letter);
        page().click("#approve");
        isGone("#approval");
    }

    void sendsBack(String letter, String remarks) {
        page().navigate(letter);
        page().fill("#remarks", remarks);
        page().click("#sendBack");
        isGone("#back");
    }

    /** What was sent by a form has come through when the next page shows it no more. */
    private void isGone(String selector) {
        try {
            page().locator(selector).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        } catch (TimeoutError refused) {
            throw new AssertionError(page().url() + "\n" + page().innerText("main"), refused);
        }
    }

    /** A picture of what stands before them, wide and as on a telephone; nothing sticks out of it. */
    void picture(String name) {
        story.picture(window, name);
    }
}
