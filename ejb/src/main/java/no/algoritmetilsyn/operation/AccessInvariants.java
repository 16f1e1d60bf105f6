package no.algoritmetilsyn.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What must hold for requests for access; each statement selects what breaks it. */
@ApplicationScoped
public class AccessInvariants {

    @PersistenceContext
    EntityManager entities;

    @Produces
    Invariant proceedingsEndWithTheirRequest() {
        return sql(
                "proceeding-is-open-as-long-as-its-request",
                """
                SELECT coalesce(p.id, r.id) FROM (SELECT * FROM proceedings WHERE kind = 'PARTY_ACCESS') p
                FULL JOIN access_requests r ON r.id = p.id
                WHERE p.id IS NULL OR r.id IS NULL OR p.reference <> r.reference OR p.ended_at IS DISTINCT FROM r.ended_at
                """);
    }

    /** What was given is shown, and what was refused is not, as long as no later round or appeal has given it. */
    @Produces
    Invariant rulingsAreCarriedOut() {
        return sql(
                "document-that-was-given-is-shown",
                """
                SELECT r.id FROM access_rulings r WHERE r.variant_id IS NOT NULL AND NOT EXISTS
                  (SELECT FROM disclosures s WHERE s.proceeding_id = r.request_id AND s.variant_id = r.variant_id)
                """);
    }

    /** A ruling is told by a letter that was sent with it. */
    @Produces
    Invariant rulingsAreTold() {
        return sql(
                "ruling-on-access-is-told",
                """
                SELECT q.id FROM access_requests q WHERE q.ruled_at IS NOT NULL AND NOT EXISTS
                  (SELECT FROM letters l WHERE l.proceeding_id = q.id AND l.kind = 'PARTY_ACCESS_RULED' AND l.state = 'SENT')
                """);
    }

    private Invariant sql(String name, String breaking) {
        return new SqlInvariant(name, breaking, entities);
    }
}
