package no.algoritmetilsyn.costs;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.AssertedCondition;
import no.algoritmetilsyn.casefile.Proceeding;

/** Tells those who have complained, and have shown the code, whether they can claim costs (forvaltningsloven § 36). */
@Stateless
public class CostsRights {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    ChangesInFavour changed;

    @Inject
    CostsClaims claims;

    /**
     * What the complainant can claim; empty when nothing was changed in their favour by an organ of ours.
     *
     * @param complaintId of a complaint whose code was shown
     */
    public Optional<CostsRight> ofComplaint(UUID complaintId) {
        Proceeding found = entities.find(Proceeding.class, complaintId);
        access.require(Act.COMPLAINT_FOLLOW, found == null ? null : found.casefileId(), AssertedCondition.CODE_SHOWN);
        return changed.of(found)
                .filter(change -> change.organ() != null)
                .map(change -> new CostsRight(
                        change.reference(),
                        change.on(),
                        claims.limit(change).last(),
                        claims.isOneUnruled(change.reference(), change.party().addressee())));
    }
}
