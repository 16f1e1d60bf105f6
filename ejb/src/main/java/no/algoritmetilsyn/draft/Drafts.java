package no.algoritmetilsyn.draft;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Keys;

/**
 * Half-filled forms: texts by field, kept for seven days after the last change. A draft belongs to the holder of its key;
 * it lies encrypted under a key derived from that one, since people write their names into it.
 */
@Stateless
@AsksNobody("a draft belongs to the holder of its key, and nobody else can read it")
public class Drafts {

    private static final Duration KEPT = Duration.ofDays(7);

    /** What lies in place of the texts once they are not wanted any more: since when. */
    private static final String CLOSED = "closed.at";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Keys keys;

    @Inject
    AuthorityClock clock;

    /** What was last saved under the key; empty when there is nothing, it was closed, or its seven days are over. */
    public Optional<Map<String, String>> load(String key) {
        return content(key, "").filter(content -> !content.containsKey(CLOSED));
    }

    /** The same, of a draft that nobody else changes until the transaction ends. */
    public Optional<Map<String, String>> hold(String key) {
        return content(key, " FOR UPDATE").filter(content -> !content.containsKey(CLOSED));
    }

    /** Keeps texts in place of those there are. */
    public void save(String key, Map<String, String> content) {
        Instant now = clock.instant();
        entities.createNativeQuery(
                        """
                        INSERT INTO drafts (key_hash, content, changed_at, expires_at)
                        VALUES (:key, :content, :now, :expires)
                        ON CONFLICT (key_hash) DO UPDATE SET content = :content, changed_at = :now, expires_at = :expires
                        """)
                .setParameter("key", id(key))
                .setParameter("content", new DraftCipher(keys, key).close(content))
                .setParameter("now", now)
                .setParameter("expires", now.plus(KEPT))
                .executeUpdate();
    }

    /**
     * Keeps texts from a form that was opened at some time, unless the draft was closed since: what a form saves by itself
     * may arrive after the form has been sent.
     *
     * @return whether they were kept
     */
    public boolean keepSince(String key, Instant opened, Map<String, String> content) {
        lock(key);
        Optional<Instant> closed =
                content(key, "").map(kept -> kept.get(CLOSED)).map(Instant::parse);
        if (closed.isPresent() && !closed.get().isBefore(opened)) {
            return false;
        }
        save(key, content);
        return true;
    }

    /** Throws the texts away: they were sent, or are not wanted. Forms that were opened before keep nothing more. */
    public void close(String key) {
        lock(key);
        save(key, Map.of(CLOSED, clock.instant().toString()));
    }

    /** Throws the draft away, with the trace that there was one. */
    public void discard(String key) {
        entities.createNativeQuery("DELETE FROM drafts WHERE key_hash = :key")
                .setParameter("key", id(key))
                .executeUpdate();
    }

    /** There may be no row yet that could be locked. */
    private void lock(String key) {
        entities.createNativeQuery("SELECT CAST(pg_advisory_xact_lock(hashtextextended(:key, 0)) AS text)")
                .setParameter("key", HexFormat.of().formatHex(id(key)))
                .getSingleResult();
    }

    /** @param lock what ends the query: nothing, or a lock of the row */
    private Optional<Map<String, String>> content(String key, String lock) {
        List<?> found = entities.createNativeQuery(
                        "SELECT content FROM drafts WHERE key_hash = :key AND expires_at > :now" + lock, byte[].class)
                .setParameter("key", id(key))
                .setParameter("now", clock.instant())
                .getResultList();
        return found.stream().findFirst().map(content -> new DraftCipher(keys, key).open((byte[]) content));
    }

    private byte[] id(String key) {
        return keys.hash("draft-id", key);
    }

    /** Every hour: what is out of date goes. */
    @Schedule(hour = "*", minute = "35", persistent = false)
    void forgetExpired() {
        entities.createNativeQuery("DELETE FROM drafts WHERE expires_at <= :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
