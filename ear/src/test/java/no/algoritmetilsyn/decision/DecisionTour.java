package no.algoritmetilsyn.decision;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.algoritmetilsyn.casefile.ReadyProceedings;
import no.algoritmetilsyn.casefile.StepRecords;
import no.algoritmetilsyn.casefile.StepTour;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Turns;

/** Every page about decisions, orders, coercive and administrative fines and interim bans, in each state: one that is ready for each step, and the form of that step. */
public final class DecisionTour {

    private final Installation installation;
    private final Consumer<Browser.Window> look;
    private final int days;

    /**
     * @param look looks at what a window shows
     * @param days after how many days the pages of all steps have been looked at
     */
    public DecisionTour(Installation installation, Consumer<Browser.Window> look, int days) {
        this.installation = installation;
        this.look = look;
        this.days = days;
    }

    /** Goes through all of them; both have logged in. */
    public void go(Browser.Window inspector, Browser.Window leader) {
        List<StepRecords.Declared> steps =
                StepRecords.all().stream().filter(DecisionTour::isOurs).toList();
        Turns.ofToday(steps, days).forEach(step -> {
            String proceeding = ReadyProceedings.until(installation, step.name());
            Browser.Window window = ReadyProceedings.account(step.name()).equals("leder") ? leader : inspector;
            StepTour.visit(window, proceeding, step, look);
        });
        inspector.page().navigate("/tilsyn/ny/vedtak");
        look.accept(inspector);
        inspector.page().click("#take");
        look.accept(inspector);
    }

    private static boolean isOurs(StepRecords.Declared step) {
        return !step.isFor("COMPLAINT")
                && !step.name().equals("draftAppealDecision")
                && Stream.of("DECISION", "ORDER", "PENALTY", "APPEAL", "FINE", "BAN")
                        .anyMatch(step::isFor);
    }
}
