package no.algoritmetilsyn.appeal;

import java.util.List;

/**
 * An appeal as the staff see it.
 *
 * @param body name of the appeal body that it was sent to; null before
 * @param showsRuling whether the reader sees what is drafted or decided: a draft is an internal paper of its organ
 * @param points what becomes of single points, where that is shown
 * @param parties who else is a party
 * @param statements what they have said
 * @param others appeals of the same decision
 * @param shipments what was sent to an appeal body outside this installation, first to last
 */
public record AppealPage(
        DecisionAppeal appeal,
        String body,
        boolean showsRuling,
        List<AppealPoint> points,
        List<StoredAssessment> assessments,
        List<AppealSuspension> suspensions,
        List<OtherParty> parties,
        List<PartyStatement> statements,
        List<DecisionAppeal> others,
        List<Shipment> shipments) {

    /**
     * Papers that were sent at once.
     *
     * @param papers by their numbers, with what was kept back
     */
    public record Shipment(AppealShipment sent, List<ShippedPaper> papers) {}

    public AppealPage {
        points = List.copyOf(points);
        assessments = List.copyOf(assessments);
        suspensions = List.copyOf(suspensions);
        parties = List.copyOf(parties);
        statements = List.copyOf(statements);
        others = List.copyOf(others);
        shipments = List.copyOf(shipments);
    }
}
