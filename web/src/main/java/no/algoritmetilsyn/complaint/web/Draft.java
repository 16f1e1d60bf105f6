package no.algoritmetilsyn.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import no.algoritmetilsyn.complaint.ComplaintDrafts;
import no.algoritmetilsyn.complaint.Complaints.Receipt;
import no.algoritmetilsyn.complaint.Submission;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.KeyReused;
import no.algoritmetilsyn.platform.web.OwnCookie;
import no.algoritmetilsyn.platform.web.PageAnswer;

/**
 * The reader's half-filled form, and the receipt it turns into. The key to it lies in a cookie that no script sees; there
 * is no session.
 */
@RequestScoped
public class Draft {

    private static final Duration DRAFT_KEPT = Duration.ofDays(7);

    /** Long enough to write a code down, short enough for a machine that others use. */
    private static final Duration RECEIPT_SHOWN = Duration.ofHours(1);

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{48}");

    @Inject
    ComplaintDrafts drafts;

    @Inject
    PageAnswer page;

    @Inject
    AuthorityClock clock;

    private Answers answers;
    private String key;

    /** What has been answered so far. */
    Answers answers() {
        if (answers == null) {
            answers = new Answers(key(OwnCookie.DRAFT).flatMap(drafts::load).orElse(Map.of()));
        }
        return answers;
    }

    /** Whether anything has been answered. */
    boolean isStarted() {
        return !answers().byField().isEmpty();
    }

    /**
     * Changes the answers and keeps them. When they have just been sent from another window, the change begins new ones.
     *
     * @param change what to put into the answers there are, or take out
     */
    void change(Consumer<Map<String, String>> change) {
        String known = key;
        if (key == null) {
            // A key that opens nothing may have been put there by somebody else, who could then read along.
            key = key(OwnCookie.DRAFT)
                    .filter(brought -> drafts.load(brought).isPresent())
                    .orElseGet(drafts::newKey);
        }
        try {
            keep(change);
        } catch (ComplaintDrafts.DraftSent sentMeanwhile) {
            key = drafts.newKey();
            keep(change);
        }
        if (!key.equals(known)) {
            page.cookie(OwnCookie.DRAFT, key, DRAFT_KEPT);
        }
    }

    private void keep(Consumer<Map<String, String>> change) {
        drafts.change(key, before -> {
            Map<String, String> after = new TreeMap<>(before);
            change.accept(after);
            answers = new Answers(after);
            return after;
        });
    }

    /** Whether what was answered has been sent already, perhaps by the other half of a double click. */
    boolean isSent() {
        return key(OwnCookie.DRAFT).flatMap(drafts::receipt).isPresent();
    }

    /**
     * Sends what was answered. A second time sends nothing more and leads to the same receipt.
     *
     * @throws no.algoritmetilsyn.casefile.step.input.InvalidStep when something is missing; the answers stay
     */
    void send(String language) {
        key(OwnCookie.DRAFT).ifPresent(known -> drafts.send(known, content -> new Answers(content).submission(language))
                .ifPresent(receipt -> {
                    page.cookie(OwnCookie.RECEIPT, known, RECEIPT_SHOWN);
                    page.cookie(OwnCookie.DRAFT, "", Duration.ZERO);
                }));
    }

    /** The key that a form brought, or a new one when it brought none. */
    public String keyOf(String brought) {
        return KEY.matcher(brought).matches() ? brought : drafts.newKey();
    }

    /**
     * Sends what was never a draft, and has its receipt shown here. The same form sent twice leads to one receipt; a form
     * that was changed and sent again is another submission.
     */
    public void sendAtOnce(String formKey, Map<String, String> all, Submission submission) {
        String used = formKey;
        try {
            drafts.fileAtOnce(used, all, submission);
        } catch (KeyReused changed) {
            used = drafts.newKey();
            drafts.fileAtOnce(used, all, submission);
        }
        page.cookie(OwnCookie.RECEIPT, used, RECEIPT_SHOWN);
    }

    /** The receipt of what was sent from here within the last hour. */
    Optional<Receipt> receipt() {
        return key(OwnCookie.RECEIPT)
                .flatMap(drafts::receipt)
                .filter(receipt -> receipt.receivedAt().plus(RECEIPT_SHOWN).isAfter(clock.instant()));
    }

    /** Throws away what was answered. */
    void discard() {
        key(OwnCookie.DRAFT).ifPresent(drafts::discard);
        page.cookie(OwnCookie.DRAFT, "", Duration.ZERO);
        answers = new Answers(Map.of());
    }

    /** Throws away the receipt; the complaint stays where it is. */
    void discardReceipt() {
        key(OwnCookie.RECEIPT).filter(key -> drafts.receipt(key).isPresent()).ifPresent(drafts::discard);
        page.cookie(OwnCookie.RECEIPT, "", Duration.ZERO);
    }

    private Optional<String> key(OwnCookie cookie) {
        return page.cookie(cookie).filter(value -> KEY.matcher(value).matches());
    }
}
