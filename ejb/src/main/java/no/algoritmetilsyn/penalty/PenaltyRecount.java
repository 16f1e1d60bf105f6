package no.algoritmetilsyn.penalty;

import jakarta.annotation.Priority;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.law.LawChanged;

/** Counts the coercive fines that run anew when the law is another, so that each receipt names the rows as they are. */
@Stateless
@AsksNobody(
        "a change of law that two persons have made; every receipt follows, also in cases that the approver may not see")
public class PenaltyRecount {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Proceedings proceedings;

    @Inject
    PenaltyCounting counting;

    @Inject
    PenaltyChanges changes;

    /** Each is held while it is counted, as a step would hold it. */
    public void count(@Observes @Priority(LawChanged.RECEIPTS) LawChanged changed) {
        List<UUID> running = entities.createQuery(
                        "select p.id from Penalty p where p.state = :running order by p.id", UUID.class)
                .setParameter("running", PenaltyState.RUNNING)
                .getResultList();
        for (UUID id : running) {
            proceedings.hold(id);
            Penalty penalty = entities.find(Penalty.class, id);
            if (counting.isLawAnother(penalty)) {
                changes.changed(penalty);
            }
        }
    }
}
