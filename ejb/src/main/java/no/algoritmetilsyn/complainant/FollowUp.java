package no.algoritmetilsyn.complainant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.AssertedCondition;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.audit.AuditSubject;
import no.algoritmetilsyn.complaint.Complaint;
import no.algoritmetilsyn.complaint.ComplaintLetter;
import no.algoritmetilsyn.complaint.FiledComplaints;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.deadline.DeadlineList;
import no.algoritmetilsyn.document.DocumentFiles;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.identity.PostalWishes;
import no.algoritmetilsyn.letter.desk.LetterArrivals;
import no.algoritmetilsyn.letter.desk.ReadLetter;

/** A complaint as the complainant may follow it, with reference and code. */
@Stateless
public class FollowUp {

    /**
     * What the complainant sees.
     *
     * @param news what has happened, in order
     * @param letters what the authority has written, oldest first
     * @param older what it had written before letters went the way they go now, oldest first
     * @param files what the complainant has sent, with it and later
     * @param given documents of the case that were given to the complainant, who is a party
     * @param byPost whether the complainant is written to by post
     * @param deadlines that run, the first to end first
     */
    public record View(
            Complaint complaint,
            List<Happenings.Piece> news,
            List<ReadLetter> letters,
            List<ComplaintLetter> older,
            List<StoredFile> files,
            List<StoredFile> given,
            boolean byPost,
            List<Deadline> deadlines) {}

    /** What the answer to a pair of reference and code is. */
    public sealed interface Answer {

        /** The pair is right. */
        record Found(View view) implements Answer {}

        /** No such pair: whether the reference or the code is wrong is not told. */
        record Unknown() implements Answer {}

        /** The pair is wrong, and many wrong ones have come from there of late. */
        record Blocked() implements Answer {}
    }

    @Inject
    Access access;

    @Inject
    CodeGuesses guesses;

    @Inject
    FiledComplaints complaints;

    @Inject
    LetterArrivals arrivals;

    @Inject
    ComplainantLetters toComplainant;

    @Inject
    DeadlineList deadlines;

    @Inject
    DocumentFiles documents;

    @Inject
    Happenings happenings;

    @Inject
    PostalWishes postal;

    @Inject
    Audit audit;

    @Inject
    OwnDocuments own;

    /**
     * Opens a complaint to somebody who shows its code. A wrong code and an unknown reference go the same way through the same
     * statements.
     *
     * <p>A code has 80 bits: nobody guesses one, however often they try. So a right pair is always answered, even if others
     * have been wrong from the same address or about the same complaint, and there is no limit for a complaint; the limit
     * for wrong pairs keeps one network from asking without end. A question without a code is no guess: a link on another
     * page can ask it.
     *
     * @param address network address the question comes from
     */
    public Answer follow(String reference, String typedCode, String address) {
        Optional<Complaint> complaint = complaints.opened(reference, typedCode);
        if (complaint.isEmpty()) {
            return wrong(typedCode, address);
        }
        access.require(Act.COMPLAINT_FOLLOW, complaint.get().casefileId(), AssertedCondition.CODE_SHOWN);
        return new Answer.Found(view(complaint.get()));
    }

    private Answer wrong(String typedCode, String address) {
        boolean guessed = typedCode != null && !typedCode.isBlank();
        return guessed && !guesses.admit(address) ? new Answer.Blocked() : new Answer.Unknown();
    }

    /**
     * Keeps that the letters of a complaint lie before the eyes of the complainant.
     *
     * @param view as {@link #follow} gave it to somebody who has shown the code
     */
    public void opened(View view) {
        Complaint complaint = view.complaint();
        access.require(Act.COMPLAINT_FOLLOW, complaint.casefileId(), AssertedCondition.CODE_SHOWN);
        toComplainant.all(complaint).forEach(arrivals::opened);
    }

    private View view(Complaint complaint) {
        List<Deadline> running = deadlines.running(complaint.id());
        List<ReadLetter> letters =
                toComplainant.all(complaint).stream().map(arrivals::shown).toList();
        return new View(
                complaint,
                happenings.of(complaint, letters),
                letters,
                complaints.olderLetters(complaint.id()),
                files(complaint),
                given(complaint),
                complaint.complainantId() != null && postal.isByPost(complaint.complainantId()),
                running);
    }

    /**
     * What the complainant has sent, with the complaint and later by its code, oldest first; what others have sent about the complaint is
     * not for them to see here.
     */
    private List<StoredFile> files(Complaint complaint) {
        List<UUID> sent = Stream.concat(
                        complaints.documents(complaint.id()).stream(), own.written(complaint.id()).stream())
                .distinct()
                .toList();
        return sent.isEmpty()
                ? List.of()
                : documents.ofDocuments(sent).stream()
                        .sorted(Comparator.comparing(StoredFile::createdAt).thenComparing(StoredFile::variantId))
                        .toList();
    }

    /** The documents that were given to them, but for their own letters. */
    private List<StoredFile> given(Complaint complaint) {
        return complaint.complainantId() == null
                ? List.of()
                : own.given(own.ledTo(complaint.id()), complaint.complainantId()).stream()
                        .map(documents::open)
                        .toList();
    }

    /**
     * Keeps that a document that was given is read.
     *
     * @param view as {@link #follow} gave it to somebody who has shown the code
     */
    public void reads(View view, StoredFile file) {
        Complaint complaint = view.complaint();
        access.require(Act.COMPLAINT_FOLLOW, complaint.casefileId(), AssertedCondition.CODE_SHOWN);
        audit.append(
                complaint.casefileId(),
                access.actor(),
                "DISCLOSURE_READ",
                AuditSubject.document(file.variantId()),
                Map.of());
    }
}
