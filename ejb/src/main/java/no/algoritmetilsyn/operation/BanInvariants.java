package no.algoritmetilsyn.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What must hold for interim bans; each statement selects what breaks it. */
@ApplicationScoped
public class BanInvariants {

    @PersistenceContext
    EntityManager entities;

    @Produces
    Invariant proceedingsEndWithTheirBan() {
        return sql(
                "proceeding-is-open-as-long-as-its-ban",
                """
                SELECT coalesce(p.id, b.id) FROM (SELECT * FROM proceedings WHERE kind = 'BAN') p
                FULL JOIN bans b ON b.id = p.id
                WHERE p.id IS NULL OR b.id IS NULL OR p.reference <> b.reference OR p.ended_at IS DISTINCT FROM b.ended_at
                """);
    }

    /** What was decided is in force; it can only become shorter. */
    @Produces
    Invariant bansAreThoseThatWereDecided() {
        return sql(
                "decision-that-was-made-has-its-ban",
                """
                SELECT d.id FROM decisions d LEFT JOIN ban_drafts w ON w.id = d.id LEFT JOIN bans b ON b.decision_id = d.id
                WHERE d.kind = 'INTERIM_BAN' AND d.made_at IS NOT NULL
                  AND (b.id IS NULL OR w.id IS NULL OR b.statement_until <> w.statement_until OR b.last_day > w.last_day)
                """);
    }

    /** The body is heard before anything is settled: a ban in force, and one that was lifted or is over, was reviewed. */
    @Produces
    Invariant bansWereReviewed() {
        return sql(
                "ban-was-reviewed-by-a-letter",
                """
                SELECT b.id FROM bans b WHERE b.state IN ('IN_FORCE', 'LIFTED', 'RAN_OUT', 'REPLACED') AND NOT EXISTS
                  (SELECT 1 FROM ban_reviews r JOIN letters l ON l.proceeding_id = b.id AND l.kind = 'BAN_REVIEWED'
                    AND l.state = 'SENT' AND l.sent_at = r.sent_at WHERE r.ban_id = b.id)
                """);
    }

    /** An open ban has the deadline of its last day, by which its timer goes. */
    @Produces
    Invariant bansEndOnTheirLastDay() {
        return sql(
                "open-ban-has-its-last-day",
                """
                SELECT b.id FROM bans b WHERE b.ended_at IS NULL AND (SELECT count(*) FROM deadlines f WHERE f.subject_id = b.id
                  AND f.rule_code = 'ban-last-day' AND f.status = 'RUNNING' AND f.due_date = b.last_day) <> 1
                """);
    }

    private Invariant sql(String name, String breaking) {
        return new SqlInvariant(name, breaking, entities);
    }
}
