package no.algoritmetilsyn.complaint;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Keys;

/**
 * Half-filled forms, so that nothing typed is lost. A draft belongs to whoever holds its key; it lies encrypted (AES-GCM)
 * under a key derived from that one, since people write their names into it.
 */
@Stateless
@AsksNobody("a draft belongs to whoever holds its key, and nobody else can read it")
public class ComplaintDrafts {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final int KEY_BYTES = 24;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager entities;

    @Inject
    Keys keys;

    @Inject
    AuthorityClock clock;

    /** A new key, for a cookie: 48 hexadecimal digits. */
    public String newKey() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return HexFormat.of().formatHex(key);
    }

    /** What was last saved under the key; empty when there is nothing, or its seven days are over. */
    public Optional<Map<String, String>> load(String key) {
        List<?> found = entities.createNativeQuery(
                        "SELECT content FROM complaint_drafts WHERE key_hash = :key AND expires_at > :now",
                        byte[].class)
                .setParameter("key", keys.hash("draft-id", key))
                .setParameter("now", clock.instant())
                .getResultList();
        return found.stream().findFirst().map(content -> open(key, (byte[]) content));
    }

    /** Saves the answers under the key, for seven days from now. */
    public void save(String key, Map<String, String> answers) {
        Instant now = clock.instant();
        entities.createNativeQuery(
                        """
                        INSERT INTO complaint_drafts (key_hash, content, changed_at, expires_at)
                        VALUES (:key, :content, :now, :expires)
                        ON CONFLICT (key_hash) DO UPDATE SET content = :content, changed_at = :now, expires_at = :expires
                        """)
                .setParameter("key", keys.hash("draft-id", key))
                .setParameter("content", seal(key, answers))
                .setParameter("now", now)
                .setParameter("expires", now.plus(KEPT))
                .executeUpdate();
    }

    /** Throws the draft away. */
    public void discard(String key) {
        entities.createNativeQuery("DELETE FROM complaint_drafts WHERE key_hash = :key")
                .setParameter("key", keys.hash("draft-id", key))
                .executeUpdate();
    }

    private byte[] seal(String key, Map<String, String> answers) {
        var json = Json.createObjectBuilder();
        new TreeMap<>(answers).forEach((name, value) -> {
            if (value != null) {
                json.add(name, value);
            }
        });
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed =
                crypt(Cipher.ENCRYPT_MODE, key, nonce, json.build().toString().getBytes(StandardCharsets.UTF_8));
        byte[] content = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, content, NONCE_BYTES, sealed.length);
        return content;
    }

    private Map<String, String> open(String key, byte[] content) {
        byte[] nonce = Arrays.copyOf(content, NONCE_BYTES);
        byte[] plain = crypt(Cipher.DECRYPT_MODE, key, nonce, Arrays.copyOfRange(content, NONCE_BYTES, content.length));
        JsonObject json = Json.createReader(new StringReader(new String(plain, StandardCharsets.UTF_8)))
                .readObject();
        var answers = new TreeMap<String, String>();
        json.forEach((name, value) -> answers.put(name, ((JsonString) value).getString()));
        return answers;
    }

    private byte[] crypt(int mode, String key, byte[] nonce, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode,
                    new SecretKeySpec(keys.hash("draft-content", key), "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A draft cannot be opened", e);
        }
    }
}
