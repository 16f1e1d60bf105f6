package no.algoritmetilsyn.server;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.time.LocalDate;

/** What somebody with a demo account does in a browser, the same in many tests. */
public final class Staff {

    private static final String FILES = " FROM document_variants v JOIN documents d ON d.id = v.document_id"
            + " JOIN complaints c ON c.casefile_id = d.casefile_id WHERE c.reference = ?";

    /** A complaint that was written down by phone. */
    public record Filed(String reference, String code) {}

    private Staff() {}

    /** Opens a window and logs in with a demo account. */
    public static Browser.Window login(
            Browser browser, Installation installation, String account, Browser.Options options) {
        Browser.Window window = browser.open(installation, options);
        login(window.go("/logg-inn"), account);
        return window;
    }

    /** The same in a wide window, in bokmål. */
    public static Browser.Window login(Browser browser, Installation installation, String account) {
        return login(browser, installation, account, Browser.Options.WIDE);
    }

    /** Logs in on the page to log in at. */
    public static void login(Page page, String account) {
        page.fill("#userName", account);
        page.fill("#password", account);
        page.click("#enter");
        page.waitForURL(address -> !address.contains("/logg-inn"));
    }

    /** Writes down what somebody has said by phone; the page then shows the receipt. */
    public static Filed register(Page page, LocalDate received, String text, FilePayload... files) {
        page.navigate("/tilsyn/ny-klage");
        page.check("input[name=channel][value=PHONE]");
        page.fill("#received", Integer.toString(received.getDayOfMonth()));
        page.fill("#received-month", Integer.toString(received.getMonthValue()));
        page.fill("#received-year", Integer.toString(received.getYear()));
        page.fill("#description", "Poengmodell for barnehageplass");
        page.fill("#text", text);
        page.fill("#affected", "Barnet mitt");
        page.check("input[name=contact][value=false]");
        page.fill("#name", "Petra Prøvesen");
        page.fill("#phone", "22 22 22 22");
        page.setInputFiles("#files", files);
        page.click("#file");
        return new Filed(
                page.locator(".at-receipt dd").first().innerText(),
                page.locator(".at-receipt dd").last().innerText());
    }

    /** Goes to the case a complaint lies in. */
    public static String caseOf(Database database, String reference) {
        return "/tilsyn/sak/" + database.value("SELECT casefile_id FROM complaints WHERE reference = ?", reference);
    }

    /** Address of the page of a complaint. */
    public static String proceedingOf(Database database, String reference) {
        return "/tilsyn/delsak/" + database.value("SELECT id FROM complaints WHERE reference = ?", reference);
    }

    /** Address of something that is done with a complaint. */
    public static String workOn(Database database, String reference, String act) {
        return proceedingOf(database, reference) + "/" + act;
    }

    /** Id of the first file of the case a complaint lies in; a letter is printed some seconds after it was sent. */
    public static String fileOf(Database database, String reference) {
        Patience.until(Duration.ofSeconds(30), () -> database.number("SELECT count(*)" + FILES, reference) > 0);
        return database.value("SELECT v.id" + FILES + " ORDER BY v.created_at LIMIT 1", reference);
    }

    /** Declares impartiality on the page that asks for it. */
    public static void declareImpartial(Page page) {
        page.check("input[name=ground][value=NONE]");
        page.click("#declare");
    }

    /** Sorts a complaint as a complaint by a party, on the page for it. */
    public static void sort(Page page) {
        page.check("input[name=kind][value=COMPLAINT]");
        page.fill("#reason", "Gjelder en algoritme som avgjør hvem som får plass.");
        if (page.locator("#partyReason").count() > 0) {
            page.check("input[name=party][value=true]");
            page.fill("#partyReason", "Avgjørelsen gjelder klagerens eget barn.");
        }
        page.check("input[name=answer][value=true]");
        page.click("#take");
    }

    /** The button with this label. */
    public static void press(Page page, String label) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .click();
    }
}
