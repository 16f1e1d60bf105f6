package no.algoritmetilsyn.fine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.decision.DecisionKind;
import no.algoritmetilsyn.decision.DecisionState;
import no.algoritmetilsyn.publication.FineStanding;

/** Tells what is to be published whether the fines of a case are decided: each proceeding about one, and at least one. */
@ApplicationScoped
public class FinesInCase implements FineStanding {

    @PersistenceContext
    EntityManager entities;

    @Override
    public boolean isSettled(UUID casefileId, String organisationNumber) {
        List<DecisionState> states = entities.createQuery(
                        "select d.state from Decision d where d.casefileId = :casefile and d.kind = :fine"
                                + " and d.directedAt.organisationNumber = :number",
                        DecisionState.class)
                .setParameter("casefile", casefileId)
                .setParameter("fine", DecisionKind.FINE)
                .setParameter("number", organisationNumber)
                .getResultList();
        return !states.isEmpty() && states.stream().allMatch(state -> state.isMade() || state == DecisionState.ENDED);
    }
}
