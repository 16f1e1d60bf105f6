package no.algoritmetilsyn.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Goes through the pages on which work is shared out, in the states that they have. */
final class DeskTour {

    private DeskTour() {}

    /**
     * Goes through them.
     *
     * @param look what is done on each
     * @param task id of an open task that the one who goes holds
     */
    static void go(Browser.Window window, Consumer<Browser.Window> look, String task) {
        Page page = window.page();
        for (String last : List.of("frigi", "gi", "vent")) {
            page.navigate("/tilsyn/oppgave/" + task + "/" + last);
            look.accept(window);
            page.locator("main form button").first().click();
            look.accept(window);
        }
        for (String tab : List.of("mine", "grupper", "alle", "venter", "ferdige")) {
            page.navigate("/tilsyn/?fane=" + tab);
            look.accept(window);
        }
        page.navigate("/tilsyn/arbeidsbord?fane=mine");
        look.accept(window);
        page.click("#keep");
        look.accept(window);
        page.navigate("/tilsyn/mange");
        look.accept(window);
        page.navigate("/tilsyn/?fane=alle");
        page.locator("input[name=valgt]").first().check();
        page.click("button[name=mange]");
        look.accept(window);
        page.click("#begin");
        look.accept(window);
        page.check("input[name=act][value=WAKE]");
        page.click("#begin");
        look.accept(window);
    }

    /** Two take the same task, and the second is told. */
    static void somebodyWasFaster(Browser.Window first, Browser.Window second, Consumer<Browser.Window> look) {
        Staff.register(first.page(), LocalDate.now().minusDays(200), "To tar den samme oppgaven.");
        String list = "/tilsyn/?ledige=1&type=sortComplaint";
        first.page().navigate(list);
        second.page().navigate(list);
        String task = first.page().locator("button[name=ta]").first().getAttribute("value");
        first.page().click("button[name=ta][value='" + task + "']");
        look.accept(first);
        second.page().click("button[name=ta][value='" + task + "']");
        assertThat(second.page().locator("#taken")).isVisible();
        look.accept(second);
    }
}
