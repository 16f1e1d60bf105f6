package no.algoritmetilsyn.owndata;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Rows;

/** Reads what the system keeps about the account that asks (GDPR art. 15). No account can be named: it is always one's own. */
@Stateless
public class OwnRecords {

    private static final Duration LOGINS_KEPT_IN_SIGHT = Duration.ofDays(90);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    @Inject
    OwnWorkRecords work;

    /** All but the log of what they have done. */
    public OwnData read() {
        access.require(Act.OWN_DATA_READ);
        return new OwnData(
                account(), settings(), substitutions(), views(), tasks(), declarations(), logins(), work.read());
    }

    /**
     * What they have done, as it stands in the log, the latest first.
     *
     * @param before the last event that was told; null for the first of them
     * @param most so many at most
     */
    public List<OwnData.Event> events(OwnData.Event before, int most) {
        access.require(Act.OWN_DATA_READ);
        Query query =
                own("""
                        SELECT e.at, e.action, e.subject_kind, e.subject_id, e.chain, e.seq,
                               c.case_year || '/' || c.case_seq
                        FROM audit_events e LEFT JOIN casefiles c ON c.id = e.chain
                        WHERE e.actor_id = :me AND e.actor_kind = 'ACCOUNT' %s
                        ORDER BY e.at DESC, e.chain DESC, e.seq DESC LIMIT :most
                        """
                                .formatted(before == null ? "" : "AND (e.at, e.chain, e.seq) < (:at, :chain, :number)"))
                        .setParameter("most", most);
        if (before != null) {
            query.setParameter("at", before.at())
                    .setParameter("chain", before.chain())
                    .setParameter("number", before.number());
        }
        return rows(
                query,
                row -> new OwnData.Event(
                        (Instant) row[0],
                        (String) row[1],
                        (String) row[2],
                        (UUID) row[3],
                        (UUID) row[4],
                        ((Number) row[5]).longValue(),
                        (String) row[6]));
    }

    private OwnData.Account account() {
        List<String> roles = texts("SELECT r.role FROM account_roles r WHERE r.account_id = :me ORDER BY 1");
        List<String> groups = texts(
                """
                        SELECT g.code FROM staff_group_members m JOIN staff_groups g ON g.id = m.group_id
                        WHERE m.account_id = :me ORDER BY 1
                        """);
        return rows(
                        own(
                                "SELECT a.id, a.user_name, a.display_name, a.organ, a.created_at FROM accounts a WHERE a.id = :me"),
                        row -> new OwnData.Account(
                                (UUID) row[0],
                                (String) row[1],
                                (String) row[2],
                                (String) row[3],
                                (Instant) row[4],
                                roles,
                                groups))
                .get(0);
    }

    private OwnData.Settings settings() {
        return rows(
                        own(
                                """
                                SELECT s.page_size, s.shortcuts, array_to_string(s.shown, ',')
                                FROM desk_settings s WHERE s.account_id = :me
                                """),
                        row -> new OwnData.Settings(((Number) row[0]).intValue(), (Boolean) row[1], (String) row[2]))
                .stream()
                .findFirst()
                .orElse(new OwnData.Settings(null, null, null));
    }

    private List<OwnData.Substitution> substitutions() {
        return rows(
                own(
                        """
                        SELECT a.display_name AS absent, b.display_name AS substitute, s.since, s.until, s.ended_at
                        FROM substitutions s JOIN accounts a ON a.id = s.absent_id JOIN accounts b ON b.id = s.substitute_id
                        WHERE s.absent_id = :me OR s.substitute_id = :me ORDER BY s.since DESC, s.id
                        """),
                row -> new OwnData.Substitution(
                        (String) row[0], (String) row[1], date(row[2]), date(row[3]), (Instant) row[4]));
    }

    private List<OwnData.View> views() {
        return rows(
                own(
                        """
                        SELECT v.name, v.query, v.pinned, v.shared, v.made_at FROM saved_views v
                        WHERE v.owner_id = :me ORDER BY v.name, v.id
                        """),
                row -> new OwnData.View(
                        (String) row[0], (String) row[1], (Boolean) row[2], (Boolean) row[3], (Instant) row[4]));
    }

    private List<OwnData.HeldTask> tasks() {
        return rows(
                own(
                        """
                        SELECT t.id, t.kind, t.case_year || '/' || t.case_seq, t.due_on, t.claimed_at, t.held_until FROM tasks t
                        WHERE t.claimed_by = :me AND t.state = 'OPEN' ORDER BY t.due_on, t.id
                        """),
                row -> new OwnData.HeldTask(
                        (UUID) row[0], (String) row[1], (String) row[2], date(row[3]), (Instant) row[4], date(row[5])));
    }

    private List<OwnData.Declaration> declarations() {
        return rows(
                own(
                        """
                        SELECT i.casefile_id, i.ground, i.explanation, i.declared_at FROM impartialities i
                        WHERE i.actor_id = :me ORDER BY i.declared_at DESC, i.id
                        """),
                row -> new OwnData.Declaration((UUID) row[0], (String) row[1], (String) row[2], (Instant) row[3]));
    }

    /** Who had not logged in is nobody's account: attempts are found by the account that they were for. */
    private List<OwnData.Login> logins() {
        return rows(
                own("""
                                SELECT e.at, e.action, CAST(e.detail AS json) ->> 'origin',
                                       CAST(coalesce(CAST(e.detail AS json) ->> 'count', '1') AS bigint)
                                FROM audit_events e
                                WHERE e.chain = '00000000-0000-4000-8000-000000000002' AND e.at >= :since
                                  AND e.action LIKE 'LOG%' AND (e.subject_id = :me OR e.actor_id = :me)
                                ORDER BY e.at DESC, e.seq DESC LIMIT 1000
                                """)
                        .setParameter("since", clock.instant().minus(LOGINS_KEPT_IN_SIGHT)),
                row -> new OwnData.Login(
                        (Instant) row[0], (String) row[1], (String) row[2], ((Number) row[3]).longValue()));
    }

    private Query own(String sql) {
        return entities.createNativeQuery(sql).setParameter("me", access.actor().id());
    }

    private List<String> texts(String sql) {
        List<?> rows = own(sql).getResultList();
        return rows.stream().map(String.class::cast).toList();
    }

    private static <T> List<T> rows(Query query, Function<Object[], T> read) {
        return Rows.of(query).map(read).toList();
    }

    private static LocalDate date(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
