package no.algoritmetilsyn.complaint;

import jakarta.ejb.ApplicationException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.complaint.Complaints.Receipt;
import no.algoritmetilsyn.draft.Drafts;
import no.algoritmetilsyn.platform.IdempotencyKeys;
import no.algoritmetilsyn.platform.KeyReused;

/** Complaints that are being written, and the receipts that take their place once they are sent. */
@Stateless
@AsksNobody("a draft belongs to the holder of its key, and nobody else can read it")
public class ComplaintDrafts {

    /** Answers were to be changed that have been sent meanwhile; nothing was changed. */
    @ApplicationException(rollback = true)
    public static class DraftSent extends RuntimeException {

        DraftSent() {
            super("The draft has been sent");
        }
    }

    private static final int KEY_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** What lies in place of the answers once they have been sent. */
    private static final String REFERENCE = "receipt.reference";

    private static final String CODE = "receipt.code";
    private static final String RECEIVED_AT = "receipt.receivedAt";
    private static final String COMPLAINT = "receipt.complaint";

    @Inject
    Drafts drafts;

    @Inject
    Complaints complaints;

    @Inject
    IdempotencyKeys idempotencyKeys;

    /** A new key, for a cookie: 48 hexadecimal digits. */
    public String newKey() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return HexFormat.of().formatHex(key);
    }

    /** What was last saved under the key; empty when there is nothing, it was sent, or its seven days are over. */
    public Optional<Map<String, String>> load(String key) {
        return drafts.load(key).filter(content -> !isSent(content));
    }

    /** The receipt for what was once saved under the key; empty when it was not sent, or its seven days are over. */
    public Optional<Receipt> receipt(String key) {
        return drafts.load(key).filter(ComplaintDrafts::isSent).map(ComplaintDrafts::receipt);
    }

    /**
     * Changes the answers under the key and keeps them for seven days from now. Of two changes at once, the second sees
     * what the first has done.
     *
     * @param change gets the answers there are, and gives those to keep
     * @throws DraftSent when they have been sent
     */
    public void change(String key, UnaryOperator<Map<String, String>> change) {
        Map<String, String> content = drafts.hold(key).orElseGet(TreeMap::new);
        if (isSent(content)) {
            throw new DraftSent();
        }
        drafts.save(key, change.apply(content));
    }

    /** Throws the draft away. */
    public void discard(String key) {
        drafts.discard(key);
    }

    /**
     * Files the complaint and puts the receipt in place of the answers, all in one transaction. However often and in
     * however many threads it is called, there is one complaint and one receipt.
     *
     * @param submission makes the complaint out of the answers
     * @return empty when nothing lies under the key
     * @throws InvalidStep when a field cannot be accepted; the answers stay
     */
    public Optional<Receipt> send(String key, Function<Map<String, String>, Submission> submission) {
        return drafts.hold(key).map(content -> isSent(content) ? receipt(content) : file(key, content, submission));
    }

    /**
     * Files what was never a draft, and puts its receipt under the key, in one transaction. The same key and answers give
     * the same receipt.
     *
     * @throws InvalidStep when a field cannot be accepted
     * @throws KeyReused when something else was sent with the key before
     */
    public Receipt fileAtOnce(String key, Map<String, String> answers, Submission submission) {
        return file(key, answers, content -> submission);
    }

    private Receipt file(
            String key, Map<String, String> answers, Function<Map<String, String>, Submission> submission) {
        Receipt receipt = complaints.file(submission.apply(answers), key, json(answers));
        drafts.save(
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

    private static String json(Map<String, String> answers) {
        var json = Json.createObjectBuilder();
        new TreeMap<>(answers).forEach((name, value) -> {
            if (value != null) {
                json.add(name, value);
            }
        });
        return json.build().toString();
    }

    /** Every hour: idempotency keys whose time is over go. */
    @Schedule(hour = "*", minute = "35", persistent = false)
    void forgetExpired() {
        idempotencyKeys.forgetExpired();
    }
}
