package no.algoritmetilsyn.identity;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Keys;

/**
 * Counts failed tries of a login or a follow-up code, and blocks for a while after too many. The count is a row, so that
 * a restart does not wipe it out, and survives the refusal that it leads to.
 */
@Stateless
@AsksNobody("it guards the door that everybody stands outside of")
public class Attempts {

    private static final Duration FORGET_AFTER = Duration.ofHours(1);
    private static final Duration BLOCK = Duration.ofMinutes(15);

    @PersistenceContext
    EntityManager entities;

    @Inject
    AuthorityClock clock;

    @Inject
    Keys keys;

    /** Whether the subject is blocked now. */
    public boolean blocked(String scope, String subject) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT 1 FROM attempts WHERE scope = :scope AND subject = :subject AND blocked_until > :now")
                .setParameter("scope", scope)
                .setParameter("subject", keys.hash("attempts", subject))
                .setParameter("now", clock.instant())
                .getResultList();
        return !rows.isEmpty();
    }

    /**
     * Counts a failure in a transaction of its own.
     *
     * @param limit failures within an hour after which the subject is blocked for a quarter of an hour
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void failed(String scope, String subject, int limit) {
        Instant now = clock.instant();
        entities.createNativeQuery(
                        """
                        INSERT INTO attempts AS a (scope, subject, failures, last_failure)
                        VALUES (:scope, :subject, 1, :now)
                        ON CONFLICT (scope, subject) DO UPDATE SET
                          failures = CASE WHEN a.last_failure < :forget THEN 1 ELSE a.failures + 1 END,
                          last_failure = :now,
                          blocked_until = CASE WHEN a.last_failure >= :forget AND a.failures + 1 >= :limit
                                               THEN CAST(:until AS timestamptz) ELSE a.blocked_until END
                        """)
                .setParameter("scope", scope)
                .setParameter("subject", keys.hash("attempts", subject))
                .setParameter("now", now)
                .setParameter("forget", now.minus(FORGET_AFTER))
                .setParameter("limit", limit)
                .setParameter("until", now.plus(BLOCK))
                .executeUpdate();
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

    /** Wipes the count after a success. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void succeeded(String scope, String subject) {
        entities.createNativeQuery("DELETE FROM attempts WHERE scope = :scope AND subject = :subject")
                .setParameter("scope", scope)
                .setParameter("subject", keys.hash("attempts", subject))
                .executeUpdate();
    }
}
