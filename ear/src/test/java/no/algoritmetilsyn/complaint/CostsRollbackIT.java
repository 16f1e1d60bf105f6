package no.algoritmetilsyn.complaint;

import no.algoritmetilsyn.costs.ReadyCosts;
import org.junit.jupiter.api.Test;

/** A ruling on costs and the letter that it begins have one transaction: nothing stays of one that fails. */
class CostsRollbackIT extends StepRollback {

    @Test
    void ruling_on_costs() {
        String claim = new ReadyCosts(installation).claimed();
        isTakenBack(
                () -> {
                    var page = inspector.open("/tilsyn/delsak/" + claim + "/avgjor-sakskostnader");
                    return () -> page.send(
                            "step",
                            "take",
                            "outcome",
                            "PARTLY",
                            "amount",
                            "20000",
                            "ground",
                            "NOT_NECESSARY",
                            "reason",
                            "Resten var ikkje nødvendig.");
                },
                "costs_claims",
                "letters",
                "authorships",
                "audit_events");
    }
}
