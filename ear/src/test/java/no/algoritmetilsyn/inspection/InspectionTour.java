package no.algoritmetilsyn.inspection;

import java.util.List;
import java.util.function.Consumer;
import no.algoritmetilsyn.casefile.StepRecords;
import no.algoritmetilsyn.casefile.StepTour;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Turns;

/** Every page about inspections, in each state: an inspection that is ready for each step, and the form of that step. */
public final class InspectionTour {

    private final ReadyInspections ready;
    private final Consumer<Browser.Window> look;
    private final int days;

    /**
     * @param look looks at what a window shows
     * @param days after how many days the pages of all steps have been looked at
     */
    public InspectionTour(Installation installation, Consumer<Browser.Window> look, int days) {
        this.ready = new ReadyInspections(installation);
        this.look = look;
        this.days = days;
    }

    /** Goes through all of them; both have logged in. */
    public void go(Browser.Window inspector, Browser.Window leader) {
        List<StepRecords.Declared> steps = StepRecords.all().stream()
                .filter(step -> step.isFor("INSPECTION") && !step.isFor("COMPLAINT") && !step.isFor("DECISION"))
                .toList();
        Turns.ofToday(steps, days).forEach(step -> {
            String inspection = ready.until(step.name());
            Browser.Window window = ReadyInspections.account(step.name()).equals("leder") ? leader : inspector;
            StepTour.visit(window, inspection, step, look);
        });
        String casefile = ready.casefile(ready.until("planInspection"));
        for (String page : List.of("/tilsyn/sak/" + casefile + "/ny/tilsyn", "/tilsyn/ny/tilsyn")) {
            inspector.page().navigate(page);
            look.accept(inspector);
        }
        inspector.page().click("#take");
        look.accept(inspector);
        // The body has been told by then, so that there is a document to be shown.
        inspector.page().navigate("/tilsyn/sak/" + ready.casefile(ready.until("recordVisit")));
        inspector.page().locator("a[href$='/vis']").first().click();
        look.accept(inspector);
    }
}
