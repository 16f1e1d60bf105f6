package no.algoritmetilsyn.casefile;

import no.algoritmetilsyn.demand.ReadyDemands;
import no.algoritmetilsyn.inspection.ReadyInspections;
import no.algoritmetilsyn.server.Installation;

/** Proceedings that are ready for a step, of the kind that the step is taken with; complaints are made by the tests themselves. */
public final class ReadyProceedings {

    private ReadyProceedings() {}

    private static boolean isOfInspections(String step) {
        return StepRecords.named(step).isFor("INSPECTION");
    }

    /** The account that takes a step. */
    public static String account(String step) {
        return isOfInspections(step) ? ReadyInspections.account(step) : ReadyDemands.account(step);
    }

    /** Whether a proceeding is ready for a step only after one of its timers has fired. */
    public static boolean waitsForTimer(String step) {
        return isOfInspections(step) ? ReadyInspections.waitsForTimer(step) : ReadyDemands.waitsForTimer(step);
    }

    /** A proceeding with which a step can be taken now. */
    public static String until(Installation installation, String step) {
        return isOfInspections(step)
                ? new ReadyInspections(installation).until(step)
                : new ReadyDemands(installation).until(step);
    }
}
