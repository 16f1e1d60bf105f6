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
        return !states.isEmpty()
                && !isSentBack(casefileId, organisationNumber)
                && states.stream().allMatch(state -> state.isMade() || state == DecisionState.ENDED);
    }

    /** A fine that the appeal body has sent back is undecided until another decision on it is made. */
    private boolean isSentBack(UUID casefileId, String organisationNumber) {
        return !entities.createQuery(
                        """
                        select f.id from Fine f, FineChange c where c.fineId = f.id and c.kind = :remitted
                          and f.casefileId = :casefile and f.body.organisationNumber = :number
                          and not exists (select later.id from Fine later where later.casefileId = f.casefileId
                            and later.body.organisationNumber = :number and later.decidedAt > c.decidedAt)
                        """,
                        UUID.class)
                .setParameter("remitted", FineChange.Kind.REMITTED)
                .setParameter("casefile", casefileId)
                .setParameter("number", organisationNumber)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
