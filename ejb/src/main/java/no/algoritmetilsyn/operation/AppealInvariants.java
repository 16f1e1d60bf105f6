package no.algoritmetilsyn.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What must hold between appeals and what was appealed; each statement selects what breaks it. */
@ApplicationScoped
public class AppealInvariants {

    @PersistenceContext
    EntityManager entities;

    @Produces
    Invariant proceedingsEndWithTheirAppeal() {
        return sql(
                "proceeding-is-open-as-long-as-its-appeal",
                """
                SELECT coalesce(p.id, a.id) FROM (SELECT * FROM proceedings WHERE kind = 'APPEAL') p
                FULL JOIN appeals a ON a.id = p.id
                WHERE p.id IS NULL OR a.id IS NULL OR p.reference <> a.reference OR p.ended_at IS DISTINCT FROM a.ended_at
                """);
    }

    /** What was decided about a claim has reached its coercive fine; a complaint whose answer does not hold is open, or answered again. */
    @Produces
    Invariant resultsAreCarriedOut() {
        return sql(
                "appeal-that-was-decided-is-carried-out",
                """
                SELECT a.id FROM appeals a WHERE a.carried_out_on IS NOT NULL
                  AND a.result IN ('CHANGED', 'ANNULLED', 'REMITTED')
                  AND (a.appealed_kind = 'PENALTY'
                       AND NOT EXISTS (SELECT 1 FROM penalty_claim_reductions r WHERE r.claim_id = a.subject_id)
                    OR a.appealed_kind = 'DECISION'
                       AND NOT EXISTS (SELECT 1 FROM decision_appeal_results r WHERE r.appeal_id = a.id)
                    OR a.appealed_kind = 'COMPLAINT'
                       AND EXISTS (SELECT 1 FROM complaints c WHERE c.id = a.appealed_id
                         AND CAST(c.ended_at AT TIME ZONE 'Europe/Oslo' AS date) < a.carried_out_on))
                """);
    }

    private Invariant sql(String name, String breaking) {
        return new SqlInvariant(name, breaking, entities);
    }
}
