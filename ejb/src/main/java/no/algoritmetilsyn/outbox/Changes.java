package no.algoritmetilsyn.outbox;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Rows;
import no.algoritmetilsyn.platform.Sql;
import org.hibernate.Session;

/**
 * The feed of what has changed, for the search index of each node, feeds, statistics and the public journal.
 *
 * <p>A reader gets every change at least once, in an order in which nothing is added before what it has read; a change
 * shows as soon as every transaction that began before its own has ended. A reader applies a batch, then moves its cursor.
 */
@Stateless
@AsksNobody("written by boundaries that have asked; read by the system, and holds ids only")
public class Changes {

    private static final Duration KEPT = Duration.ofDays(92);

    @PersistenceContext
    EntityManager entities;

    @Inject
    AuthorityClock clock;

    /**
     * Tells that a thing has changed, in the transaction of the caller.
     *
     * @param kind kind of the thing, see {@link Change}
     * @param version its version after the change
     */
    public void announce(String kind, UUID subjectId, long version) {
        Sql.run(
                entities,
                "INSERT INTO changes (kind, subject_id, version, at) VALUES (?, ?, ?, ?)",
                kind,
                subjectId,
                version,
                clock.instant());
    }

    /** A thing and its version after the change. */
    public record Announced(UUID subjectId, long version) {}

    /**
     * Tells that many things of a kind have changed, in the transaction of the caller and in one statement.
     *
     * @param announced in the order in which they changed
     */
    public void announceAll(String kind, List<Announced> announced) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    """
                    INSERT INTO changes (kind, subject_id, version, at)
                    SELECT ?, a.id, a.version, ? FROM unnest(?::uuid[], ?::bigint[]) WITH ORDINALITY
                      AS a (id, version, nth) ORDER BY a.nth
                    """)) {
                insert.setString(1, kind);
                insert.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
                insert.setArray(
                        3,
                        connection.createArrayOf(
                                "uuid",
                                announced.stream().map(Announced::subjectId).toArray()));
                insert.setArray(
                        4,
                        connection.createArrayOf(
                                "bigint",
                                announced.stream().map(Announced::version).toArray()));
                insert.executeUpdate();
            }
        });
    }

    /**
     * What comes after a place, in order. A reader begins at its {@link #place} or at one that it keeps with what it
     * builds, and moves its cursor here only when that is on disk.
     */
    public List<Change> after(ChangeCursor place, int limit) {
        Query query = entities.createNativeQuery(
                        """
                        SELECT CAST(CAST(c.txid AS text) AS bigint), c.position, c.kind, c.subject_id, c.version, c.at
                        FROM changes c
                        WHERE (c.txid, c.position) > (CAST(CAST(:txid AS text) AS xid8), :position)
                          AND c.txid < pg_snapshot_xmin(pg_current_snapshot())
                        ORDER BY c.txid, c.position LIMIT :limit
                        """)
                .setParameter("txid", Long.toString(place.transaction()))
                .setParameter("position", place.position())
                .setParameter("limit", limit);
        return Rows.of(query).map(Changes::change).toList();
    }

    /** Where a reader stands; empty for one that is new, or that was forgotten because it read nothing for long. */
    public Optional<ChangeCursor> place(String reader) {
        Query query = entities.createNativeQuery(
                        "SELECT CAST(CAST(txid AS text) AS bigint), position FROM change_cursors WHERE reader = :reader")
                .setParameter("reader", reader);
        return Rows.of(query)
                .findFirst()
                .map(row -> new ChangeCursor(((Number) row[0]).longValue(), ((Number) row[1]).longValue()));
    }

    /** Moves a reader to the last change it has applied. It never moves back; use {@link #restart} for that. */
    public void advance(String reader, ChangeCursor to) {
        move(reader, to, "WHERE (c.txid, c.position) < (excluded.txid, excluded.position)");
    }

    /**
     * Moves a reader to a place, forward or back: to {@link ChangeCursor#START}, or to what {@link #end} gave before the
     * reader built what it keeps from the database itself.
     */
    public void restart(String reader, ChangeCursor at) {
        move(reader, at, "");
    }

    private void move(String reader, ChangeCursor to, String condition) {
        entities.createNativeQuery(
                        """
                        INSERT INTO change_cursors AS c (reader, txid, position, moved_at)
                        VALUES (:reader, CAST(CAST(:txid AS text) AS xid8), :position, :now)
                        ON CONFLICT (reader) DO UPDATE
                        SET txid = excluded.txid, position = excluded.position, moved_at = excluded.moved_at
                        """
                                + condition)
                .setParameter("reader", reader)
                .setParameter("txid", Long.toString(to.transaction()))
                .setParameter("position", to.position())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** The place after which every change will come that is not visible to a transaction that begins now. */
    public ChangeCursor end() {
        Object oldest = entities.createNativeQuery(
                        "SELECT CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS text) AS bigint)")
                .getSingleResult();
        return new ChangeCursor(((Number) oldest).longValue(), 0);
    }

    /** How many changes a reader is behind, those of running transactions included. */
    public long behind(String reader) {
        Object count = entities.createNativeQuery(
                        """
                        SELECT count(*) FROM changes c LEFT JOIN change_cursors r ON r.reader = :reader
                        WHERE r.reader IS NULL OR (c.txid, c.position) > (r.txid, r.position)
                        """)
                .setParameter("reader", reader)
                .getSingleResult();
        return ((Number) count).longValue();
    }

    /** Every night: three months are more than any reader that is still there needs. */
    @Schedule(hour = "2", minute = "20", timezone = "Europe/Oslo", persistent = false)
    void forgetOld() {
        forget(KEPT);
    }

    /**
     * Forgets old changes, and readers that have left such a change unread: the index of a node that is gone. It has to
     * be built anew if it comes back.
     *
     * @return how many changes were forgotten
     */
    public int forget(Duration olderThan) {
        Instant before = clock.instant().minus(olderThan);
        // One that has read everything stands still too, and stays.
        entities.createNativeQuery(
                        """
                        DELETE FROM change_cursors r WHERE r.moved_at < :before
                        AND EXISTS (SELECT 1 FROM changes c
                                    WHERE c.at < :before AND (c.txid, c.position) > (r.txid, r.position))
                        """)
                .setParameter("before", before)
                .executeUpdate();
        return entities.createNativeQuery(
                        """
                        DELETE FROM changes c WHERE c.at < :before
                        AND NOT EXISTS (SELECT 1 FROM change_cursors r WHERE (r.txid, r.position) < (c.txid, c.position))
                        """)
                .setParameter("before", before)
                .executeUpdate();
    }

    private static Change change(Object[] column) {
        return new Change(
                new ChangeCursor(((Number) column[0]).longValue(), ((Number) column[1]).longValue()),
                (String) column[2],
                (UUID) column[3],
                ((Number) column[4]).longValue(),
                (Instant) column[5]);
    }
}
