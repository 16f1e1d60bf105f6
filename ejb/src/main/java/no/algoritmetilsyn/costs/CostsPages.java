package no.algoritmetilsyn.costs;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.casefile.Proceeding;

/** Shows claims of costs to those who may see their cases. */
@Stateless
public class CostsPages {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    CostsClaims claims;

    /**
     * One claim.
     *
     * @throws AccessRefused when the actor may not see its case, or there is no such claim
     */
    public CostsPage open(UUID id) {
        CostsClaim claim = claims.claim(id);
        access.require(Act.CASEFILE_READ, claim == null ? null : claim.casefileId());
        boolean shown = claim.isRuled() || access.actor().organ() == claim.organ();
        return new CostsPage(
                claim,
                claims.items(id),
                claims.payments(id),
                claims.corrections(id),
                entities.find(Proceeding.class, claim.claimedIn()),
                claims.limit(claim),
                shown ? claim.ruling() : null);
    }

    /** The organ that rules on a claim; for the model. */
    @AsksNobody("the process of the claim, in the transaction in which its task opens")
    public Organ organ(UUID id) {
        return claims.claim(id).organ();
    }
}
