package no.algoritmetilsyn.complaint;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.journal.Journal;
import no.algoritmetilsyn.journal.JournalEntry;
import no.algoritmetilsyn.journal.NewEntry;
import no.algoritmetilsyn.outbox.Outbox;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Sends letters to complainants: the text, its entry in the journal and the notice that there is something to read. */
@Dependent
class ComplaintLetters {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Journal journal;

    @Inject
    Outbox outbox;

    @Inject
    AuthorityClock clock;

    void send(Complaint complaint, ComplaintLetter.Kind kind, String text, LocalDate expectedOn, Instant now) {
        UUID letter = UUID.randomUUID();
        String title = kind == ComplaintLetter.Kind.ANSWER ? "Svar på klage " : "Foreløpig svar på klage ";
        UUID entry = journal.record(new NewEntry(
                complaint.casefileId(),
                JournalEntry.Kind.OUTGOING,
                title + complaint.reference(),
                title.strip() + " på bruk av algoritme",
                clock.today(),
                now,
                "COMPLAINT_LETTER",
                letter,
                complaint.complainantId(),
                List.of(),
                "offl-13",
                "offl-13"));
        entities.persist(new ComplaintLetter(
                letter,
                complaint.id(),
                kind,
                text,
                expectedOn,
                now,
                access.actor().id(),
                entry));
        if (complaint.complainantId() != null) {
            outbox.enqueue(Notices.letter(complaint, letter));
        }
    }
}
