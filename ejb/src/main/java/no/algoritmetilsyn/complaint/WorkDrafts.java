package no.algoritmetilsyn.complaint;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.platform.Keys;

/**
 * What a case officer has typed and not sent yet, one draft for each of their forms about a complaint: it survives the
 * end of the session and of the server, for seven days. Nobody but the one who typed it can open it.
 */
@Stateless
public class WorkDrafts {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Keys keys;

    @Inject
    ComplaintDrafts drafts;

    /**
     * What the actor last typed.
     *
     * @param form what it was typed for, such as {@code answer}
     */
    public Optional<Map<String, String>> load(UUID complaintId, String form) {
        requireReading(complaintId);
        return drafts.load(key(complaintId, form));
    }

    /**
     * Keeps what the actor has typed so far.
     *
     * @param opened when the form was opened that it was typed into
     * @return false when it was {@link #discard discarded} since and nothing is kept
     */
    public boolean save(UUID complaintId, String form, Instant opened, Map<String, String> answers) {
        requireReading(complaintId);
        return drafts.keepSince(key(complaintId, form), opened, answers);
    }

    /** Throws it away; it was sent, or is not wanted. What is still on its way from the form is not kept either. */
    public void discard(UUID complaintId, String form) {
        requireReading(complaintId);
        drafts.close(key(complaintId, form));
    }

    private void requireReading(UUID complaintId) {
        Complaint complaint = entities.find(Complaint.class, complaintId);
        access.require(Act.COMPLAINT_READ, complaint == null ? null : complaint.casefileId());
    }

    private String key(UUID complaintId, String form) {
        return HexFormat.of().formatHex(keys.hash("work-draft", access.actor().id() + " " + complaintId + " " + form));
    }
}
