package no.algoritmetilsyn.task;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessTable;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Refusal;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.audit.AuditSubject;
import no.algoritmetilsyn.identity.Accounts;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Rows;

/**
 * Who stands in for whom, and until the end of which day. A substitute may take over what the absent one holds, in their
 * own name and with their own rights: neither sight of a case nor impartiality, nor four eyes, come from it.
 */
@Stateless
public class Substitutions {

    private static final String RUNS = "s.ended_at IS NULL AND s.since <= :today AND s.until >= :today";

    /** Those for whom {@code :actor} stands in {@code :today}, also for one who stands in for another. */
    static final String STANDS_IN_FOR =
            """
            WITH RECURSIVE chain (absent_id) AS (
              SELECT s.absent_id FROM substitutions s WHERE s.substitute_id = :actor AND %1$s
              UNION
              SELECT s.absent_id FROM substitutions s JOIN chain c ON s.substitute_id = c.absent_id WHERE %1$s)
            SELECT absent_id FROM chain WHERE absent_id <> :actor
            """
                    .formatted(RUNS);

    private static final String SELECT =
            """
            SELECT s.id, a.display_name AS absent, a.user_name, b.display_name AS substitute, b.user_name AS substitute_user,
                   s.since, s.until, s.ended_at
            FROM substitutions s JOIN accounts a ON a.id = s.absent_id JOIN accounts b ON b.id = s.substitute_id
            WHERE a.organ = :organ AND (:leads OR s.absent_id = :actor OR s.substitute_id = :actor) AND %s
            ORDER BY s.since, s.id LIMIT 200
            """;

    /**
     * One of them, by the names of both.
     *
     * @param endedAt when it was ended before its last day; null when it was not
     */
    public record Substitution(
            UUID id,
            String absent,
            String absentUser,
            String substitute,
            String substituteUser,
            LocalDate since,
            LocalDate until,
            Instant endedAt) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Accounts accounts;

    @Inject
    Audit audit;

    @Inject
    AuthorityClock clock;

    @Inject
    MadeOnce once;

    /**
     * From one day to another, both included, somebody stands in for the actor; a leader says so for others too.
     *
     * @param absentUser user name of the one who is away
     * @param substituteUser user name of the one who stands in
     * @param key of the actor: the same key and content again begin nothing; null for none
     * @throws NotAssignable when one of them is not of the organ, or does no such work
     */
    public Made begin(String absentUser, String substituteUser, LocalDate since, LocalDate until, String key) {
        access.require(Act.TASK_LIST);
        Actor absent = colleague(absentUser);
        Actor substitute = colleague(substituteUser);
        if (!absent.id().equals(access.actor().id())) {
            access.require(Act.SUBSTITUTE_SET);
        }
        if (absent.id().equals(substitute.id()) || until.isBefore(since) || until.isBefore(clock.today())) {
            throw new IllegalArgumentException("Nobody stands in for themselves, or in the past");
        }
        return once.make(
                key,
                "substitution " + absent.id() + " " + substitute.id() + " " + since + " " + until,
                id -> insert(id, absent, substitute, since, until));
    }

    private void insert(UUID id, Actor absent, Actor substitute, LocalDate since, LocalDate until) {
        entities.createNativeQuery(
                        """
                        INSERT INTO substitutions (id, absent_id, substitute_id, since, until, made_by, made_at)
                        VALUES (:id, :absent, :substitute, :since, :until, :by, :at)
                        """)
                .setParameter("id", id)
                .setParameter("absent", absent.id())
                .setParameter("substitute", substitute.id())
                .setParameter("since", since)
                .setParameter("until", until)
                .setParameter("by", access.actor().id())
                .setParameter("at", clock.instant())
                .executeUpdate();
        log(
                "SUBSTITUTE_SET",
                id,
                Map.of("absent", absent.id().toString(), "to", substitute.id().toString()));
    }

    private Actor colleague(String userName) {
        return accounts.named(userName)
                .flatMap(account -> accounts.actor(account.id()))
                .filter(actor -> actor.organ() == access.actor().organ())
                .filter(actor -> AccessTable.grantedTo(actor.roles()).contains(Act.TASK_CLAIM))
                .orElseThrow(() -> new NotAssignable(Refusal.NO_ROLE));
    }

    /** Ends a substitution at once: the absent one does, or a leader. */
    public void end(UUID id) {
        access.require(Act.TASK_LIST);
        List<?> absent = entities.createNativeQuery(
                        "SELECT absent_id FROM substitutions WHERE id = :id AND ended_at IS NULL", UUID.class)
                .setParameter("id", id)
                .getResultList();
        if (absent.isEmpty() || !absent.get(0).equals(access.actor().id())) {
            access.require(Act.SUBSTITUTE_SET);
        }
        entities.createNativeQuery(
                        "UPDATE substitutions SET ended_by = :by, ended_at = :at WHERE id = :id AND ended_at IS NULL")
                .setParameter("by", access.actor().id())
                .setParameter("at", clock.instant())
                .setParameter("id", id)
                .executeUpdate();
        log("SUBSTITUTE_ENDED", id, Map.of());
    }

    /** Those that run or are to come, in the actor's organ: all of them for a leader, one's own for others. */
    public List<Substitution> list() {
        access.require(Act.TASK_LIST);
        return read(query("s.ended_at IS NULL AND s.until >= :today").setParameter("today", clock.today()));
    }

    /** One of them, also when it is over; empty for those who would not find it in their list. */
    public Optional<Substitution> find(UUID id) {
        access.require(Act.TASK_LIST);
        return read(query("s.id = :id").setParameter("id", id)).stream().findFirst();
    }

    private Query query(String which) {
        return entities.createNativeQuery(SELECT.formatted(which))
                .setParameter("organ", access.actor().organ().name())
                .setParameter("leads", access.may(Act.SUBSTITUTE_SET, null))
                .setParameter("actor", access.actor().id());
    }

    private static List<Substitution> read(Query query) {
        return Rows.of(query)
                .map(row -> new Substitution(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        date(row[5]),
                        date(row[6]),
                        (Instant) row[7]))
                .toList();
    }

    /** Those for whom the actor stands in today. */
    public List<AbsentColleague> standsInFor() {
        access.require(Act.TASK_LIST);
        Query query = entities.createNativeQuery(
                        "SELECT a.id, a.user_name, a.display_name FROM accounts a WHERE a.id IN (" + STANDS_IN_FOR
                                + ") ORDER BY a.display_name, a.user_name")
                .setParameter("actor", access.actor().id())
                .setParameter("today", clock.today());
        return Rows.of(query)
                .map(row -> new AbsentColleague((UUID) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    private void log(String action, UUID id, Map<String, String> detail) {
        audit.append(Audit.OFFICE, access.actor(), action, new AuditSubject("SUBSTITUTION", id), detail);
    }

    private static LocalDate date(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
