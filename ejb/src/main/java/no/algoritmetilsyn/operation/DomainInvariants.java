package no.algoritmetilsyn.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import no.algoritmetilsyn.audit.Anchors;
import no.algoritmetilsyn.audit.Audit;

/** What must hold between the tables of the domain; each statement selects what breaks it. */
@ApplicationScoped
public class DomainInvariants {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Audit audit;

    @Inject
    Anchors anchors;

    @Produces
    Invariant complaintsInJournal() {
        return sql(
                "complaint-has-one-incoming-entry",
                """
                SELECT c.id FROM complaints c WHERE (SELECT count(*) FROM journal_entries e
                  WHERE e.subject_id = c.id AND e.kind = 'INCOMING') <> 1
                """);
    }

    @Produces
    Invariant lettersInJournal() {
        return sql(
                "letter-has-its-outgoing-entry",
                """
                SELECT l.id FROM complaint_letters l WHERE NOT EXISTS (SELECT 1 FROM journal_entries e
                  WHERE e.id = l.entry_id AND e.subject_id = l.id AND e.kind = 'OUTGOING')
                UNION ALL SELECT l.id FROM letters l WHERE l.entry_id IS NOT NULL AND NOT EXISTS (
                  SELECT 1 FROM journal_entries e WHERE e.id = l.entry_id AND e.subject_id = l.id AND e.kind = 'OUTGOING'
                    AND e.status = CASE l.state WHEN 'SENT' THEN 'DISPATCHED' WHEN 'DISCARDED' THEN 'VOID'
                                                ELSE 'RECORDED' END)
                """);
    }

    @Produces
    Invariant complaintsAudited() {
        return sql(
                "complaint-has-one-audit-event-of-receipt",
                """
                SELECT c.id FROM complaints c LEFT JOIN (
                  SELECT a.subject_id, count(*) AS events FROM audit_events a WHERE a.action = 'COMPLAINT_RECEIVED'
                  GROUP BY a.subject_id) received ON received.subject_id = c.id
                WHERE received.events IS DISTINCT FROM 1
                """);
    }

    @Produces
    Invariant openComplaintsHaveDeadlines() {
        return sql(
                "complaint-has-a-deadline",
                "SELECT c.id FROM complaints c WHERE NOT EXISTS (SELECT 1 FROM deadlines d WHERE d.subject_id = c.id)");
    }

    @Produces
    Invariant oneDayOfReceipt() {
        return sql(
                "day-of-receipt-is-one",
                """
                SELECT c.id FROM complaints c
                WHERE EXISTS (SELECT 1 FROM deadlines d WHERE d.subject_id = c.id
                    AND d.start_date <> CAST(c.received_at AT TIME ZONE 'Europe/Oslo' AS date))
                  OR EXISTS (SELECT 1 FROM journal_entries e WHERE e.subject_id = c.id AND e.kind = 'INCOMING'
                    AND e.received_at <> c.received_at)
                """);
    }

    @Produces
    Invariant nobodyDisqualifiedHoldsATask() {
        return sql(
                "nobody-disqualified-holds-a-task",
                """
                SELECT t.id FROM tasks t JOIN disqualifications q ON q.casefile_id = t.casefile_id
                  AND q.actor_id = t.claimed_by
                WHERE t.state = 'OPEN'
                """);
    }

    @Produces
    Invariant openComplaintsHaveTheirTask() {
        return sql(
                "open-complaint-has-one-task-of-its-stage",
                """
                SELECT c.id FROM complaints c WHERE (SELECT count(*) FROM tasks t WHERE t.subject_id = c.id
                  AND t.state = 'OPEN' AND t.kind IN ('sortComplaint', 'answerComplaint'))
                  <> CASE WHEN c.status IN ('RECEIVED', 'IN_HAND') THEN 1 ELSE 0 END
                  OR EXISTS (SELECT 1 FROM tasks t WHERE t.subject_id = c.id AND t.state = 'OPEN'
                    AND t.kind = CASE c.status WHEN 'RECEIVED' THEN 'answerComplaint' ELSE 'sortComplaint' END)
                """);
    }

    @Produces
    Invariant everythingLiesInTheCaseOfItsProceeding() {
        return sql(
                "what-belongs-to-a-proceeding-lies-in-its-case",
                """
                SELECT t.id FROM tasks t JOIN proceedings p ON p.id = t.proceeding_id
                WHERE t.state = 'OPEN' AND t.casefile_id <> p.casefile_id
                UNION ALL SELECT d.id FROM deadlines d JOIN proceedings p ON p.id = d.proceeding_id
                WHERE d.casefile_id <> p.casefile_id
                UNION ALL SELECT d.id FROM documents d JOIN proceedings p ON p.id = d.proceeding_id
                WHERE d.casefile_id <> p.casefile_id
                """);
    }

