package no.algoritmetilsyn.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import no.algoritmetilsyn.penalty.PenaltyCounting;

/** What must hold between decisions, what carries them out, and the rest; each statement selects what breaks it. */
@ApplicationScoped
public class DecisionInvariants {

    @PersistenceContext
    EntityManager entities;

    @Inject
    PenaltyCounting counting;

    @Produces
    Invariant proceedingsEndWithTheirDecision() {
        return sql(
                "proceeding-is-open-as-long-as-its-decision",
                """
                SELECT coalesce(p.id, d.id) FROM (SELECT * FROM proceedings WHERE kind = 'DECISION') p
                FULL JOIN decisions d ON d.id = p.id
                WHERE p.id IS NULL OR d.id IS NULL OR p.reference <> d.reference OR p.ended_at IS DISTINCT FROM d.ended_at
                """);
    }

    /** Nobody is bound by what they were not told. */
    @Produces
    Invariant decisionsWereTold() {
        return sql(
                "decision-that-was-made-was-sent",
                """
                SELECT d.id FROM decisions d WHERE (d.made_at IS NOT NULL) <> EXISTS (SELECT 1 FROM letters l
                  WHERE l.proceeding_id = d.id AND l.kind IN ('DECISION', 'FINE_DECISION', 'INTERIM_BAN') AND l.state = 'SENT' AND l.sent_at = d.made_at)
                """);
    }

    @Produces
    Invariant proceedingsEndWithTheirOrder() {
        return sql(
                "proceeding-is-open-as-long-as-its-order",
                """
                SELECT coalesce(p.id, o.id) FROM (SELECT * FROM proceedings WHERE kind = 'ORDER') p
                FULL JOIN orders o ON o.id = p.id
                WHERE p.id IS NULL OR o.id IS NULL OR p.reference <> o.reference OR p.ended_at IS DISTINCT FROM o.ended_at
                """);
    }

    /** What was ordered is followed up, point by point. */
    @Produces
    Invariant decisionsAreCarriedOut() {
        return sql(
                "decision-that-was-made-has-its-order",
                """
                SELECT d.id FROM decisions d LEFT JOIN orders o ON o.decision_id = d.id
                WHERE d.kind = 'ORDER' AND d.made_at IS NOT NULL AND (SELECT count(*) FROM order_points p WHERE p.order_id = o.id)
                  <> (SELECT count(*) FROM decision_points p WHERE p.decision_id = d.id)
                """);
    }

    @Produces
    Invariant proceedingsEndWithTheirPenalty() {
        return sql(
                "proceeding-is-open-as-long-as-its-penalty",
                """
                SELECT coalesce(p.id, f.id) FROM (SELECT * FROM proceedings WHERE kind = 'PENALTY') p
                FULL JOIN penalties f ON f.id = p.id
                WHERE p.id IS NULL OR f.id IS NULL OR p.reference <> f.reference OR p.ended_at IS DISTINCT FROM f.ended_at
                """);
    }

    @Produces
    Invariant proceedingsEndWithTheirFine() {
        return sql(
                "proceeding-is-open-as-long-as-its-fine",
                """
                SELECT coalesce(p.id, f.id) FROM (SELECT * FROM proceedings WHERE kind = 'FINE') p
                FULL JOIN fines f ON f.id = p.id
                WHERE p.id IS NULL OR f.id IS NULL OR p.reference <> f.reference OR p.ended_at IS DISTINCT FROM f.ended_at
                """);
    }

    /** What was decided is claimed, and nothing else; the rows of its changes lead from one amount to the other. */
    @Produces
    Invariant finesAreThoseThatWereDecided() {
        return sql(
                "decision-that-was-made-has-its-fine",
                """
                SELECT d.id FROM decisions d JOIN fine_drafts w ON w.id = d.id LEFT JOIN fines f ON f.decision_id = d.id
                WHERE d.kind = 'FINE' AND d.made_at IS NOT NULL AND (f.decided_amount IS DISTINCT FROM w.amount
                  OR f.amount <> f.decided_amount
                    - (SELECT coalesce(sum(c.amount_before - c.amount_after), 0) FROM fine_changes c WHERE c.fine_id = f.id))
                """);
    }

    /** The amount that is kept is the one that the pure function gives. */
    @Produces
    Invariant accrualsAreCounted() {
        return new Invariant() {
            @Override
            public String name() {
                return "stored-accrual-is-what-the-facts-say";
            }

            @Override
            public List<String> violations() {
                return counting.differing();
            }
        };
    }

    private Invariant sql(String name, String breaking) {
        return new SqlInvariant(name, breaking, entities);
    }
}
