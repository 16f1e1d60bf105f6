package no.algoritmetilsyn.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What must hold for claims of costs; each statement selects what breaks it. */
@ApplicationScoped
public class CostsInvariants {

    @PersistenceContext
    EntityManager entities;

    @Produces
    Invariant proceedingsEndWithTheirClaim() {
        return sql(
                "proceeding-is-open-as-long-as-its-claim-of-costs",
                """
                SELECT coalesce(p.id, c.id) FROM (SELECT * FROM proceedings WHERE kind = 'COSTS') p
                FULL JOIN costs_claims c ON c.id = p.id
                WHERE p.id IS NULL OR c.id IS NULL OR p.reference <> c.reference OR p.organ <> c.organ
                  OR p.ended_at IS DISTINCT FROM c.ended_at
                """);
    }

    @Produces
    Invariant claimsAreTheSumOfTheirItems() {
        return sql(
                "claim-of-costs-is-the-sum-of-its-items",
                """
                SELECT c.id FROM costs_claims c
                WHERE c.claimed IS DISTINCT FROM (SELECT sum(i.amount) FROM costs_items i WHERE i.claim_id = c.id)
                """);
    }

    /** A ruling is told by a letter that was sent. */
    @Produces
    Invariant rulingsOnCostsAreTold() {
        return sql(
                "ruling-on-costs-is-told",
                """
                SELECT c.id FROM costs_claims c WHERE c.ruled_on IS NOT NULL AND NOT EXISTS
                  (SELECT FROM letters l WHERE l.proceeding_id = c.id AND l.kind = 'COSTS_RULED' AND l.state = 'SENT')
                """);
    }

    private Invariant sql(String name, String breaking) {
        return new SqlInvariant(name, breaking, entities);
    }
}
