package no.algoritmetilsyn.owndata;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Reads where the account that asks stands in the work of others, and in cases. {@link OwnRecords} has asked whether it may. */
@Dependent
class OwnWorkRecords extends OwnQueries {

    @Inject
    OwnCaseRecords cases;

    @Inject
    AuthorityClock clock;

    OwnWorkData read() {
        return new OwnWorkData(
                cases.cases(),
                cases.namesRead(),
                cases.objections(),
                cases.superiors(),
                moves(),
                waits(),
                bulks(),
                cases.inspections(),
                cases.written(),
                cases.looking(),
                cases.files(),
                aboutAccount(),
                discussions(),
                load());
    }

    private List<OwnWorkData.Move> moves() {
        return rows(
                own(
                        """
                        SELECT t.kind AS task_kind, t.case_year || '/' || t.case_seq, m.kind, m.at, a.display_name AS actor,
                               b.display_name AS before, d.display_name AS after, s.display_name AS absent, r.code, r.reason
                        FROM task_moves m JOIN tasks t ON t.id = m.task_id
                        LEFT JOIN accounts a ON a.id = m.actor_id LEFT JOIN accounts b ON b.id = m.holder_before
                        LEFT JOIN accounts d ON d.id = m.holder_after LEFT JOIN accounts s ON s.id = m.stood_in_for
                        LEFT JOIN task_releases r ON r.id = m.release_id
                        WHERE m.actor_id = :me OR m.holder_before = :me OR m.holder_after = :me OR m.stood_in_for = :me
                        ORDER BY m.at DESC, m.number DESC
                        """),
                row -> new OwnWorkData.Move(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        (Instant) row[3],
                        (String) row[4],
                        (String) row[5],
                        (String) row[6],
                        (String) row[7],
                        (String) row[8],
                        (String) row[9]));
    }

    private List<OwnWorkData.Wait> waits() {
        return rows(
                own(
                        """
                        SELECT t.kind, t.case_year || '/' || t.case_seq, h.until, h.code, h.text, h.held_at, h.ended_as
                        FROM task_holds h JOIN tasks t ON t.id = h.task_id
                        WHERE h.held_by = :me OR h.ended_by = :me ORDER BY h.held_at DESC, h.id
                        """),
                row -> new OwnWorkData.Wait(
                        (String) row[0],
                        (String) row[1],
                        date(row[2]),
                        (String) row[3],
                        (String) row[4],
                        (Instant) row[5],
                        (String) row[6]));
    }

    private List<OwnWorkData.Bulk> bulks() {
        return rows(
                own(
                        """
                        SELECT b.made_at, b.act, b.assignee, b.code, b.reason, b.until,
                               (SELECT count(*) FROM task_bulk_items i WHERE i.bulk_id = b.id)
                        FROM task_bulks b WHERE b.actor_id = :me ORDER BY b.made_at DESC, b.id
                        """),
                row -> new OwnWorkData.Bulk(
                        (Instant) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        date(row[5]),
                        number(row[6])));
    }

    /** Logins are told of by themselves. */
    private List<OwnWorkData.Deed> aboutAccount() {
        return rows(
                own(
                        """
                        SELECT e.at, e.action, a.display_name FROM audit_events e LEFT JOIN accounts a ON a.id = e.actor_id
                        WHERE e.subject_id = :me AND e.subject_kind = 'ACCOUNT' AND e.action NOT LIKE 'LOG%'
                          AND e.actor_id IS DISTINCT FROM :me ORDER BY e.at DESC, e.chain, e.seq DESC
                        """),
                row -> new OwnWorkData.Deed((Instant) row[0], (String) row[1], (String) row[2]));
    }

    private List<OwnWorkData.Discussion> discussions() {
        return rows(
                own(
                        """
                        SELECT d.held_on, d.with_whom, d.purpose, d.until FROM load_discussions d
                        WHERE d.recorded_by = :me OR d.ended_by = :me ORDER BY d.held_on DESC, d.id
                        """),
                row -> new OwnWorkData.Discussion(date(row[0]), (String) row[1], (String) row[2], date(row[3])));
    }

    /** The same figures as a leader has, under the same condition: without a discussion that runs nothing is counted. */
    private OwnWorkData.Load load() {
        return rows(
                        own("""
                                SELECT count(t.id), count(*) FILTER (WHERE t.due_on < :today),
                                       count(*) FILTER (WHERE t.held_until IS NOT NULL)
                                FROM accounts a LEFT JOIN tasks t ON t.claimed_by = a.id AND t.state = 'OPEN' AND t.organ = a.organ
                                WHERE a.id = :me AND EXISTS (
                                  SELECT 1 FROM load_discussions d
                                  WHERE d.organ = a.organ AND d.ended_at IS NULL AND d.held_on <= :today AND d.until >= :today)
                                GROUP BY a.id
                                """)
                                .setParameter("today", clock.today()),
                        row -> new OwnWorkData.Load(number(row[0]), number(row[1]), number(row[2])))
                .stream()
                .findFirst()
                .orElse(null);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
