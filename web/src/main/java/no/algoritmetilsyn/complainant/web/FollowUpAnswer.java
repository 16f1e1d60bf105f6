package no.algoritmetilsyn.complainant.web;

import java.time.Instant;
import java.util.UUID;
import no.algoritmetilsyn.complaint.ComplaintStatus;

/**
 * Where a complaint stands.
 *
 * @param proceedingId by which the staff's calls know it
 */
record FollowUpAnswer(String reference, UUID proceedingId, ComplaintStatus status, Instant receivedAt, Next next) {

    /** Who has to act. */
    enum By {
        AUTHORITY,
        NOBODY
    }

    /**
     * What comes next.
     *
     * @param what in the reader's language
     */
    record Next(String what, By by) {}
}
