package no.algoritmetilsyn.process;

import java.util.List;

/** The models that the application deploys; a test holds the list against the folders. */
public final class Models {

    /** Paths within this module. */
    public static final List<String> ALL = List.of(
            "no/algoritmetilsyn/complaint/complaint.bpmn",
            "no/algoritmetilsyn/complaint/complaint-sorting.dmn",
            "no/algoritmetilsyn/demand/demand.bpmn",
            "no/algoritmetilsyn/inspection/inspection.bpmn",
            "no/algoritmetilsyn/decision/decision.bpmn",
            "no/algoritmetilsyn/order/order.bpmn",
            "no/algoritmetilsyn/penalty/penalty.bpmn",
            "no/algoritmetilsyn/appeal/appeal.bpmn",
            "no/algoritmetilsyn/ban/ban.bpmn",
            "no/algoritmetilsyn/fine/fine.bpmn",
            "no/algoritmetilsyn/partyaccess/partyaccess.bpmn",
            "no/algoritmetilsyn/costs/costs.bpmn",
            "no/algoritmetilsyn/letter/letter.bpmn",
            "no/algoritmetilsyn/dispatch/dispatch.bpmn",
            "no/algoritmetilsyn/incoming/incoming.bpmn",
            "no/algoritmetilsyn/impartiality/impartiality.bpmn");

    private Models() {}
}
