package no.algoritmetilsyn.complaint;

import java.util.UUID;
import no.algoritmetilsyn.outbox.Channel;
import no.algoritmetilsyn.outbox.Notice;

/** What a complainant is told by mail: that there is something to read, never what. */
final class Notices {

    private Notices() {}

    static Notice received(Complaint complaint) {
        return about(complaint, "complaint.received", complaint.id());
    }

    static Notice letter(Complaint complaint, UUID letter) {
        return about(complaint, "complaint.letter", letter);
    }

    private static Notice about(Complaint complaint, String kind, UUID what) {
        return new Notice(
                Channel.MAIL,
                kind,
                complaint.complainantId(),
                Complaints.SUBJECT,
                complaint.id(),
                complaint.language(),
                kind + ":" + what);
    }
}
