package no.algoritmetilsyn.casefile;

import no.algoritmetilsyn.decision.ReadyDecisions;
import no.algoritmetilsyn.demand.ReadyDemands;
import no.algoritmetilsyn.inspection.ReadyInspections;
import no.algoritmetilsyn.order.ReadyOrders;
import no.algoritmetilsyn.penalty.ReadyPenalties;
import no.algoritmetilsyn.server.Installation;

/** Proceedings that have come so far that a step can be taken, whatever their kind, each in a case of its own. */
public final class ReadyProceedings {

    private final Installation installation;

    public ReadyProceedings(Installation installation) {
        this.installation = installation;
    }

    private static boolean isOfInspections(String step) {
        return StepRecords.named(step).isFor("INSPECTION");
    }

    /** The account that takes a step: nobody approves what they have written. */
    public static String account(String step) {
        if (isOfInspections(step)) {
            return ReadyInspections.account(step);
        }
        if (ReadyDecisions.knows(step)) {
            return ReadyDecisions.account(step);
        }
        if (ReadyPenalties.knows(step)) {
            return ReadyPenalties.account(step);
        }
        return ReadyOrders.knows(step) ? ReadyOrders.account(step) : ReadyDemands.account(step);
    }

    /** Whether a proceeding is ready for a step only after one of its timers has fired. */
    public static boolean waitsForTimer(String step) {
        return isOfInspections(step)
                ? ReadyInspections.waitsForTimer(step)
                : ReadyDemands.waitsForTimer(step) || ReadyOrders.waitsForTimer(step) || ReadyPenalties.knows(step);
    }

    /** A proceeding with which a step can be taken now; all have declared that they are impartial. */
    public String until(String step) {
        if (isOfInspections(step)) {
            return new ReadyInspections(installation).until(step);
        }
        if (ReadyDecisions.knows(step)) {
            return new ReadyDecisions(installation).until(step);
        }
        if (ReadyPenalties.knows(step)) {
            return new ReadyPenalties(installation).until(step);
        }
        return ReadyOrders.knows(step)
                ? new ReadyOrders(installation).until(step)
                : new ReadyDemands(installation).until(step);
    }
}
