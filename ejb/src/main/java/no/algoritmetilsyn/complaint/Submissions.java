package no.algoritmetilsyn.complaint;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.platform.Keys;
import no.algoritmetilsyn.platform.Sql;

/**
 * Idempotency keys: the same key and body lead to the same complaint, however often and in however many threads they
 * come. Whoever is second waits in the database until the first has committed.
 */
@Dependent
class Submissions {

    private static final Duration KEPT = Duration.ofHours(24);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Keys keys;

    /**
     * Takes the key for a new complaint.
     *
     * @return the complaint that the key has led to before; empty when it is new and now taken
     * @throws KeyReused when it came before with another body
     */
    Optional<UUID> take(String key, String body, UUID complaintId, Instant now) {
        byte[] keyHash = keys.hash("idempotency-key", key);
        byte[] bodyHash = keys.hash("idempotency-body", body);
        int taken = Sql.run(
                entities,
                """
                INSERT INTO submissions AS s (key_hash, body_hash, complaint_id, expires_at) VALUES (?, ?, ?, ?)
                ON CONFLICT (key_hash) DO UPDATE
                  SET body_hash = excluded.body_hash, complaint_id = excluded.complaint_id,
                      expires_at = excluded.expires_at
                  WHERE s.expires_at < ?
                """,
                keyHash,
                bodyHash,
                complaintId,
                now.plus(KEPT),
                now);
        if (taken == 1) {
            return Optional.empty();
        }
        Object[] row = (Object[])
                entities.createNativeQuery("SELECT body_hash, complaint_id FROM submissions WHERE key_hash = :key")
                        .setParameter("key", keyHash)
                        .getSingleResult();
        if (!MessageDigest.isEqual((byte[]) row[0], bodyHash)) {
            throw new KeyReused();
        }
        return Optional.of((UUID) row[1]);
    }

    /** The complaint that a key has led to; empty when it has led to none, or its time is over. */
    Optional<UUID> find(String key, Instant now) {
        List<?> found = entities.createNativeQuery(
                        "SELECT complaint_id FROM submissions WHERE key_hash = :key AND expires_at >= :now", UUID.class)
                .setParameter("key", keys.hash("idempotency-key", key))
                .setParameter("now", now)
                .getResultList();
        return found.stream().map(UUID.class::cast).findFirst();
    }

    /** Forgets the keys whose time is over. */
    int forgetExpired(Instant now) {
        return entities.createNativeQuery("DELETE FROM submissions WHERE expires_at < :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
