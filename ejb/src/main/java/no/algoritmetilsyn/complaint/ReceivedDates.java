package no.algoritmetilsyn.complaint;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.deadline.DeadlineRefused;
import no.algoritmetilsyn.journal.Journal;
import no.algoritmetilsyn.outbox.Changes;

/**
 * Corrects the day on which a complaint came in, where a colleague has written it down: with a letter, a call or a visit
 * they may be wrong, and every deadline runs from that day (forvaltningsloven § 11 a).
 */
@Stateless
public class ReceivedDates {

    @Inject
    Turn turn;

    @Inject
    Access access;

    @Inject
    ComplaintDeadlines deadlines;

    @Inject
    Proceedings proceedings;

    @Inject
    Journal journal;

    @Inject
    Audit audit;

    @Inject
    Changes changes;

    /**
     * Counts the deadlines anew, with the process and the open tasks, and lets the journal say the right day, also where
     * the entry lies in a case that the complaint has left. What it said before stays in the audit chains of both cases,
     * why it was corrected in the history of the deadlines. The same day again changes nothing.
     *
     * @param day Europe/Oslo, not after the day on which the complaint was written down
     * @throws TooLate when the complaint is answered, or came by itself and the time is measured
     * @throws IllegalArgumentException when the day is after the complaint was written down
     * @throws DeadlineRefused when no rule counts from that day
     */
    public void correct(UUID id, LocalDate day, String reason) {
        UUID[] entryCase = journal.caseOfReceipt(id).stream().toArray(UUID[]::new);
        Complaint complaint = turn.take(id, Act.DEADLINE_CORRECT, entryCase);
        if (!complaint.status().isOpen() || !complaint.channel().isByStaff()) {
            throw new TooLate("What is done or measured stays as it is");
        }
        LocalDate before = complaint.receivedOn();
        if (day.equals(before)) {
            return;
        }
        Instant was = complaint.receivedAt();
        complaint.correctReceived(day);
        proceedings.correctReceived(id, complaint.receivedAt());
        deadlines.corrected(complaint, reason);
        journal.correctReceived(id, was, complaint.receivedAt());
        var days = Map.of("from", before.toString(), "to", day.toString());
        Stream.concat(Stream.of(complaint.casefileId()), Stream.of(entryCase))
                .distinct()
                .forEach(casefile -> log(casefile, id, days));
        changes.announce(Complaints.SUBJECT, id, 0);
    }

    private void log(UUID casefileId, UUID complaintId, Map<String, String> days) {
        audit.append(
                casefileId,
                access.actor().id(),
                access.actor().kind(),
                "COMPLAINT_DATE_CORRECTED",
                Complaints.SUBJECT,
                complaintId,
                days);
    }
}
