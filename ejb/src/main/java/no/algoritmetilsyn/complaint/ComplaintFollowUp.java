package no.algoritmetilsyn.complaint;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Condition;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.deadline.DeadlineStatus;
import no.algoritmetilsyn.deadline.Deadlines;
import no.algoritmetilsyn.document.Documents;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.identity.Attempts;
import no.algoritmetilsyn.identity.Attempts.Limit;
import no.algoritmetilsyn.platform.Keys;

/** A complaint as whoever filed it may follow it, with reference and code. */
@Stateless
public class ComplaintFollowUp {

    private static final String SCOPE = "follow-up";
    private static final int GUESSES_OF_ADDRESS = 40;
    private static final int GUESSES_OF_REFERENCE = 20;

    /**
     * What whoever filed it sees.
     *
     * @param letters what the authority has written, oldest first
     * @param files what came with it
     * @param deadlines that run, the first to end first
     */
    public record View(
            Complaint complaint, List<ComplaintLetter> letters, List<StoredFile> files, List<Deadline> deadlines) {}

    /** What the answer to a pair of reference and code is. */
    public sealed interface Answer {

        /** The pair is right. */
        record Found(View view) implements Answer {}

        /** No such pair: whether the reference or the code is wrong is not told. */
        record Unknown() implements Answer {}

        /** Too many wrong pairs of late, from the address or for the reference. */
        record Blocked() implements Answer {}
    }

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Attempts attempts;

    @Inject
    Deadlines deadlines;

    @Inject
    Documents documents;

    @Inject
    Keys keys;

    /**
     * Opens a complaint to whoever shows its code. A wrong code and an unknown reference go the same way through the same
     * statements.
     *
     * <p>The guess is counted first, in a transaction of its own; all that follows uses this one, so that nobody holds a
     * connection and waits for another.
     *
     * @param address network address the question comes from
     */
    public Answer follow(String reference, String typedCode, String address) {
        String asked = ComplaintReference.read(reference)
                .map(ComplaintReference::toString)
                .orElse("");
        // The address first: one that is blocked cannot get references blocked.
        List<Limit> limits =
                List.of(new Limit(SCOPE, address, GUESSES_OF_ADDRESS), new Limit(SCOPE, asked, GUESSES_OF_REFERENCE));
        if (!attempts.admit(limits)) {
            return new Answer.Blocked();
        }
        FollowUpCode code = FollowUpCode.read(typedCode).orElse(new FollowUpCode("0000000000000000"));
        Optional<Complaint> complaint = find(asked);
        byte[] expected = complaint.map(Complaint::codeHash).orElseGet(() -> new byte[32]);
        boolean right = MessageDigest.isEqual(expected, FollowUpCodes.hash(keys, code));
        if (complaint.isEmpty() || !right) {
            attempts.failed(limits);
            return new Answer.Unknown();
        }
        access.require(Act.COMPLAINT_FOLLOW, complaint.get().casefileId(), Set.of(Condition.CODE_SHOWN));
        View view = view(complaint.get());
        attempts.takeBack(limits);
        return new Answer.Found(view);
    }

    private Optional<Complaint> find(String reference) {
        return entities.createQuery("select c from Complaint c where c.reference = :reference", Complaint.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    private View view(Complaint complaint) {
        List<Deadline> running = deadlines.of(complaint.id()).stream()
                .filter(deadline -> deadline.status() == DeadlineStatus.RUNNING)
                .toList();
        return new View(complaint, letters(complaint), files(complaint), running);
    }

    private List<StoredFile> files(Complaint complaint) {
        List<?> ids = entities.createNativeQuery(
                        "SELECT document_id FROM complaint_documents WHERE complaint_id = :complaint", UUID.class)
                .setParameter("complaint", complaint.id())
                .getResultList();
        return ids.isEmpty()
                ? List.of()
                : documents.ofDocuments(ids.stream().map(UUID.class::cast).toList());
    }

    private List<ComplaintLetter> letters(Complaint complaint) {
        return entities.createQuery(
                        "select l from ComplaintLetter l where l.complaintId = :complaint order by l.sentAt",
                        ComplaintLetter.class)
                .setParameter("complaint", complaint.id())
                .getResultList();
    }

    /** The letters to a complainant, for somebody who may see the case. */
    public List<ComplaintLetter> lettersOf(Complaint complaint) {
        access.require(Act.COMPLAINT_READ, complaint.casefileId());
        return letters(complaint);
    }
}
