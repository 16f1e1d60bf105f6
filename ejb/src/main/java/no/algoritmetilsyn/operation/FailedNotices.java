package no.algoritmetilsyn.operation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.audit.AuditSubject;
import no.algoritmetilsyn.outbox.Outbox;
import no.algoritmetilsyn.outbox.OutgoingNotice;

/** The notices that could not be sent, for the operator. */
@Stateless
public class FailedNotices {

    private static final int MOST = 100;

    @Inject
    Access access;

    @Inject
    Outbox outbox;

    @Inject
    Audit audit;

    /** They, newest first, at most a hundred. */
    public List<OutgoingNotice> list() {
        access.require(Act.OPERATIONS_INCIDENTS);
        return outbox.failures(MOST);
    }

    /**
     * Has one tried again from the beginning.
     *
     * @throws java.util.NoSuchElementException when it has not failed
     */
    public void retry(UUID noticeId) {
        access.require(Act.OPERATIONS_INCIDENTS);
        outbox.retry(noticeId);
        audit.append(Audit.OFFICE, access.actor(), "NOTICE_RETRIED", new AuditSubject("NOTICE", noticeId), Map.of());
    }
}
