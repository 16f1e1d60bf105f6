package no.algoritmetilsyn.demand;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells decisions which orders to give information are neglected, so that they can be secured by a coercive fine (forvaltningsloven § 51). */
@Dependent
public class NeglectedDemands {

    @Inject
    Demands demands;

    /** Whether somebody has decided that the neglect of an ordered demand has consequences, and its body still owes answers. */
    public boolean isNeglected(UUID demandId, String organisationNumber) {
        return Optional.ofNullable(demands.demand(demandId))
                .filter(demand -> demand.isOrder() && demand.escalatedAt() != null && demand.dutyEndedOn() == null)
                .filter(demand -> demand.addressee().organisationNumber().equals(organisationNumber))
                .filter(demand -> demand.state().isOpen())
                .isPresent();
    }

    /** What the body has not answered yet, in the words of the demand, in order. */
    public List<String> unanswered(UUID demandId) {
        return demands.waiting(demandId).stream().map(DemandPoint::text).toList();
    }
}
