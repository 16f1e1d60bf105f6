package no.algoritmetilsyn.outbox;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Collectors;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Rows;
import no.algoritmetilsyn.platform.Sql;

/**
 * The notices that leave the system. They are put in by the transaction they tell about; {@link Relay} takes them out
 * after it has committed, each at least once.
 */
@Stateless
@AsksNobody("notices are put in by boundaries that have asked, taken out by a timer, and hold ids only")
public class Outbox {

    /** Pauses after the first, second … failure; more than three days in all, over a weekend without a mail server. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8),
            Duration.ofDays(1),
            Duration.ofDays(1),
            Duration.ofDays(1));

    private static final String COLUMNS =
            "id, channel, kind, recipient_identity_id, language, state, created_at, attempts, last_error";

    @PersistenceContext
    EntityManager entities;

    @Inject
    AuthorityClock clock;

    @Inject
    Event<NoticeGivenUp> givenUp;

    /**
     * Puts a notice in, in the transaction of the caller.
     *
     * @return false when the same notice is in already
     */
    public boolean enqueue(Notice notice) {
        Instant at = clock.instant();
        int added = Sql.run(
                entities,
                """
                INSERT INTO outbox (id, channel, kind, recipient_identity_id, subject_kind, subject_id, language,
                                    dedup_key, created_at, due_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (dedup_key) DO NOTHING
                """,
                UUID.randomUUID(),
                notice.channel().name(),
                notice.kind(),
                notice.recipientId(),
                notice.subjectKind(),
                notice.subjectId(),
                notice.language(),
                notice.dedupKey(),
                at,
                at);
        return added == 1;
    }

    /** Whether a notice was asked for by this key, and not given up. */
    public boolean isOnItsWay(String dedupKey) {
        return (Boolean) Sql.value(
                entities, "SELECT EXISTS (SELECT FROM outbox WHERE dedup_key = ? AND state <> 'FAILED')", dedupKey);
    }

    /**
     * Takes notices that are due, oldest first, for sending them now. Each is due again after a pause that grows with
     * every attempt, so that what a crash interrupts is tried again; another taker passes over them until then. What was
     * interrupted every time is given up as well.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<OutgoingNotice> take(NoticeChannel channel, int most) {
        Instant now = clock.instant();
        Query query = entities.createNativeQuery(
                        """
                        WITH due AS MATERIALIZED (
                          SELECT id FROM outbox
                          WHERE state = 'PENDING' AND due_at <= :now AND channel = :channel
                          ORDER BY due_at LIMIT :most FOR UPDATE SKIP LOCKED)
                        UPDATE outbox o SET attempts = o.attempts + 1,
                               state = CASE WHEN o.attempts > :rounds THEN 'FAILED' ELSE o.state END,
                               last_error = CASE WHEN o.attempts > :rounds THEN coalesce(o.last_error, 'INTERRUPTED')
                                                 ELSE o.last_error END,
                               due_at = CAST(:now AS timestamptz) + make_interval(secs =>
                                        (CAST(:pauses AS double precision[]))[least(o.attempts + 1, :rounds)])
                        FROM due WHERE o.id = due.id
                        RETURNING o.id, o.channel, o.kind, o.recipient_identity_id, o.language, o.state, o.created_at,
                                  o.attempts, o.last_error, o.subject_kind, o.subject_id
                        """)
                .setParameter("now", now)
                .setParameter("channel", channel.name())
                .setParameter("most", most)
                .setParameter("pauses", pauses())
                .setParameter("rounds", PAUSES.size());
        List<Object[]> rows = Rows.of(query).toList();
        rows.stream()
                .filter(row -> NoticeState.valueOf((String) row[5]) == NoticeState.FAILED)
                .forEach(row -> tell((UUID) row[0], (UUID) row[3], (String) row[8], (String) row[9], (UUID) row[10]));
        return rows.stream()
                .map(Outbox::notice)
                .filter(notice -> notice.state() == NoticeState.PENDING)
                .toList();
    }

    /** Keeps that a notice was sent. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void sent(UUID id) {
        entities.createNativeQuery(
                        """
                        UPDATE outbox SET state = 'SENT', sent_at = :now, last_error = NULL
                        WHERE id = :id AND state <> 'SENT'
                        """)
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .executeUpdate();
    }

    /**
     * Keeps that an attempt has failed; after the last one the notice is given up.
     *
     * @param error a code or the name of an exception, without anything about the recipient
     * @param forGood whether trying again makes no sense
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void failed(UUID id, String error, boolean forGood) {
        Query query = entities.createNativeQuery(
                        """
                        UPDATE outbox SET last_error = :error,
                               state = CASE WHEN :forGood OR attempts > :rounds THEN 'FAILED' ELSE state END
                        WHERE id = :id AND state = 'PENDING'
                        RETURNING state, recipient_identity_id, subject_kind, subject_id
                        """)
                .setParameter("error", error)
                .setParameter("forGood", forGood)
                .setParameter("rounds", PAUSES.size())
                .setParameter("id", id);
        Rows.of(query)
                .filter(row -> NoticeState.valueOf((String) row[0]) == NoticeState.FAILED)
                .forEach(row -> tell(id, (UUID) row[1], error, (String) row[2], (UUID) row[3]));
    }

    private void tell(UUID id, UUID recipient, String error, String subjectKind, UUID subject) {
        givenUp.fire(new NoticeGivenUp(id, recipient, subjectKind, subject, error));
    }

    /** The notices an operator has to look at, newest first. */
    public List<OutgoingNotice> failures(int most) {
        Query query = entities.createNativeQuery("SELECT " + COLUMNS
                        + " FROM outbox WHERE state = 'FAILED' ORDER BY created_at DESC, id LIMIT :most")
                .setParameter("most", most);
        return Rows.of(query).map(Outbox::notice).toList();
    }

    /** Whether a notice about something could not be sent and was given up, so that its recipient has to be reached otherwise. */
    public boolean hasGivenUp(UUID subjectId) {
        return (Boolean) Sql.value(
                entities, "SELECT EXISTS (SELECT 1 FROM outbox WHERE state = 'FAILED' AND subject_id = ?)", subjectId);
    }

    /** When the first notice about something left; null when none has. */
    public Instant firstSent(UUID subjectId) {
        return (Instant)
                entities.createNativeQuery("SELECT min(sent_at) FROM outbox WHERE subject_id = :subject", Instant.class)
                        .setParameter("subject", subjectId)
                        .getSingleResult();
    }

    /**
     * An operator has a failed notice tried again from the beginning.
     *
     * @throws NoSuchElementException when it has not failed
     */
    public void retry(UUID id) {
        int changed = entities.createNativeQuery(
                        """
                        UPDATE outbox SET state = 'PENDING', attempts = 0, due_at = :now
                        WHERE id = :id AND state = 'FAILED'
                        """)
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .executeUpdate();
        if (changed == 0) {
            throw new NoSuchElementException("No failed notice " + id);
        }
    }

    private static String pauses() {
        return PAUSES.stream()
                .map(pause -> Long.toString(pause.toSeconds()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static OutgoingNotice notice(Object[] column) {
        return new OutgoingNotice(
                (UUID) column[0],
                NoticeChannel.valueOf((String) column[1]),
                (String) column[2],
                (UUID) column[3],
                (String) column[4],
                NoticeState.valueOf((String) column[5]),
                (Instant) column[6],
                ((Number) column[7]).intValue(),
                (String) column[8]);
    }
}
