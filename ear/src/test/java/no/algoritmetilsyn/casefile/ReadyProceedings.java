package no.algoritmetilsyn.casefile;

import no.algoritmetilsyn.appeal.ReadyAppeals;
import no.algoritmetilsyn.ban.ReadyBans;
import no.algoritmetilsyn.complaint.ReadySources;
import no.algoritmetilsyn.costs.ReadyCosts;
import no.algoritmetilsyn.decision.ReadyDecisions;
import no.algoritmetilsyn.demand.ReadyDemands;
import no.algoritmetilsyn.fine.ReadyFines;
import no.algoritmetilsyn.inspection.ReadyInspections;
import no.algoritmetilsyn.order.ReadyOrders;
import no.algoritmetilsyn.partyaccess.ReadyAccess;
import no.algoritmetilsyn.penalty.ReadyPenalties;
import no.algoritmetilsyn.publication.ReadyPublications;
import no.algoritmetilsyn.server.Installation;

/**
 * Proceedings that are ready for a step, of the kind that the step is taken with; complaints are made by the tests themselves, but for those
 * whose name is protected.
 */
public final class ReadyProceedings {

    private ReadyProceedings() {}

    /** Whether this class makes what a step of complaints is taken with, too, and not the test itself. */
    public static boolean makesComplaint(String step) {
        return ReadySources.knows(step) || ReadyShields.knows(step);
    }

    private static boolean isOfInspections(String step) {
        return StepRecords.named(step).isFor("INSPECTION");
    }

    /** The account that takes a step. */
    public static String account(String step) {
        if (ReadyCosts.knows(step)) {
            return ReadyCosts.account(step);
        }
        if (ReadyAppeals.knows(step)) {
            return ReadyAppeals.account(step);
        }
        if (ReadyPublications.knows(step)) {
            return ReadyPublications.account(step);
        }
        if (ReadySources.knows(step)) {
            return ReadySources.account(step);
        }
        if (ReadyShields.knows(step)) {
            return ReadyShields.LEADER;
        }
        if (isOfInspections(step)) {
            return ReadyInspections.account(step);
        }
        if (ReadyBans.knows(step) || ReadyAccess.knows(step)) {
            return "inspektor";
        }
        if (ReadyFines.knows(step)) {
            return ReadyFines.account(step);
        }
        if (ReadyDecisions.knows(step)) {
            return ReadyDecisions.account(step);
        }
        if (ReadyOrders.knows(step)) {
            return ReadyOrders.account(step);
        }
        return ReadyPenalties.knows(step) ? ReadyPenalties.account(step) : ReadyDemands.account(step);
    }

    /** Whether a proceeding is ready for a step only after one of its timers has fired. */
    public static boolean waitsForTimer(String step) {
        if (ReadyPublications.knows(step) || ReadyCosts.knows(step)) {
            return false;
        }
        return isOfInspections(step)
                ? ReadyInspections.waitsForTimer(step)
                : ReadyDemands.waitsForTimer(step)
                        || ReadyOrders.waitsForTimer(step)
                        || ReadyPenalties.knows(step)
                        || ReadyFines.waitsForTimer(step)
                        || ReadyBans.waitsForTimer(step);
    }

    /** A proceeding with which a step can be taken now. */
    public static String until(Installation installation, String step) {
        if (ReadyCosts.knows(step)) {
            return new ReadyCosts(installation).until(step);
        }
        if (ReadyAppeals.knows(step)) {
            return new ReadyAppeals(installation).until(step);
        }
        if (ReadyPublications.knows(step)) {
            return new ReadyPublications(installation).until(step);
        }
        if (ReadySources.knows(step)) {
            return new ReadySources(installation).until(step);
        }
        if (ReadyShields.knows(step)) {
            return new ReadyShields(installation).until(step);
        }
        if (isOfInspections(step)) {
            return new ReadyInspections(installation).until(step);
        }
        if (ReadyBans.knows(step)) {
            return new ReadyBans(installation).until(step);
        }
        if (ReadyAccess.knows(step)) {
            return new ReadyAccess(installation).until(step);
        }
        if (ReadyFines.knows(step)) {
            return new ReadyFines(installation).until(step);
        }
        if (ReadyDecisions.knows(step)) {
            return new ReadyDecisions(installation).until(step);
        }
        if (ReadyOrders.knows(step)) {
            return new ReadyOrders(installation).until(step);
        }
        return ReadyPenalties.knows(step)
                ? new ReadyPenalties(installation).until(step)
                : new ReadyDemands(installation).until(step);
    }
}
