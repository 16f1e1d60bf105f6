package no.algoritmetilsyn.demand;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.algoritmetilsyn.casefile.ReadyProceedings;
import no.algoritmetilsyn.casefile.StepRecords;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Installation;

/** Every page about demands and decisions, in each state: one that is ready for each step, and the form of that step. */
public final class DemandTour {

    private final ReadyProceedings ready;
    private final Installation installation;
    private final Consumer<Browser.Window> look;

    /** @param look looks at what a window shows */
    public DemandTour(Installation installation, Consumer<Browser.Window> look) {
        this.installation = installation;
        this.ready = new ReadyProceedings(installation);
        this.look = look;
    }

    /** Goes through all of them, in a window for each account that takes steps. */
    public void go(Map<String, Browser.Window> windows) {
        Browser.Window inspector = windows.get("inspektor");
        StepRecords.all().stream()
                .filter(step -> !step.isFor("COMPLAINT") && !step.isFor("INSPECTION"))
                .forEach(step -> {
                    String demand = "/tilsyn/delsak/" + ready.until(step.name());
                    Browser.Window window = windows.get(ReadyProceedings.account(step.name()));
                    window.page().navigate(demand);
                    window.page()
                            .locator("details")
                            .all()
                            .forEach(details -> details.evaluate("element => element.open = true"));
                    look.accept(window);
                    window.page().navigate(demand + "/" + step.step().path());
                    look.accept(window);
                    window.page().locator("#take, #review").first().click();
                    look.accept(window);
                });
        String casefile = new ReadyDemands(installation).casefile(ready.until("draftDemand"));
        for (String page : List.of(
                "/tilsyn/sak/" + casefile,
                "/tilsyn/sak/" + casefile + "/ny/krav",
                "/tilsyn/ny/krav",
                "/tilsyn/ny/vedtak")) {
            inspector.page().navigate(page);
            look.accept(inspector);
        }
        inspector.page().click("#take");
        look.accept(inspector);
    }
}
