package no.algoritmetilsyn.casefile;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import no.algoritmetilsyn.server.Browser;

/** Looks at a proceeding that is ready for a step, with everything opened, at the form of the step, and at what it says to an empty one. */
public final class StepTour {

    private StepTour() {}

    /**
     * Visits them in turn.
     *
     * @param look looks at what a window shows
     * @throws AssertionError with what the page says, when the form has no button
     */
    public static void visit(
            Browser.Window window, String proceeding, StepRecords.Declared step, Consumer<Browser.Window> look) {
        Page page = window.page();
        page.navigate("/tilsyn/delsak/" + proceeding);
        page.locator("details").all().forEach(details -> details.evaluate("element => element.open = true"));
        look.accept(window);
        page.navigate("/tilsyn/delsak/" + proceeding + "/" + step.step().path());
        look.accept(window);
        Locator button = page.locator("#take, #review").first();
        if (button.count() == 0) {
            throw new AssertionError(step.name() + " cannot be taken: " + page.url() + "\n"
                    + page.locator("main").innerText());
        }
        button.click();
        look.accept(window);
    }
}
