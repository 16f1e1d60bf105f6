package no.algoritmetilsyn.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Idempotency keys: the same key and body lead to the same result, however often and in however many threads they come. A
 * second call waits in the database until the first has committed. Keys and bodies are kept as keyed hashes, for 24 hours.
 */
@Dependent
public class IdempotencyKeys {

    private static final Duration KEPT = Duration.ofHours(24);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Keys keys;

    @Inject
    AuthorityClock clock;

    /** What a key has led to before. */
    public record Earlier(UUID resultId, List<UUID> created) {}

    /**
     * Takes the key for what the running transaction is about to do.
     *
     * @param body what was sent, in a form that is equal for equal calls
     * @param resultId what it will lead to
     * @return what the key has led to before; empty when it is new and now taken
     * @throws KeyReused when it came before with another body
     */
    public Optional<Earlier> take(String key, String body, UUID resultId) {
        byte[] keyHash = hash(key);
        byte[] bodyHash = keys.hash("idempotency-body", body);
        Instant now = clock.instant();
        int taken = Sql.run(
                entities,
                """
                INSERT INTO idempotency_keys AS s (key_hash, body_hash, result_id, expires_at) VALUES (?, ?, ?, ?)
                ON CONFLICT (key_hash) DO UPDATE
                  SET body_hash = excluded.body_hash, result_id = excluded.result_id, answer = '',
                      expires_at = excluded.expires_at
                  WHERE s.expires_at < ?
                """,
                keyHash,
                bodyHash,
                resultId,
                now.plus(KEPT),
                now);
        if (taken == 1) {
            return Optional.empty();
        }
        Object[] row = (Object[]) entities.createNativeQuery(
                        "SELECT body_hash, result_id, answer FROM idempotency_keys WHERE key_hash = :key")
                .setParameter("key", keyHash)
                .getSingleResult();
        if (!MessageDigest.isEqual((byte[]) row[0], bodyHash)) {
            throw new KeyReused();
        }
        return Optional.of(new Earlier((UUID) row[1], created((String) row[2])));
    }

    private static List<UUID> created(String answer) {
        return answer.isEmpty()
                ? List.of()
                : Arrays.stream(answer.split(" ")).map(UUID::fromString).toList();
    }

    /** Keeps what was made with a key, for the answer to the next call. */
    public void answer(String key, List<UUID> created) {
        if (!created.isEmpty()) {
            entities.createNativeQuery("UPDATE idempotency_keys SET answer = :answer WHERE key_hash = :key")
                    .setParameter("answer", created.stream().map(UUID::toString).collect(Collectors.joining(" ")))
                    .setParameter("key", hash(key))
                    .executeUpdate();
        }
    }

    /** What a key has led to; empty when it has led to nothing, or its time is over. */
    public Optional<UUID> find(String key) {
        List<?> found = entities.createNativeQuery(
                        "SELECT result_id FROM idempotency_keys WHERE key_hash = :key AND expires_at >= :now",
                        UUID.class)
                .setParameter("key", hash(key))
                .setParameter("now", clock.instant())
                .getResultList();
        return found.stream().map(UUID.class::cast).findFirst();
    }

    /** Forgets the keys whose time is over. */
    public void forgetExpired() {
        entities.createNativeQuery("DELETE FROM idempotency_keys WHERE expires_at < :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private byte[] hash(String key) {
        return keys.hash("idempotency-key", key);
    }
}