    /** What is about a proceeding as a whole belongs to no other. */
    @Produces
    Invariant subjectsLieInTheirProceeding() {
        return sql(
                "what-is-about-a-proceeding-belongs-to-it",
                """
                SELECT t.id FROM tasks t JOIN proceedings p ON p.id = t.subject_id WHERE t.proceeding_id <> p.id
                UNION ALL SELECT d.id FROM deadlines d JOIN proceedings p ON p.id = d.subject_id
                WHERE d.proceeding_id IS DISTINCT FROM p.id
                """);
    }

    @Produces
    Invariant proceedingsEndWithWhatTheyAreAbout() {
        return sql(
                "proceeding-is-open-as-long-as-its-complaint",
                """
                SELECT coalesce(p.id, c.id) FROM (SELECT * FROM proceedings WHERE kind = 'COMPLAINT') p
                FULL JOIN complaints c ON c.id = p.id
                WHERE p.id IS NULL OR c.id IS NULL OR p.reference <> c.reference OR p.received_at <> c.received_at
                  OR p.ended_at IS DISTINCT FROM c.ended_at
                  OR (p.ended_at IS NULL) <> (c.status IN ('RECEIVED', 'IN_HAND'))
                """);
    }

    @Produces
    Invariant proceedingsEndWithTheirDemand() {
        return sql(
                "proceeding-is-open-as-long-as-its-demand",
                """
                SELECT coalesce(p.id, d.id) FROM (SELECT * FROM proceedings WHERE kind = 'DEMAND') p
                FULL JOIN demands d ON d.id = p.id
                WHERE p.id IS NULL OR d.id IS NULL OR p.reference <> d.reference OR p.ended_at IS DISTINCT FROM d.ended_at
                """);
    }

    @Produces
    Invariant proceedingsEndWithTheirInspection() {
        return sql(
                "proceeding-is-open-as-long-as-its-inspection",
                """
                SELECT coalesce(p.id, i.id) FROM (SELECT * FROM proceedings WHERE kind = 'INSPECTION') p
                FULL JOIN inspections i ON i.id = p.id
                WHERE p.id IS NULL OR i.id IS NULL OR p.reference <> i.reference OR p.ended_at IS DISTINCT FROM i.ended_at
                """);
    }

    /** A body is not waited for where no limit runs, unless its neglect has consequences already. */
    @Produces
    Invariant pointsThatWaitHaveALimit() {
        return sql(
                "point-that-waits-has-a-limit",
                """
                SELECT p.id FROM demand_points p JOIN demands d ON d.id = p.demand_id
                WHERE d.sent_at IS NOT NULL AND d.ended_at IS NULL AND d.escalated_at IS NULL
                  AND p.state IN ('WAITING', 'ASKED_AGAIN') AND NOT EXISTS (
                    SELECT 1 FROM deadlines l WHERE l.proceeding_id = d.id AND l.rule_code = 'account' AND l.status = 'RUNNING'
                      AND l.subject_id = CASE WHEN p.limit_on IS NULL THEN d.id ELSE p.id END)
                """);
    }

    @Produces
    Invariant casesAreOpenAsLongAsAProceedingInThem() {
        return sql(
                "case-is-open-as-long-as-a-proceeding-in-it",
                """
                SELECT f.id FROM casefiles f WHERE (f.status = 'OPEN') <> (f.reopened_on IS NOT NULL OR EXISTS (
                  SELECT 1 FROM proceedings p WHERE p.casefile_id = f.id AND p.ended_at IS NULL))
                """);
    }

    @Produces
    Invariant casesAreOpenToSomebody() {
        return sql(
                "case-is-open-to-somebody",
                "SELECT c.id FROM casefiles c WHERE NOT EXISTS (SELECT 1 FROM relations r WHERE r.casefile_id = c.id)");
    }

    @Produces
    Invariant caseNumbersWithoutGaps() {
        return sql(
                "case-numbers-have-no-gap",
                """
                SELECT case_year FROM casefiles GROUP BY case_year
                HAVING count(case_seq) <> count(*) OR max(case_seq) <> count(*)
                """);
    }

    @Produces
    Invariant journalNumbersWithoutGaps() {
        return sql(
                "journal-numbers-have-no-gap",
                """
                SELECT journal_year FROM journal_entries GROUP BY journal_year
                HAVING count(journal_seq) <> count(*) OR max(journal_seq) <> count(*)
                """);
    }

    @Produces
    Invariant auditChains() {
        return new Invariant() {
            @Override
            public String name() {
                return "audit-chains-verify";
            }

            @Override
            public List<String> violations() {
                List<String> defects =
                        audit.verify().stream().map(String::valueOf).toList();
                if (defects.isEmpty()) {
                    // What was found whole just now is held fast: from here on a cut of it is seen.
                    anchors.changed();
                }
                return defects;
            }
        };
    }

    private Invariant sql(String name, String statement) {
        return new SqlInvariant(name, statement, entities);
    }
}
