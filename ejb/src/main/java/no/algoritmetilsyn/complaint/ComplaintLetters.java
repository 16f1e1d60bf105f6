package no.algoritmetilsyn.complaint;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.journal.Journal;
import no.algoritmetilsyn.journal.JournalEntry;
import no.algoritmetilsyn.journal.NewEntry;
import no.algoritmetilsyn.outbox.Channel;
import no.algoritmetilsyn.outbox.Notice;
import no.algoritmetilsyn.outbox.Outbox;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.text.WrittenDates;

/** Writes to complainants: the letter, its entry in the journal and the notice that there is something to read. */
@Dependent
class ComplaintLetters {

    /** How long an answer takes as a rule, when nothing else is known. */
    private static final int USUAL_WEEKS = 6;

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

    UUID send(Complaint complaint, ComplaintLetter.Kind kind, String text, LocalDate expectedOn, Instant now) {
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
            notify(complaint, "complaint.letter", letter);
        }
        return letter;
    }

    /** Tells by mail that there is something to read, never what. */
    private void notify(Complaint complaint, String kind, UUID what) {
        outbox.enqueue(new Notice(
                Channel.MAIL,
                kind,
                complaint.complainantId(),
                Complaints.SUBJECT,
                complaint.id(),
                complaint.language(),
                kind + ":" + what));
    }

    /** Tells the complainant that the complaint has arrived. */
    void confirmReceipt(Complaint complaint) {
        notify(complaint, "complaint.received", complaint.id());
    }

    /** What was written to a complainant, oldest first. */
    List<ComplaintLetter> of(UUID complaintId) {
        return entities.createQuery(
                        "select l from ComplaintLetter l where l.complaintId = :complaint order by l.sentAt",
                        ComplaintLetter.class)
                .setParameter("complaint", complaintId)
                .getResultList();
    }

    /** The form of an interim reply begins with a letter in the complainant's language, and with what is usual. */
    Map<String, String> interimDraft(Complaint complaint) {
        LetterWords words = LetterWords.in(complaint.language());
        return Map.of(
                "text",
                words.get("interim.draft", complaint.reference(), words.day(complaint.receivedOn())),
                "expected",
                clock.today().plusWeeks(USUAL_WEEKS).toString());
    }

    /** Sends an interim reply; the date that was given ends it, and no other may stand in it. */
    UUID sendInterim(Complaint complaint, ReplyInterim step, Instant now) {
        LocalDate today = clock.today();
        if (step.expected() != null && !step.expected().isAfter(today)) {
            throw InvalidStep.at("expected", "past");
        }
        WrittenDates.in(step.text())
                .filter(date -> date.isAfter(today) && !date.equals(step.expected()))
                .findFirst()
                .ifPresent(other -> {
                    throw InvalidStep.at("text", "otherDate", other);
                });
        return send(complaint, ComplaintLetter.Kind.INTERIM, withDate(step, complaint), step.expected(), now);
    }

    private static String withDate(ReplyInterim step, Complaint complaint) {
        if (step.expected() == null) {
            return step.text();
        }
        LetterWords words = LetterWords.in(complaint.language());
        String closing = words.get("interim.closing", words.day(step.expected()));
        return step.text().endsWith(closing) ? step.text() : step.text() + "\n\n" + closing;
    }
}
