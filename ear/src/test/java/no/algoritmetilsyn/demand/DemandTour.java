package no.algoritmetilsyn.demand;

import java.util.List;
import java.util.function.Consumer;
import no.algoritmetilsyn.casefile.StepRecords;
import no.algoritmetilsyn.casefile.StepTour;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Turns;

/** Every page about demands, in each state: a demand that is ready for each step, and the form of that step. */
public final class DemandTour {

    private final ReadyDemands ready;
    private final Consumer<Browser.Window> look;
    private final int days;

    /**
     * @param look looks at what a window shows
     * @param days after how many days the pages of all steps have been looked at
     */
    public DemandTour(Installation installation, Consumer<Browser.Window> look, int days) {
        this.ready = new ReadyDemands(installation);
        this.look = look;
        this.days = days;
    }

    /** Goes through all of them; both have logged in. */
    public void go(Browser.Window inspector, Browser.Window lawyer) {
        List<StepRecords.Declared> steps = StepRecords.all().stream()
                .filter(step -> step.isFor("DEMAND") && !step.isFor("COMPLAINT") && !step.isFor("DECISION"))
                .toList();
        Turns.ofToday(steps, days).forEach(step -> {
            String demand = ready.until(step.name());
            Browser.Window window = ReadyDemands.account(step.name()).equals("jurist") ? lawyer : inspector;
            StepTour.visit(window, demand, step, look);
        });
        String casefile = ready.casefile(ready.until("draftDemand"));
        for (String page :
                List.of("/tilsyn/sak/" + casefile, "/tilsyn/sak/" + casefile + "/ny/krav", "/tilsyn/ny/krav")) {
            inspector.page().navigate(page);
            look.accept(inspector);
        }
        inspector.page().click("#take");
        look.accept(inspector);
    }
}
