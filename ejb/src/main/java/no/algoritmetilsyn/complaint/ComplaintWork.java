package no.algoritmetilsyn.complaint;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.casefile.Casefile;
import no.algoritmetilsyn.casefile.Casefiles;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.ProceedingMoved;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.outbox.Changes;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.task.TaskTaken;
import no.algoritmetilsyn.task.Tasks;

/** What a case officer does with a complaint: sorts it, answers it, writes in the meantime, moves it. */
@Stateless
public class ComplaintWork {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Turn turn;

    @Inject
    Tasks tasks;

    @Inject
    ComplaintDeadlines deadlines;

    @Inject
    Casefiles casefiles;

    @Inject
    Proceedings proceedings;

    @Inject
    ComplaintLetters letters;

    @Inject
    Audit audit;

    @Inject
    Changes changes;

    @Inject
    Classifier classifier;

    @Inject
    AuthorityClock clock;

    @Inject
    Event<ComplaintSorted> sorted;

    @Inject
    Event<ComplaintAnswered> answered;

    @Inject
    Event<ComplaintInterimReplied> interimReplied;

    /** The process asks the decision table how it would sort the complaint, and keeps what it says. */
    @AsksNobody("the process acts, within the step that received the complaint")
    public void propose(UUID id) {
        Complaint complaint = entities.find(Complaint.class, id);
        String text = String.join(
                "\n",
                text(complaint.about().description()),
                complaint.text(),
                text(complaint.affected()),
                text(complaint.wantedOutcome()));
        complaint.propose(classifier.propose(new Classifier.Facts(
                text,
                complaint.complainantId() == null,
                complaint.affected() != null,
                riskClass(complaint.about().algorithmId()),
                complaint.error() != null)));
    }

    /** The process waits for whoever takes a step with the complaint before it does something by itself. */
    @AsksNobody("the process acts, when a timer has fired")
    public void await(UUID id) {
        proceedings.hold(id);
    }

    private String riskClass(UUID algorithmId) {
        if (algorithmId == null) {
            return "";
        }
        List<?> found = entities.createNativeQuery("SELECT risk_class FROM algorithm_records WHERE id = :id")
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("id", algorithmId)
                .getResultList();
        return found.isEmpty() ? "" : (String) found.get(0);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    /**
     * Decides what a complaint is.
     *
     * @throws IllegalArgumentException when it cannot be decided so
     * @throws TaskTaken when somebody else has sorted it, or is about to
     */
    public void sort(UUID id, Sorting sorting) {
        Complaint complaint = held(id, Act.COMPLAINT_SORT, "sortComplaint");
        if (!sorting.isPossible()) {
            throw new IllegalArgumentException("Cannot be sorted as " + sorting.kind());
        }
        Instant now = clock.instant();
        complaint.sort(sorting.kind(), sorting.reason(), access.actor().id(), now);
        boolean party = sorting.party() && complaint.complainantId() != null;
        if (complaint.complainantId() != null) {
            proceedings.decideParty(id, complaint.complainantId(), party, sorting.partyReason());
        }
        deadlines.sorted(complaint);
        log(complaint, "COMPLAINT_SORTED", Map.of("kind", sorting.kind().name(), "party", Boolean.toString(party)));
        if (!sorting.answer()) {
            end(complaint, ComplaintStatus.NOTED, now);
        }
        sorted.fire(new ComplaintSorted(id, sorting.answer()));
    }

    /**
     * Answers a complaint; the answer is in the journal and open to the complainant with the commit.
     *
     * @throws TaskTaken when somebody else has answered it, or is about to
     */
    public void answer(UUID id, String text) {
        Complaint complaint = held(id, Act.COMPLAINT_ANSWER, "answerComplaint");
        Instant now = clock.instant();
        letters.send(complaint, ComplaintLetter.Kind.ANSWER, text, null, now);
        end(complaint, ComplaintStatus.ANSWERED, now);
        log(complaint, "COMPLAINT_ANSWERED", Map.of());
        answered.fire(new ComplaintAnswered(id));
    }

    /**
     * Tells the complainant why the answer takes time and when it may come (forvaltningsloven § 11 a).
     *
     * @param expectedOn day, Europe/Oslo, or null when it cannot be told
     * @throws TaskTaken when somebody else has done it, or is about to
     */
    public void replyInterim(UUID id, String text, LocalDate expectedOn) {
        Complaint complaint = held(id, Act.COMPLAINT_REPLY_INTERIM, "replyInterim");
        letters.send(complaint, ComplaintLetter.Kind.INTERIM, text, expectedOn, clock.instant());
        deadlines.interimReplied(complaint);
        log(complaint, "COMPLAINT_INTERIM_REPLIED", Map.of());
        interimReplied.fire(new ComplaintInterimReplied(id));
    }

    /**
     * Lets a complaint continue in another case, with its tasks, deadlines and process. Both cases must be open to the
     * actor.
     *
     * @throws TooLate when the complaint is answered, or the other case is closed
     */
    public void move(UUID id, UUID casefileId, String reason) {
        Complaint complaint = turn.take(id, Act.COMPLAINT_MOVE, casefileId);
        access.require(Act.COMPLAINT_MOVE, casefileId);
        UUID from = complaint.casefileId();
        if (from.equals(casefileId)) {
            return;
        }
        Casefile target = casefiles.read(casefileId);
        if (!complaint.status().isOpen() || target.status() != Casefile.Status.OPEN) {
            throw new TooLate("Nothing moves out of what is done, or into it");
        }
        log(complaint, "COMPLAINT_MOVED_OUT", Map.of("to", casefileId.toString(), "number", target.number()));
        proceedings.move(id, casefileId, reason);
        log(
                complaint,
                "COMPLAINT_MOVED_IN",
                Map.of("from", from.toString(), "number", casefiles.read(from).number()));
    }

    /** The complaint takes over the case its proceeding continues in. */
    @AsksNobody("a part of the step that moves the proceeding")
    public void follow(@Observes ProceedingMoved event) {
        if (event.kind() == ProceedingKind.COMPLAINT) {
            entities.find(Complaint.class, event.proceedingId()).moveTo(event.to());
        }
    }

    private Complaint held(UUID id, Act act, String task) {
        Complaint complaint = turn.take(id, act);
        tasks.requireFree(id, task);
        return complaint;
    }

    private void end(Complaint complaint, ComplaintStatus how, Instant now) {
        complaint.end(how, now);
        deadlines.ended(complaint);
        proceedings.end(complaint.id(), now);
    }

    private void log(Complaint complaint, String action, Map<String, String> detail) {
        audit.append(
                complaint.casefileId(),
                access.actor().id(),
                access.actor().kind(),
                action,
                Complaints.SUBJECT,
                complaint.id(),
                detail);
        changes.announce(Complaints.SUBJECT, complaint.id(), 0);
    }
}
