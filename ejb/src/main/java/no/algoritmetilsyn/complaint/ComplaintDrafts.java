package no.algoritmetilsyn.complaint;

import jakarta.ejb.Schedule;
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
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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

    /** What lies in place of the answers once they have been sent. */
    private static final String REFERENCE = "receipt.reference";

    private static final String CODE = "receipt.code";
    private static final String RECEIVED_AT = "receipt.receivedAt";
    private static final String COMPLAINT = "receipt.complaint";

    /** What lies in place of the answers once they are not wanted any more: since when. */
    private static final String CLOSED = "closed.at";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    @Inject
    Submissions submissions;

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

    /** What was last saved under the key; empty when there is nothing, it was sent, or its seven days are over. */
    public Optional<Map<String, String>> load(String key) {
        return content(key, "").filter(content -> !isSent(content) && !content.containsKey(CLOSED));
    }

    /** The receipt for what was once saved under the key; empty when it was not sent, or its seven days are over. */
    public Optional<Receipt> receipt(String key) {
        return content(key, "").filter(ComplaintDrafts::isSent).map(ComplaintDrafts::receipt);
    }

    /**
     * Changes the answers under the key and keeps them for seven days from now. Of two changes at once, the second sees
     * what the first has done.
     *
     * @param change gets the answers there are, and gives those to keep
     * @throws DraftSent when they have been sent
     */
    public void change(String key, UnaryOperator<Map<String, String>> change) {
        Map<String, String> content = content(key, " FOR UPDATE").orElseGet(TreeMap::new);
        if (isSent(content)) {
            throw new DraftSent();
        }
        content.remove(CLOSED);
        save(key, change.apply(content));
    }

    /**
     * Keeps answers from a form that was opened at some time, unless the draft was closed since: what a form saves by itself
     * may arrive after the form has been sent.
     *
     * @return whether they were kept
     */
    public boolean keepSince(String key, Instant opened, Map<String, String> answers) {
        lock(key);
        Optional<Instant> closed =
                content(key, "").map(content -> content.get(CLOSED)).map(Instant::parse);
        if (closed.isPresent() && !closed.get().isBefore(opened)) {
            return false;
        }
        save(key, answers);
        return true;
    }

    /** Throws the answers away: they were sent, or are not wanted. Forms that were opened before keep nothing more. */
    public void close(String key) {
        lock(key);
        save(key, Map.of(CLOSED, clock.instant().toString()));
    }

    /** There may be no row yet that could be locked. */
    private void lock(String key) {
        entities.createNativeQuery("SELECT CAST(pg_advisory_xact_lock(hashtextextended(:key, 0)) AS text)")
                .setParameter("key", HexFormat.of().formatHex(keys.hash("draft-id", key)))
                .getSingleResult();
    }

    /**
     * Files the complaint and puts the receipt in place of the answers, all in one transaction. However often and in
     * however many threads it is called, there is one complaint and one receipt.
     *
     * @param submission makes the complaint out of the answers
     * @return empty when nothing lies under the key
     * @throws InvalidSubmission when a field cannot be accepted; the answers stay
     */
    public Optional<Receipt> send(String key, Function<Map<String, String>, Submission> submission) {
        return content(key, " FOR UPDATE")
                .map(content -> isSent(content) ? receipt(content) : file(key, content, submission));
    }

    /**
     * Files what was never a draft, and puts its receipt under the key, in one transaction. The same key and answers give
     * the same receipt.
     *
     * @throws InvalidSubmission when a field cannot be accepted
     * @throws KeyReused when something else was sent with the key before
     */
    public Receipt fileAtOnce(String key, Map<String, String> answers, Submission submission) {
        return file(key, answers, content -> submission);
    }

    private Receipt file(
            String key, Map<String, String> answers, Function<Map<String, String>, Submission> submission) {
        Receipt receipt = complaints.file(submission.apply(answers), key, json(answers));
        save(
                key,
                Map.of(
                        REFERENCE,
                        receipt.reference(),
                        CODE,
                        receipt.followUpCode(),
                        RECEIVED_AT,
                        receipt.receivedAt().toString(),
                        COMPLAINT,
                        receipt.complaintId().toString()));
        return receipt;
    }

    private static boolean isSent(Map<String, String> content) {
        return content.containsKey(REFERENCE);
    }

    private static Receipt receipt(Map<String, String> content) {
        return new Receipt(
                UUID.fromString(content.get(COMPLAINT)),
                content.get(REFERENCE),
                content.get(CODE),
                Instant.parse(content.get(RECEIVED_AT)),
                true);
    }

    /** @param lock what ends the query: nothing, or a lock of the row */
    private Optional<Map<String, String>> content(String key, String lock) {
        List<?> found = entities.createNativeQuery(
                        "SELECT content FROM complaint_drafts WHERE key_hash = :key AND expires_at > :now" + lock,
                        byte[].class)
                .setParameter("key", keys.hash("draft-id", key))
                .setParameter("now", clock.instant())
                .getResultList();
        return found.stream().findFirst().map(content -> open(key, (byte[]) content));
    }

    private void save(String key, Map<String, String> content) {
        Instant now = clock.instant();
        entities.createNativeQuery(
                        """
                        INSERT INTO complaint_drafts (key_hash, content, changed_at, expires_at)
                        VALUES (:key, :content, :now, :expires)
                        ON CONFLICT (key_hash) DO UPDATE SET content = :content, changed_at = :now, expires_at = :expires
                        """)
                .setParameter("key", keys.hash("draft-id", key))
                .setParameter("content", seal(key, content))
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

    /** Every hour: what is out of date goes, drafts and idempotency keys. */
    @Schedule(hour = "*", minute = "35", persistent = false)
    void forgetExpired() {
        Instant now = clock.instant();
        entities.createNativeQuery("DELETE FROM complaint_drafts WHERE expires_at <= :now")
                .setParameter("now", now)
                .executeUpdate();
        submissions.forgetExpired(now);
    }

    private static String json(Map<String, String> answers) {
        var json = Json.createObjectBuilder();
        new TreeMap<>(answers).forEach((name, value) -> {
            if (value != null) {
                json.add(name, value);
            }
        });
        return json.build().toString();
    }

    private byte[] seal(String key, Map<String, String> answers) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, key, nonce, json(answers).getBytes(StandardCharsets.UTF_8));
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
