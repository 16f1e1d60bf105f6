package no.algoritmetilsyn.fine;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.law.ClaimCollection;
import no.algoritmetilsyn.law.ClaimKind;
import no.algoritmetilsyn.law.Laws;

/** Shows fines to those who may see their cases. */
@Stateless
public class FinePages {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Fines fines;

    @Inject
    FineSuspensions suspensions;

    @Inject
    Laws laws;

    /**
     * One fine.
     *
     * @throws AccessRefused when the actor may not see its case, or there is no such fine
     */
    public FinePage open(UUID id) {
        Fine fine = fines.fine(id);
        access.require(Act.CASEFILE_READ, fine == null ? null : fine.casefileId());
        return new FinePage(
                fine,
                entities.find(Proceeding.class, fine.decisionId()).reference(),
                fines.payments(id),
                fines.repayments(id),
                fines.corrections(id),
                fines.changes(id),
                suspensions.notOver(fine),
                fines.paid(id),
                fines.owedBack(fine),
                laws.collection(fine.regime(), ClaimKind.FINE)
                        .filter(ClaimCollection::isCollected)
                        .isPresent());
    }
}
