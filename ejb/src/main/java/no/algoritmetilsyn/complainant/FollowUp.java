package no.algoritmetilsyn.complainant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.AssertedCondition;
import no.algoritmetilsyn.complaint.Complaint;
import no.algoritmetilsyn.complaint.ComplaintLetter;
import no.algoritmetilsyn.complaint.FiledComplaints;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.deadline.DeadlineList;
import no.algoritmetilsyn.deadline.DeadlineStatus;
import no.algoritmetilsyn.document.DocumentFiles;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.identity.FailedAttempts;
import no.algoritmetilsyn.identity.FailedAttempts.Limit;
import no.algoritmetilsyn.letter.desk.Addressee;
import no.algoritmetilsyn.letter.desk.LetterArrivals;
import no.algoritmetilsyn.letter.desk.ReadLetter;
import no.algoritmetilsyn.platform.ClientNetwork;

/** A complaint as the complainant may follow it, with reference and code. */
@Stateless
public class FollowUp {

    private static final String SCOPE = "follow-up";
    private static final int GUESSES_OF_NETWORK = 40;

    /**
     * What the complainant sees.
     *
     * @param letters what the authority has written, oldest first
     * @param older what it had written before letters went the way they go now, oldest first
     * @param files what came with it
     * @param deadlines that run, the first to end first
     */
    public record View(
            Complaint complaint,
            List<ReadLetter> letters,
            List<ComplaintLetter> older,
            List<StoredFile> files,
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
    FailedAttempts attempts;

    @Inject
    FiledComplaints complaints;

    @Inject
    LetterArrivals arrivals;

    @Inject
    DeadlineList deadlines;

    @Inject
    DocumentFiles documents;

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
            return wrong(typedCode, new Limit(SCOPE, ClientNetwork.of(address), GUESSES_OF_NETWORK));
        }
        access.require(Act.COMPLAINT_FOLLOW, complaint.get().casefileId(), AssertedCondition.CODE_SHOWN);
        return new Answer.Found(view(complaint.get()));
    }

    private Answer wrong(String typedCode, Limit limit) {
        if (typedCode == null || typedCode.isBlank()) {
            return new Answer.Unknown();
        }
        if (!attempts.admitWithin(List.of(limit))) {
            return new Answer.Blocked();
        }
        attempts.failed(List.of(limit));
        return new Answer.Unknown();
    }

    private List<ReadLetter> read(Complaint complaint) {
        return arrivals.sent(complaint.id(), Addressee.person(complaint.complainantId())).stream()
                .map(arrivals::shown)
                .toList();
    }

    /**
     * Keeps that the letters of a complaint lie before the eyes of the complainant.
     *
     * @param view as {@link #follow} gave it to somebody who has shown the code
     */
    public void opened(View view) {
        Complaint complaint = view.complaint();
        access.require(Act.COMPLAINT_FOLLOW, complaint.casefileId(), AssertedCondition.CODE_SHOWN);
        arrivals.sent(complaint.id(), Addressee.person(complaint.complainantId()))
                .forEach(arrivals::opened);
    }

    private View view(Complaint complaint) {
        List<Deadline> running = deadlines.of(complaint.id()).stream()
                .filter(deadline -> deadline.status() == DeadlineStatus.RUNNING)
                .toList();
        return new View(complaint, read(complaint), complaints.olderLetters(complaint.id()), files(complaint), running);
    }

    /** What the complainant has sent; what others have sent about the complaint is not for them to see here. */
    private List<StoredFile> files(Complaint complaint) {
        List<UUID> sent = complaints.documents(complaint.id());
        return sent.isEmpty() ? List.of() : documents.ofDocuments(sent);
    }
}
