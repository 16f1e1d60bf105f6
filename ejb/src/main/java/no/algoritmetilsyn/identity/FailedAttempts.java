package no.algoritmetilsyn.identity;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Keys;

/**
 * Counts failed tries of a login or a follow-up code, and blocks for a while after too many. The count is a row, so that
 * a restart does not wipe it out, and survives the refusal that it leads to.
 *
 * <p>A try counts as failed before anybody looks at it, and is taken back when it was right: of many that come in the
 * same moment no more are looked at than of those that come one after the other.
 */
@Stateless
@AsksNobody("it guards logins and follow-up codes, before anybody is known")
public class FailedAttempts {

    private static final Duration FORGET_AFTER = Duration.ofHours(1);
    private static final Duration BLOCK = Duration.ofMinutes(15);

    /**
     * How often somebody may be wrong.
     *
     * @param subject who, or what is guessed at; kept as a hash
     * @param failures within an hour after which the subject is blocked for a quarter of an hour
     */
    public record Limit(String scope, String subject, int failures) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    AuthorityClock clock;

    @Inject
    Keys keys;

    /**
     * Counts a try against each limit, unless one of them has been reached. Who is refused is not counted, so that
     * hammering on a blocked login blocks no other.
     *
     * <p>The transaction is its own and over at once. The caller has not used the database yet in theirs, or has
     * none: with a connection at hand they would wait for a second one, all of them for each other's.
     *
     * @param limits always in the same order, since each keeps its row until the end
     * @return whether the try may be looked at
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean admit(List<Limit> limits) {
        Instant now = clock.instant();
        return limits.stream().noneMatch(limit -> isReached(limit, now))
                && limits.stream().allMatch(limit -> count(limit, now));
    }

    /**
     * The same in the caller's transaction: for those who have used the database already and do not roll back afterwards.
     */
    public boolean admitWithin(List<Limit> limits) {
        // A call within the bean passes no interceptor: no other transaction begins.
        return admit(limits);
    }

    /** Whether one of the limits has been reached; nothing is counted. */
    public boolean isBlocked(List<Limit> limits) {
        Instant now = clock.instant();
        return limits.stream().anyMatch(limit -> isReached(limit, now));
    }

    private boolean isReached(Limit limit, Instant now) {
        return !of(limit, "SELECT 1 FROM attempts WHERE scope = :scope AND subject = :subject AND blocked_until > :now")
                .setParameter("now", now)
                .getResultList()
                .isEmpty();
    }

    /** Asks once more whether it is blocked, now that the row is held: others may have come first. */
    private boolean count(Limit limit, Instant now) {
        return of(
                                limit,
                                """
                                INSERT INTO attempts AS a (scope, subject, failures, last_failure)
                                VALUES (:scope, :subject, 1, :now)
                                ON CONFLICT (scope, subject) DO UPDATE SET
                                  failures = CASE WHEN a.last_failure < :forget THEN 1 ELSE a.failures + 1 END,
                                  last_failure = CASE WHEN a.last_failure < :forget THEN CAST(:now AS timestamptz)
                                                      ELSE a.last_failure END,
                                  blocked_until = CASE WHEN a.last_failure >= :forget AND a.failures + 1 >= :limit
                                                       THEN CAST(:until AS timestamptz) ELSE a.blocked_until END
                                WHERE a.blocked_until IS NULL OR a.blocked_until <= :now
                                """)
                        .setParameter("now", now)
                        .setParameter("forget", now.minus(FORGET_AFTER))
                        .setParameter("limit", limit.failures())
                        .setParameter("until", now.plus(BLOCK))
                        .executeUpdate()
                > 0;
    }

    /** The admitted try has failed: its count is kept for an hour from now. */
    public void failed(List<Limit> limits) {
        Instant now = clock.instant();
        limits.forEach(limit -> of(
                        limit, "UPDATE attempts SET last_failure = :now WHERE scope = :scope AND subject = :subject")
                .setParameter("now", now)
                .executeUpdate());
    }

    /**
     * The admitted try was right and does not count. A block can only be its own doing, since nobody is admitted during
     * one, and ends.
     */
    public void takeBack(List<Limit> limits) {
        limits.forEach(limit -> of(
                        limit,
                        """
                        UPDATE attempts SET failures = GREATEST(failures - 1, 0), blocked_until = NULL
                        WHERE scope = :scope AND subject = :subject
                        """)
                .executeUpdate());
    }

    /** Wipes the count of somebody who has been right. */
    public void forget(Limit limit) {
        of(limit, "DELETE FROM attempts WHERE scope = :scope AND subject = :subject")
                .executeUpdate();
    }

    private Query of(Limit limit, String statement) {
        return entities.createNativeQuery(statement)
                .setParameter("scope", limit.scope())
                .setParameter("subject", keys.hash("attempts", limit.subject()));
    }

    /** Every night: what is neither counted nor blocked any more goes. */
    @Schedule(hour = "2", minute = "10", timezone = "Europe/Oslo", persistent = false)
    void forgetOld() {
        Instant now = clock.instant();
        entities.createNativeQuery(
                        """
                        DELETE FROM attempts WHERE last_failure < :forget AND (blocked_until IS NULL OR blocked_until < :now)
                        """)
                .setParameter("forget", now.minus(FORGET_AFTER))
                .setParameter("now", now)
                .executeUpdate();
    }
}
