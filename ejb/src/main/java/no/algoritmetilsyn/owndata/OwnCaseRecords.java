package no.algoritmetilsyn.owndata;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reads where the account that asks stands in cases. {@link OwnRecords} has asked whether it may. */
@Dependent
class OwnCaseRecords extends OwnQueries {

    private static final String NUMBER = "c.case_year || '/' || c.case_seq";

    List<OwnWorkData.CaseRole> cases() {
        return rows(
                own("SELECT " + NUMBER
                        + ", r.capacity, r.since, r.until, r.reason FROM relations r JOIN casefiles c ON c.id = r.casefile_id"
                        + " WHERE r.subject_id = :me ORDER BY c.case_year, c.case_seq, r.since DESC, r.id"),
                row -> new OwnWorkData.CaseRole(
                        (String) row[0], (String) row[1], (Instant) row[2], (Instant) row[3], (String) row[4]));
    }

    List<OwnWorkData.NameRead> namesRead() {
        return rows(
                own("SELECT " + NUMBER
                        + ", n.first_read_at FROM names_read n JOIN casefiles c ON c.id = n.casefile_id"
                        + " WHERE n.actor_id = :me ORDER BY n.first_read_at DESC, n.identity_id"),
                row -> new OwnWorkData.NameRead((String) row[0], (Instant) row[1]));
    }

    List<OwnWorkData.Objection> objections() {
        return rows(
                own(
                        "SELECT " + NUMBER
                                + """
                        , o.text, o.received_on, o.upheld, o.ground, o.reason, s.display_name AS substitute,
                          r.display_name AS ruled_by, o.ruled_at
                        FROM impartiality_objections o JOIN proceedings p ON p.id = o.proceeding_id
                        JOIN casefiles c ON c.id = p.casefile_id
                        LEFT JOIN accounts s ON s.id = o.substitute_id LEFT JOIN accounts r ON r.id = o.ruled_by
                        WHERE o.person_id = :me OR o.substitute_id = :me ORDER BY o.entered_at DESC, o.id
                        """),
                row -> new OwnWorkData.Objection(
                        (String) row[0],
                        (String) row[1],
                        date(row[2]),
                        (Boolean) row[3],
                        (String) row[4],
                        (String) row[5],
                        (String) row[6],
                        (String) row[7],
                        (Instant) row[8]));
    }

    List<OwnWorkData.Superior> superiors() {
        return rows(
                own(
                        """
                        SELECT a.display_name AS subordinate, b.display_name AS superior, s.since, s.until
                        FROM superiors s JOIN accounts a ON a.id = s.subordinate_id JOIN accounts b ON b.id = s.superior_id
                        WHERE s.subordinate_id = :me OR s.superior_id = :me ORDER BY s.since DESC, a.id, b.id
                        """),
                row -> new OwnWorkData.Superior((String) row[0], (String) row[1], (Instant) row[2], (Instant) row[3]));
    }

    List<String> inspections() {
        List<?> rows =
                own("""
                        SELECT p.reference FROM inspection_members m JOIN proceedings p ON p.id = m.inspection_id
                        WHERE m.account_id = :me ORDER BY p.reference
                        """)
                        .getResultList();
        return rows.stream().map(String.class::cast).toList();
    }

    List<OwnWorkData.Written> written() {
        return rows(
                own(
                        "SELECT w.subject_id, w.since FROM authorships w WHERE w.actor_id = :me ORDER BY w.since DESC, w.subject_id"),
                row -> new OwnWorkData.Written((UUID) row[0], (Instant) row[1]));
    }

    List<OwnWorkData.Looking> looking() {
        return rows(
                own("SELECT " + NUMBER
                        + ", v.since, v.seen_at FROM presences v JOIN casefiles c ON c.id = v.casefile_id"
                        + " WHERE v.account_id = :me ORDER BY c.case_year, c.case_seq, v.since DESC, v.place_id"),
                row -> new OwnWorkData.Looking((String) row[0], (Instant) row[1], (Instant) row[2]));
    }

    /** Which files went by them: what they got, opened, copied and sent. */
    List<OwnWorkData.FileDeed> files() {
        return rows(
                own("SELECT x.act, x.at, x.document_id FROM custody x WHERE x.actor_id = :me ORDER BY x.seq DESC"),
                row -> new OwnWorkData.FileDeed((String) row[0], (Instant) row[1], (UUID) row[2]));
    }
}
